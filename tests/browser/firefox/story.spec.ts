// The story of story.spec.ts in the Firefox of this machine, with words, days and files. Playwright drives a Firefox of its
// own build alone; this one is the browser that offices have (docs/0008-browsers.md).
import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import * as z from 'zod';
import { findFirefox } from '../../../scripts/machine/browser.mjs';
import { asBase } from '../../../src/integrations/base-path.mjs';
import { createStaticServer, listenFrom } from '../../../scripts/serve/static-server.mjs';
import { addressOf } from '../../../src/addresses/address.ts';
import { contentOfFolder } from '../../../src/handbook/content-of-folder.ts';
import { readPdf } from '../../../src/pdf/index.ts';
import { actions, item } from '#words/worksheet.ts';
import { measure } from '#words/measure.ts';
import { offline } from '#words/offline.ts';
import { reset } from '#words/reset.ts';
import { table as tableWords } from '#words/table.ts';
import type { Worksheet } from '../../../src/worksheet/definition.ts';
import type { TableField } from '../../../src/worksheet/kinds/table.ts';
import { launchFirefox, type Firefox } from './launch.ts';
import { openPage, type FirefoxPage, type Thing } from './page.ts';
import { watch } from './watch.ts';

const program = findFirefox();
const base = asBase(process.env['BASE_PATH']);
const built = resolve(process.env['OUT_DIR'] ?? 'dist');
/** What German, office programs and the keyboard bring along. */
const words =
  'Größe, Fuß, „Übermaß“ – 3 €: § 80 Abs. 1\nzweite Zeile: äöü ÄÖÜ ẞ\n\nvierte, nach einer leeren';

const leftOut =
  'Der Lauf in Firefox wurde ausgelassen: Hier ist kein Firefox installiert (oder FIREFOX_PATH nennt ihn nicht).';

/** The table of a plan: the one that takes measures. */
const planOf = ({ sections }: Worksheet) =>
  sections
    .flatMap(({ fields }) => fields)
    .find((field): field is TableField => field.kind === 'table' && field.takesMeasuresIn !== undefined);

let firefox: Firefox;
let server: Server;
let origin: string;

/** Waits until a sentence stands on the page. */
const sees = (page: FirefoxPage, sentence: string) =>
  expect
    // between two pages there is none to ask
    .poll(() => page.ask(() => document.body.innerText).catch(() => ''), { timeout: 15_000 })
    .toContain(sentence);
const isOpen = (page: FirefoxPage) => page.select('.worksheet-sheet:not([disabled])');
const press = async (page: FirefoxPage, name: string, within?: Thing) =>
  page.click(await page.find({ role: 'button', name, ...(within && { within }) }));
async function write(page: FirefoxPage, field: Thing, words: string): Promise<void> {
  await page.click(field);
  await page.type(words);
}
/** Waits until what was written lies in the browser. */
const isSaved = (page: FirefoxPage) => sees(page, 'Gespeichert um');

/** All that is chosen and written on the sheet, in its order. */
const entered = (page: FirefoxPage) =>
  page.ask(() => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      '.worksheet-sheet :is(input, textarea, select):not([type=date], [type=file])',
    );
    return [...fields]
      .filter((field) => !field.matches(':is([type=radio], [type=checkbox]):not(:checked)') && field.value)
      .map((field) => `${field.id || field.name}: ${field.value}`)
      .join('\n');
  });

/** Waits for a file that was saved for a sheet, and gives its path. */
async function downloaded(sheet: Worksheet, ending: string): Promise<string> {
  const whole = async () => {
    const names = await readdir(firefox.downloads);
    if (names.some((name) => name.endsWith('.part'))) return undefined;
    const name = names.find((one) => one.includes(sheet.id) && one.endsWith(ending));
    const path = name && join(firefox.downloads, name);
    return path && (await stat(path)).size > 0 ? path : undefined;
  };
  await expect.poll(whole, { timeout: 15_000 }).toBeDefined();
  return (await whole()) ?? '';
}

/** Saves a sheet in both ways, empties it, and loads the PDF: all that was entered is back. */
async function takeAlong(page: FirefoxPage, sheet: Worksheet): Promise<void> {
  const before = await entered(page);
  await press(page, actions.filledPdf);
  const pdf = await downloaded(sheet, '.pdf');
  await press(page, actions.save);
  const file = z
    .object({ worksheet: z.string(), answers: z.unknown() })
    .parse(JSON.parse(await readFile(await downloaded(sheet, '.json'), 'utf8')));
  const { worksheets } = await contentOfFolder();
  const read = await readPdf(new Uint8Array(await readFile(pdf)), worksheets);
  if (read.kind !== 'ok') throw new Error(`PDF: ${read.kind}`);
  expect(file.worksheet).toBe(sheet.id);
  expect(read.answers).toMatchObject(z.record(z.string(), z.unknown()).parse(file.answers));

  await press(page, actions.reset);
  await press(page, reset.confirm, await page.select('dialog[open]'));
  await sees(page, reset.done);
  expect(await entered(page)).not.toBe(before);
  await page.chooseFile(await page.select('input[type=file]'), pdf);
  await expect.poll(() => entered(page)).toBe(before);
}

test.beforeAll(async () => {
  if (!program) {
    console.log(leftOut);
    test.skip(true, leftOut);
    return;
  }
  server = createStaticServer(built, base);
  origin = `http://localhost:${await listenFrom(server, 4900)}`;
  const folder = test.info().outputPath('firefox');
  await mkdir(folder, { recursive: true });
  firefox = await launchFirefox(program, folder);
});
test.afterAll(async () => {
  if (!program) return;
  await firefox.quit();
  server.closeAllConnections();
  server.close();
});

