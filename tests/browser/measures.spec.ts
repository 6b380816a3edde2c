import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { programBook } from '../../scripts/machine/sites.mjs';
import { readContent } from '../../src/handbook/read-content.ts';
import { readPdf } from '../../src/pdf/index.ts';

const checklist = 'arbeitsblaetter/leitbild/';
const plan = 'arbeitsblaetter/massnahmenplan/';

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}
const item = (page: Page, number: number) => page.locator('[data-item]').nth(number - 1);
const rate = (page: Page, number: number, value: string) =>
  item(page, number).locator(`input[value="${value}"]`).check({ force: true });
async function note(page: Page, number: number, words: string) {
  await item(page, number)
    .getByRole('button', { name: /^Notiz hinzufügen/ })
    .click();
  await item(page, number)
    .getByRole('textbox', { name: /^Notiz/ })
    .fill(words);
}
const gaps = (page: Page, reason: string) => page.locator(`.summary-gaps[data-reason="${reason}"]`);
const occasions = (page: Page) =>
  page
    .locator('.table-row')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('textarea')?.value ?? ''));
const today = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Berlin',
}).format(new Date());

async function threeUnmet(page: Page) {
  await open(page, checklist);
  for (const number of [2, 4, 6]) await rate(page, number, 'trifft-nicht-zu');
  await note(page, 6, 'Zuletzt 2019 berichtet.');
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
}

test('a gap taken over in the list carries its verdict and note into plan, print, PDF and file', async ({
  page,
}) => {
  await threeUnmet(page);
  const list = gaps(page, 'no');
  await expect(list.getByRole('heading')).toHaveText('3 treffen nicht zu');
  await list.getByRole('button', { name: 'Als Maßnahme übernehmen: Punkt 6' }).focus();
  await page.keyboard.press('Enter');
  // the focus goes to the link that takes the button's place
  const link = list.getByRole('link', { name: 'Im Maßnahmenplan: Punkt 6 ansehen' });
  await expect(link).toBeFocused();
  await expect(list.getByRole('heading')).toHaveText('3 treffen nicht zu, 1 davon im Plan');
  await expect(
    page.getByRole('status').filter({ hasText: 'Punkt 6 steht jetzt im Maßnahmenplan.' }),
  ).toHaveCount(1);
  await page.reload();
  await expect(list.getByRole('heading')).toHaveText('3 treffen nicht zu, 1 davon im Plan');

  await link.click();
  await expect(page).toHaveURL(/massnahmenplan\/#zeile-/);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  const [words = ''] = await occasions(page);
  expect(words).toMatch(
    new RegExp(
      `^Trifft nicht zu \\(Punkt 6, .+, ${today.replaceAll('.', '\\.')}\\): .+\\nNotiz: Zuletzt 2019 berichtet\\.$`,
      's',
    ),
  );
  await expect(page.locator('.table-row-origin')).toContainText(`(damals: trifft nicht zu, ${today})`);

  // on paper
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('.paper-row').first();
  await expect(paper).toContainText('Trifft nicht zu (Punkt 6');
  await expect(paper).toContainText('Notiz: Zuletzt 2019 berichtet.');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });

  // in the PDF and out of it again
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ausgefülltes PDF herunterladen' }).click(),
  ]);
  const worksheets = (await readContent(programBook)).content?.worksheets ?? [];
  const read = await readPdf(new Uint8Array(await readFile(await pdf.path())), worksheets);
  if (read.kind !== 'ok') throw new Error(read.kind);
  const table = read.answers['massnahmen'];
  expect(table).toMatchObject({
    rows: [{ cells: { anlass: words }, origin: { item: expect.any(String), verdict: 'trifft nicht zu' } }],
  });
  // in the file
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Antworten als Datei sichern' }).click(),
  ]);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
    answers: { massnahmen: { rows: [{ cells: { anlass: words } }] } },
  });
});

test('all gaps of a list are taken over at once and taken back at once, by keyboard alone', async ({
  page,
}) => {
  await threeUnmet(page);
  const list = gaps(page, 'no');
  await list.getByRole('button', { name: /^Alle 3 als Maßnahmen übernehmen/ }).focus();
  await page.keyboard.press('Enter');
  const undo = list.getByRole('button', { name: /^Rückgängig: 3 Maßnahmen/ });
  await expect(undo).toBeFocused();
  await expect(list.getByRole('heading')).toHaveText('3 treffen nicht zu, 3 davon im Plan');
  await expect(list).toContainText('3 Maßnahmen stehen jetzt im Maßnahmenplan.');
  await expect(list.getByRole('link', { name: /^Im Maßnahmenplan/ })).toHaveCount(3);
  await expect(item(page, 4).getByRole('link', { name: /^Im Maßnahmenplan/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: /^Alle 3 als Maßnahmen übernehmen/ })).toBeFocused();
  await expect(list.getByRole('heading')).toHaveText('3 treffen nicht zu');
  await expect(list).toContainText('3 Maßnahmen wieder aus dem Maßnahmenplan genommen.');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':massnahmenplan'))),
  ).toEqual([]);
});

