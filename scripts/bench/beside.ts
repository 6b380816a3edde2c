// `npm run bench -- --neben starlight`: the same pages in both programs, in turn, so that a machine that is busy for a
// while slows both. Ours is built twice: with nine sheets and their PDFs, for which Starlight has nothing, and without.
import { rm, stat, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { formatProblems } from '../../src/errors/problem.ts';
import { readContent } from '../../src/handbook/read-content.ts';
import { measureBuild, medianBy, type BuildResult } from './build.ts';
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
  readonly withoutSheets: Measured;
}
type Measured = BuildResult & { readonly sameChapter: number };
const programs = ['starlight', 'ours', 'withoutSheets'] as const;
const titles = { starlight: 'Starlight', ours: 'hier', withoutSheets: 'hier ohne Blätter' };

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
    const theirs = await measure(starlight, 'node_modules/astro/bin/astro.mjs');
    await write(true);
    const ours = await measure(workshop);
    await write(false);
    turns.push({ starlight: theirs, ours, withoutSheets: await measure(workshop) });
  }
  return turns;
}

async function measure(folder: string, script?: string): Promise<Measured> {
  const results = await measureBuild(folder, script);
  const { size } = await stat(join(folder, 'dist', sameChapter, 'index.html'));
  return { ...results, sameChapter: size };
}

function report(books: readonly Book[]): string {
  const heads = [
    'Kapitel',
    'Programm',
    'Seiten',
    'Bau (s)',
    '× Starlight',
    'Speicher (MB)',
    'dist (MB)',
    'HTML eines Kapitels (kB)',
  ];
  const rows = books.flatMap(({ kind, chapters, turns }) =>
    programs.map((program) => {
      const median = medianBy(
        turns.map((turn) => turn[program]),
        ({ seconds }) => seconds,
      );
      return [
        `${german(chapters)} .${kind}`,
        titles[program],
        german(median.pages),
        german(median.seconds, 1),
        german(ratio(turns, program), 2),
        german(medianBy(turns, (turn) => turn[program].peakMegabytes ?? 0)[program].peakMegabytes ?? 0),
        german(median.megabytes, 1),
        german(median.sameChapter / 1000, 1),
      ];
    }),
  );
  const shares = books.map(({ kind, chapters, turns }) => {
    const share = (turn: Turn) => turn.ours.seconds - turn.withoutSheets.seconds;
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
    'Seiten: hier auch Teile, Glossar, Quellen, Mappe und Blätter. Speicher: höchste Summe der RSS aller Prozesse, alle 50 ms.',
  ].join('\n');
}

/** Of each turn how long ours took against Starlight's build just before it; of these the median. */
function ratio(turns: readonly Turn[], program: (typeof programs)[number]): number {
  const ratioOf = (turn: Turn) => turn[program].seconds / turn.starlight.seconds;
  return ratioOf(medianBy(turns, ratioOf));
}
