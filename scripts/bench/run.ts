// `npm run bench`: how fast the program builds and how little its pages weigh.
//   --only build|bytes|suche   a part only
//   --sizes 60,600       generated books to build (default 60,600,3000; beside another program 60,600)
//   --runs 3             builds of each, of which the median counts (default 1; beside another program 3)
//   --neben starlight    instead: the same generated pages built by Starlight and here, in turn
//   --kinds md,mdx       how their chapters are written (default both)
//   --lighthouse         instead: what Lighthouse says of every type of page (median of 3, or of --runs)
//   --json FILE          the figures as data too
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { addressOf } from '../../src/addresses/address.ts';
import { formatProblems } from '../../src/errors/problem.ts';
import { readContent } from '../../src/handbook/read-content.ts';
import { root } from '../machine/process.mjs';
import { authorLoopLine, measureAuthorLoop } from './author-loop.ts';
import { compareWithStarlight } from './beside.ts';
import { measureBuild, medianBy, type BuildResult } from './build.ts';
import { measurePages, type PageWeight, type PageType } from './bytes.ts';
import { sameChapter } from './chapter.ts';
import { writeContent } from './content.ts';
import { lighthouseTable, measureWithLighthouse } from './lighthouse.ts';
import { queriesSchema, searchTable } from './search.ts';
import { german, kilobytes, table } from './table.ts';
import { makeWorkshop, removeWorkshop } from './workshop.ts';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    neben: { type: 'string' },
    kinds: { type: 'string', default: 'md,mdx' },
    sizes: { type: 'string' },
    runs: { type: 'string' },
    lighthouse: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const beside = flags.neben !== undefined;
const sizes = (flags.sizes ?? (beside ? '60,600' : '60,600,3000')).split(',').map(Number);
/** What the tests of the book ask its search. */
const queryFile = join(root, 'tests/book/search/queries.json');
const runs = Number(flags.runs ?? (beside || flags.lighthouse ? 3 : 1));
const builds: ({ readonly chapters: number | 'echt'; readonly sameChapter?: number } & BuildResult)[] = [];
const loops: string[] = [];
let wanted: PageType[] = [];
let found = '';
let pages: PageWeight[] = [];

if (flags.neben !== undefined && flags.neben !== 'starlight') {
  console.error(`„--neben ${flags.neben}“ gibt es nicht. Möglich ist „--neben starlight“.`);
  process.exit(1);
}
const workshop = await makeWorkshop();
try {
  if (beside)
    await compareWithStarlight(workshop, { kinds: flags.kinds.split(','), sizes, runs, json: flags.json });
  else if (flags.lighthouse) await measureLighthouse();
  else await measureAlone();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await removeWorkshop(workshop);
}

/** The book that is measured where none is generated. */
async function takeOwnContent(): Promise<void> {
  const source = resolve(root, process.env['CONTENT_DIR'] || 'content');
  await cp(source, join(workshop, 'content'), { recursive: true });
}

/** What Lighthouse says of this program's pages. */
async function measureLighthouse(): Promise<void> {
  await takeOwnContent();
  await measureBuild(workshop);
  const { content, problems } = await readContent(join(workshop, 'content'));
  if (!content) throw new Error(formatProblems(problems));
  const figures = await measureWithLighthouse(join(workshop, 'dist'), content, runs);
  console.log(lighthouseTable(figures, runs));
  if (flags.json)
    await writeFile(flags.json, `${JSON.stringify({ cores: cpus().length, figures }, null, 2)}\n`);
}

/** This program by itself: its builds, and what its pages weigh. */
async function measureAlone(): Promise<void> {
  await takeOwnContent();
  const real = await build('echt');
  if (flags.only !== 'bytes' && flags.only !== 'suche') builds.push({ chapters: 'echt', ...real });
  if (flags.only === undefined)
    loops.push(authorLoopLine('eigener Inhalt', await measureAuthorLoop(workshop), 1));
  if (flags.only === undefined || flags.only === 'suche') found = await measureSearch();
  if (flags.only === 'suche') sizes.length = 0;
  if (flags.only !== 'build' && flags.only !== 'suche') {
    wanted = await pageTypes();
    pages = await measurePages(join(workshop, 'dist'), wanted);
  }
  for (const chapters of flags.only === 'bytes' ? [] : sizes) {
    await rm(join(workshop, 'content'), { recursive: true });
    await writeContent(join(workshop, 'content'), chapters);
    const results = await build(chapters);
    const { size } = await stat(join(workshop, 'dist', sameChapter, 'index.html'));
    builds.push({ chapters, sameChapter: size, ...results });
    if (chapters === 600 && flags.only === undefined)
      loops.push(authorLoopLine('600 Kapitel', await measureAuthorLoop(workshop), 2));
  }
  if (builds.length > 0) printBuilds();
  if (pages.length > 0) printPages();
  if (found !== '') console.log(`\n${found}`);
  if (loops.length > 0) console.log(`\n${loops.join('\n')}`);
  if (flags.json)
    await writeFile(flags.json, `${JSON.stringify({ cores: cpus().length, builds, pages }, null, 2)}\n`);
}