test('in Firefox, all words, days and answers of an afternoon outlast reloading, files and the missing network', async () => {
  test.setTimeout(120_000);
  const { parts, worksheets } = await contentOfFolder();
  const sheet = worksheets.find(({ sections }) =>
    sections.every(({ fields }) => fields.every(({ kind }) => kind === 'rating')),
  );
  const plan = worksheets.find((one) => planOf(one));
  const table = plan && planOf(plan);
  test.skip(!sheet || !plan || !table, 'Das Handbuch hat keine Checkliste oder keinen Maßnahmenplan.');
  if (!sheet || !plan || !table) return;
  const site = origin + base.slice(0, -1);
  const watched = await watch(firefox.bidi, origin);
  const page = await openPage(firefox.bidi);

  await test.step('reads a chapter', async () => {
    await page.goto(`${site}/inhalt/`);
    const chapter = parts[0]?.chapters[0];
    if (!chapter) throw new Error('Das Handbuch hat kein Kapitel.');
    await page.click(await page.select(`main a[href$="${addressOf.chapter(chapter.part, chapter.id)}"]`));
    await page.select('article, main h1');
    await expect.poll(() => page.ask(() => document.title)).toContain(chapter.title);
  });

  await test.step('searches for a sheet and opens it from the hits', async () => {
    await page.click(await page.select('[data-open-search]'));
    await page.select('dialog[open] input:focus');
    await page.type(sheet.title);
    await page.click(await page.select(`[data-search-results] a[href*="${addressOf.worksheet(sheet.id)}"]`));
    await isOpen(page);
  });

  await test.step('rates every item, writes notes, takes a gap over into the plan', async () => {
    const items = sheet.sections.flatMap(({ fields }) => fields);
    for (const [at, { id }] of items.entries()) {
      const value = at === 0 ? 'trifft-nicht-zu' : 'teilweise';
      await page.click(await page.select(`[data-item="${id}"] label:has(input[value="${value}"])`));
      await page.select(`[data-item="${id}"] input[value="${value}"]:checked`);
    }
    for (const number of [1, 2]) {
      await press(page, item.addNoteFor(number));
      await page.find({ role: 'textbox', name: item.noteFor(number) });
      await page.type(`${number}. ${words}`);
    }
    await sees(page, `${items.length} von ${items.length} beantwortet`);
    const [first] = items;
    const place = measure.place(1, '');
    await press(page, measure.takeFor(place), await page.select(`[data-item="${first?.id}"]`));
    await page.find({ role: 'link', name: measure.inPlanFor(place) });
    await isSaved(page);
    const before = await entered(page);
    expect(before).toContain(`1. ${words}`);
    await page.reload();
    await isOpen(page);
    expect(await entered(page)).toBe(before);
    await takeAlong(page, sheet);
  });

  await test.step('finds the gap in the plan, gives it a day, and another measure a period', async () => {
    await page.click(await page.find({ role: 'link', name: measure.inPlanFor(measure.place(1, '')) }));
    await isOpen(page);
    await expect.poll(() => entered(page)).toContain(`Notiz: 1. ${words}`);
    const deadline = (row: number) =>
      page.select(`.table-row:nth-of-type(${row}) .worksheet-day input[type=text]`);
    await write(page, await deadline(1), '3.1.27');
    await press(page, tableWords.add(table.rowName));
    await page.select('.table-row:nth-of-type(2) textarea:focus');
    await page.type(words);
    await write(page, await deadline(2), '3. Quartal 2027');
    await isSaved(page);
    const before = await entered(page);
    for (const kept of ['03.01.2027', '3. Quartal 2027', words]) expect(before).toContain(kept);
    await page.reload();
    await isOpen(page);
    expect(await entered(page)).toBe(before);
    await takeAlong(page, plan);
  });

  await test.step('prints the plan: paper with the same words, and the form again afterwards', async () => {
    await page.ask(() => {
      // the sheet's own listener came first and has drawn the paper
      addEventListener('beforeprint', () => {
        document.documentElement.dataset['printed'] = document.querySelector('.paper')?.textContent ?? '';
      });
      return '';
    });
    const paper = await page.print();
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    const printed = await page.ask(() => document.documentElement.dataset['printed'] ?? '');
    for (const kept of ['03.01.2027', '3. Quartal 2027', ...words.split('\n')])
      expect(printed).toContain(kept);
    await expect.poll(() => page.ask(() => String(document.querySelector('.paper')))).toBe('null');
  });

  await test.step('finds both sheets in the Mappe', async () => {
    await page.goto(`${site}/mappe/`);
    for (const { id } of [sheet, plan])
      await page.select(`.portfolio-sheets a[href*="${addressOf.worksheet(id)}"]`);
  });

  await test.step('reads and writes on without a network', async () => {
    await sees(page, offline.ready);
    expect(watched).toEqual({ foreign: [], problems: [] });
    server.closeAllConnections();
    server.close();
    await page.goto(site + addressOf.worksheet(plan.id));
    await isOpen(page);
    const before = await entered(page);
    expect(before).toContain(words);
    await page.reload();
    await isOpen(page);
    expect(await entered(page)).toBe(before);
    expect(watched.foreign).toEqual([]);
  });
});