test('undoing one take-over gives the button back, and keeps a measure that was changed since', async ({
  context,
}) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await threeUnmet(here);
  const tool = item(here, 4);
  await tool.getByRole('button', { name: 'Als Maßnahme übernehmen: Punkt 4' }).click();
  await expect(tool.getByRole('link', { name: /^Im Maßnahmenplan/ })).toBeFocused();
  await tool.getByRole('button', { name: /^Rückgängig: Punkt 4/ }).click();
  await expect(tool.getByRole('button', { name: 'Als Maßnahme übernehmen: Punkt 4' })).toBeFocused();

  await here.keyboard.press('Enter');
  await open(there, plan);
  await there.locator('.table-row').getByRole('textbox', { name: 'Handlungsfeld' }).fill('Verankerung');
  await expect(there.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await tool.getByRole('button', { name: /^Rückgängig: Punkt 4/ }).click();
  await expect(tool).toContainText('bleibt stehen, weil sie seitdem geändert wurde');
  await expect(tool.getByRole('link', { name: /^Im Maßnahmenplan/ })).toBeFocused();
  await there.reload();
  await expect(there.locator('.table-row').getByRole('textbox', { name: 'Handlungsfeld' })).toHaveValue(
    'Verankerung',
  );
});

test('a verdict that changes later changes nothing in the plan, which says what stands there today', async ({
  page,
}) => {
  await threeUnmet(page);
  await item(page, 6)
    .getByRole('button', { name: /^Als Maßnahme übernehmen/ })
    .click();
  await open(page, plan);
  const [before] = await occasions(page);
  const origin = page.locator('.table-row-origin');
  await expect(origin).not.toContainText('heute dort');
  await open(page, checklist);
  await rate(page, 6, 'trifft-zu');
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await expect(item(page, 6).getByRole('link', { name: /^Im Maßnahmenplan/ })).toBeVisible();
  await open(page, plan);
  expect(await occasions(page)).toEqual([before]);
  await expect(origin).toContainText(`damals: trifft nicht zu, ${today}; heute dort: trifft zu`);
});

test('a measure that an earlier program took over stays as it is and says what is known of it', async ({
  page,
}) => {
  await threeUnmet(page);
  const id = await item(page, 6).getAttribute('data-item');
  await item(page, 6)
    .getByRole('button', { name: /^Als Maßnahme übernehmen/ })
    .click();
  // as it was kept before: the bare item, without verdict
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':massnahmenplan')) ?? '';
    const file: unknown = JSON.parse(localStorage.getItem(key) ?? '', (name, value: unknown) =>
      name === 'verdict' || name === 'at'
        ? undefined
        : name === 'anlass'
          ? 'Der Rat erhält einen Bericht.'
          : value,
    );
    localStorage.setItem(key, JSON.stringify(file));
  });
  await open(page, plan);
  expect(await occasions(page)).toEqual(['Der Rat erhält einen Bericht.']);
  const origin = page.locator('.table-row-origin');
  await expect(origin).toContainText('(heute dort: trifft nicht zu)');
  await expect(origin.getByRole('link')).toHaveAttribute('href', new RegExp(`#punkt-${id}$`));
  // printed, it says so too; kept, it does not
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper-row-origin')).toContainText('heute dort: trifft nicht zu');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByRole('textbox', { name: 'Handlungsfeld' }).fill('X');
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  expect(await page.evaluate(() => Object.values(localStorage).join(' '))).not.toContain('heute');
});

test('missing partners, open questions and begun rows are taken over too', async ({ page }) => {
  await open(page, 'arbeitsblaetter/partner/');
  await item(page, 3).locator('input[value="fehlt"]').check({ force: true });
  await item(page, 3).getByRole('textbox').fill('Frau Öz');
  await gaps(page, 'missing').getByRole('button', { name: 'Als Maßnahme übernehmen: Punkt 3' }).click();
  await open(page, 'arbeitsblaetter/auftrag/');
  await page.locator('[data-kind="question"] textarea').first().fill('Noch strittig');
  await gaps(page, 'open')
    .getByRole('button', { name: /^Als Maßnahme übernehmen/ })
    .first()
    .click();
  await open(page, plan);
  const words = await occasions(page);
  expect(words).toHaveLength(2);
  expect(words[0]).toMatch(/^Fehlt \(Punkt 3, .+\): .+\nKontakt: Frau Öz$/s);
  expect(words[1]).toMatch(/^Offen \(Punkt \d+, .+\): .+\nBisherige Antwort: Noch strittig$/s);
});

test('a sheet with a few filled cells says the same on the sheet and in the Mappe', async ({ page }) => {
  await open(page, plan);
  const row = page.locator('.table-row').first();
  for (const name of ['Handlungsfeld', 'Zielgruppe', 'Verantwortlich'])
    await row.getByRole('textbox', { name }).fill('Wort');
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  const said = 'Begonnen: 0 von 4 beantwortet, 1 angefangen';
  await expect(page.locator('.worksheet-bar .worksheet-progress')).toHaveText(said);
  await page.goto('mappe/');
  await expect(page.locator('.portfolio-sheets .worksheet-progress')).toHaveText(said);
});