/** How well the search of the own book answers the queries of its tests; nothing for a book that has none. */
async function measureSearch(): Promise<string> {
  const { content } = await readContent(join(workshop, 'content'));
  const { book, queries } = z.parse(queriesSchema, JSON.parse(await readFile(queryFile, 'utf8')));
  if (content?.handbook.kennung !== book) return '';
  return searchTable(join(workshop, 'dist'), queries);
}

/** Builds as often as asked for, each time with cold caches, and gives the run with the median time. */
async function build(name: number | 'echt'): Promise<BuildResult> {
  const measured: BuildResult[] = [];
  for (let run = 1; run <= runs; run += 1) {
    process.stderr.write(
      `Bau: ${name === 'echt' ? 'eigener Inhalt' : `${german(name)} Kapitel`}, Lauf ${run} …\n`,
    );
    measured.push(await measureBuild(workshop));
  }
  return medianBy(measured, ({ seconds }) => seconds);
}

async function pageTypes(): Promise<PageType[]> {
  const { content } = await readContent(join(workshop, 'content'));
  const chapter = content?.parts[0]?.chapters[0];
  const sheet = content?.worksheets[0];
  if (!chapter || !sheet) throw new Error('Der Inhalt hat kein Kapitel oder kein Arbeitsblatt.');
  const address = addressOf.chapter(chapter.part, chapter.id);
  return [
    { name: 'Startseite', address: '/' },
    { name: 'Kapitel', address },
    { name: 'Arbeitsblatt', address: addressOf.worksheet(sheet.id) },
    { name: 'Glossar', address: addressOf.programPage('glossary') },
    {
      name: 'Kapitel, Suche offen',
      address,
      act: async (page) => {
        await page.keyboard.press('/');
        await page.locator('input:focus').fill('Planung', { timeout: 5000 });
        await page.waitForTimeout(500); // a pause in typing starts the search
        await page.waitForLoadState('networkidle');
      },
    },
  ];
}

function printBuilds(): void {
  const heads = [
    'Kapitel',
    'Seiten',
    'Bau (s)',
    'Rechenzeit (s)',
    'ms je Seite',
    'Speicher (MB)',
    'dist (MB)',
    'HTML eines Kapitels (kB)',
  ];
  const rows = builds.map((b) => [
    b.chapters === 'echt' ? 'eigener Inhalt' : german(b.chapters),
    german(b.pages),
    german(b.seconds, 1),
    b.cpuSeconds === undefined ? '–' : german(b.cpuSeconds, 1),
    german((b.seconds * 1000) / b.pages, 1),
    b.peakMegabytes ? german(b.peakMegabytes) : '–',
    german(b.megabytes, 1),
    b.sameChapter ? german(b.sameChapter / 1000, 2) : '–',
  ]);
  const search = builds.every((b) => b.hasSearchIndex) ? 'mit' : 'OHNE';
  const title = `Bauen, kalte Zwischenspeicher, ${search} Suchindex, ${cpus().length} Kerne`;
  console.log(`\n${title}\n\n${table(heads, rows)}`);
  console.log('\nSpeicher: höchste Summe der RSS aller Prozesse des Baus, alle 50 ms aus /proc gelesen.');
  const [mid, large] = [600, 3000].map((size) => builds.find((b) => b.chapters === size));
  if (mid && large) {
    const perPage = (b: BuildResult) => b.seconds / b.pages;
    console.log(
      `Zeit je Seite bei 3.000 gegenüber 600 Kapiteln: ${german(perPage(large) / perPage(mid), 2)} × (1 = linear).`,
    );
  }
}

function printPages(): void {
  const columns = ['html', 'css', 'js', 'fonts', 'other'] as const;
  const sum = (results: PageWeight['raw']) => columns.reduce((all, kind) => all + results[kind], 0);
  const print = (title: string, of: (page: PageWeight) => PageWeight['raw']) =>
    console.log(
      `\n${title}\n\n${table(
        ['Seite', 'Anfragen', 'HTML', 'CSS', 'JS', 'Schriften', 'andere', 'zusammen'],
        pages.map((p) => [
          p.name,
          german(p.requests),
          ...columns.map((c) => kilobytes(of(p)[c])),
          kilobytes(sum(of(p))),
        ]),
      )}`,
    );
  print('Erster Besuch, kB mit Brotli 11', (page) => page.brotli);
  print('Erster Besuch, kB unverdichtet', (page) => page.raw);
  const missing = wanted.filter(({ name }) => !pages.some((page) => page.name === name));
  for (const { name, address } of missing)
    console.log(`\nNicht gemessen: ${name} (${address} fehlt, oder die Taste „/“ öffnete keine Suche).`);
  const reading = pages.find(({ name }) => name === 'Kapitel');
  console.log(
    `\nJavaScript eines Frameworks auf einer Leseseite: ${german(reading?.framework ?? 0)} Bytes (Soll: 0).`,
  );
}
