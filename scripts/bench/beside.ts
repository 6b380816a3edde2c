// `npm run bench -- --neben starlight`: the same pages in both programs, in turn, so that a machine that is busy for a
// while slows both. Ours is built twice: with nine sheets and their PDFs, for which Starlight has nothing, and without.
import { rm, stat, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { formatProblems } from '../../src/errors/problem.ts';
import { readContent } from '../../src/handbook/read-content.ts';
import { measureBuild, medianBy, type BuildResult, type HowToBuild } from './build.ts';
import { sameChapter } from './chapter.ts';
import { writeContent } from './content.ts';
import { notations } from './notations.ts';
import { installStarlight, starlightNotations, starlightVersions, writeStarlightPages } from './starlight.ts';
import { german, table } from './table.ts';

export interface Comparison {
  readonly kinds: readonly string[];
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly json: string | undefined;
}

type Kind = keyof typeof notations;
const isKind = (kind: string): kind is Kind => Object.hasOwn(notations, kind);

/** One build of each, right after one another. */
interface Turn {
  readonly starlight: Measured;
  readonly ours: Measured;
  /** Ours once more, with what the build before it has kept. */
  readonly again: Measured;
  readonly withoutSheets: Measured;
}
type Measured = BuildResult & { readonly sameChapter: number };
const programs = ['starlight', 'ours', 'again', 'withoutSheets'] as const;
const titles = {
  starlight: 'Starlight',
  ours: 'hier',
  again: 'hier, zweiter Bau',
  withoutSheets: 'hier ohne Blätter',
};

interface Book {
  readonly kind: Kind;
  readonly chapters: number;
  readonly turns: readonly Turn[];
}

/** Builds, prints the table, and writes the results down where a file is named. */
export async function compareWithStarlight(workshop: string, comparison: Comparison): Promise<void> {
  const starlight = await installStarlight();
  const books: Book[] = [];
  try {
    for (const chapters of comparison.sizes)
      for (const kind of comparison.kinds) {
        if (!isKind(kind)) throw new Error(`„--kinds ${kind}“ gibt es nicht. Möglich sind md und mdx.`);
        const turns = await takeTurns({ workshop, starlight, kind, chapters, runs: comparison.runs });
        if (turns) books.push({ kind, chapters, turns });
      }
  } finally {
    await rm(starlight, { recursive: true, force: true });
  }
  if (books.length === 0) return;
  console.log(report(books));
  if (comparison.json)
    await writeFile(
      comparison.json,
      `${JSON.stringify({ cores: cpus().length, starlightVersions, books }, null, 2)}\n`,
    );
}

interface Task {
  readonly workshop: string;
  readonly starlight: string;
  readonly kind: Kind;
  readonly chapters: number;
  readonly runs: number;
}

/** Some turns of one book, or nothing where this program cannot read that kind of chapter. */
async function takeTurns({ workshop, starlight, kind, chapters, runs }: Task): Promise<Turn[] | undefined> {
  const content = join(workshop, 'content');
  const write = async (hasWorksheets: boolean) => {
    await rm(content, { recursive: true, force: true });
    await writeContent(content, chapters, { notation: notations[kind], hasWorksheets });
  };
  await write(true);
  const { problems } = await readContent(content);
  if (problems.length > 0) {
    console.log(`Nicht gemessen, .${kind}: ${formatProblems(problems.slice(0, 1))}`);
    return undefined;
  }
  await writeStarlightPages(starlight, chapters, starlightNotations[kind]);
  const turns: Turn[] = [];
  for (let run = 1; run <= runs; run += 1) {
    process.stderr.write(`${german(chapters)} Kapitel als .${kind}, Lauf ${run} von ${runs} …\n`);
    const theirs = await measure(starlight, { script: 'node_modules/astro/bin/astro.mjs' });
    await write(true);
    const ours = await measure(workshop);
    const again = await measure(workshop, { isWarm: true });
    await write(false);
    turns.push({ starlight: theirs, ours, again, withoutSheets: await measure(workshop) });
  }
  return turns;
}

async function measure(folder: string, how?: HowToBuild): Promise<Measured> {
  const results = await measureBuild(folder, how);
  const { size } = await stat(join(folder, 'dist', sameChapter, 'index.html'));
  return { ...results, sameChapter: size };
}

/** What a build takes: the work of the processors where it is known, else the seconds that passed. */
const work = ({ cpuSeconds, seconds }: Measured) => cpuSeconds ?? seconds;
const passed = ({ seconds }: Measured) => seconds;

function report(books: readonly Book[]): string {
  const heads = [
    'Kapitel',
    'Programm',
    'Seiten',
    'Bau (s)',
    '× Starlight',
    'Rechenzeit (s)',
    '× Starlight',
    'ms je Seite',
    'Speicher (MB)',
    'dist (MB)',
    'HTML eines Kapitels (kB)',
  ];
  const rows = books.flatMap(({ kind, chapters, turns }) =>
    programs.map((program) => {
      const median = (valueOf: (figures: Measured) => number) =>
        valueOf(medianBy(turns, (turn) => valueOf(turn[program]))[program]);
      return [
        `${german(chapters)} .${kind}`,
        titles[program],
        german(median(({ pages }) => pages)),
        german(median(passed), 1),
        german(ratio(turns, program, passed), 2),
        german(median(work), 1),
        german(ratio(turns, program, work), 2),
        german(
          median((figures) => (work(figures) * 1000) / figures.pages),
          1,
        ),
        german(median(({ peakMegabytes }) => peakMegabytes ?? 0)),
        german(
          median(({ megabytes }) => megabytes),
          1,
        ),
        german(median(({ sameChapter: bytes }) => bytes) / 1000, 1),
      ];
    }),
  );
  const shares = books.map(({ kind, chapters, turns }) => {
    const share = (turn: Turn) => work(turn.ours) - work(turn.withoutSheets);
    return `${german(chapters)} .${kind}: ${german(share(medianBy(turns, share)), 1)} s für neun Arbeitsblätter mit PDF und Papier`;
  });
  const runs = Math.max(...books.map(({ turns }) => turns.length));
  return [
    `Dieselben Seiten neben Starlight ${starlightVersions['@astrojs/starlight']}, kalte Zwischenspeicher, ${cpus().length} Kerne`,
    `Median aus ${runs} Läufen; Verhältnisse je Lauf gebildet, davon der Median`,
    '',
    table(heads, rows),
    '',
    ...shares,
    '',
    'Seiten: hier auch Teile, Glossar, Quellen, Mappe und Blätter. ms je Seite: von der Rechenzeit.',
    'Rechenzeit und Speicher: aller Prozesse des Baus, alle 50 ms aus /proc gelesen; Speicher ist die höchste Summe der RSS.',
  ].join('\n');
}

/** Of each turn what ours took against Starlight's build just before it; of these the median. */
function ratio(
  turns: readonly Turn[],
  program: (typeof programs)[number],
  valueOf: (figures: Measured) => number,
): number {
  const ratioOf = (turn: Turn) => valueOf(turn[program]) / valueOf(turn.starlight);
  return ratioOf(medianBy(turns, ratioOf));
}
