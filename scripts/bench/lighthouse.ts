// `npm run bench -- --lighthouse`: what Lighthouse says of every type of page, as on a phone of the middle class with a
// slow connection. Installed apart: 170 MB that nobody needs who only writes or builds.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { addressOf } from '../../src/addresses/address.ts';
import type { Content } from '../../src/handbook/content.ts';
import { browserFlags, ensureBrowser } from '../machine/browser.mjs';
import { listenOnAll } from '../serve/listen.mjs';
import { projectNode, run } from '../machine/process.mjs';
import { createStaticServer } from '../serve/static-server.mjs';
import { medianBy } from './build.ts';
import { installApart } from './install.ts';
import { german, table } from './table.ts';

export const lighthouseVersions = { lighthouse: '13.5.0' };

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const category = z.object({
  score: z.nullable(z.number()),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const audit = z.object({
  title: z.string(),
  score: z.nullable(z.number()),
  numericValue: z.optional(z.number()),
});
const report = z.object({
  runtimeError: z.optional(z.object({ message: z.string() })),
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: z.record(z.string(), audit),
});
type Report = z.infer<typeof report>;

export interface LighthouseFigures {
  readonly name: string;
  readonly address: string;
  /** Of the run with the median of performance; 0 to 100 in the order of the table. */
  readonly scores: readonly number[];
  readonly layoutShift: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  /** What keeps a score below 100, in Lighthouse's own words. */
  readonly faults: readonly string[];
}

/** Every type of page, each by one that has much on it. */
function pageTypes(content: Content): { name: string; address: string }[] {
  const chapters = content.parts.flatMap((part) => part.chapters);
  const [chapter] = chapters;
  const items = (sheet: Content['worksheets'][number]) =>
    sheet.sections.reduce((sum, { fields }) => sum + fields.length, 0);
  const sheet = content.worksheets.toSorted((a, b) => items(b) - items(a))[0];
  return [
    { name: 'Startseite', address: '/' },
    ...(chapter
      ? [
          { name: 'Kapitel', address: addressOf.chapter(chapter.part, chapter.id) },
          { name: 'Teil', address: addressOf.part(chapter.part) },
        ]
      : []),
    ...(sheet
      ? [
          {
            name: `Arbeitsblatt, ${items(sheet)} Punkte`,
            address: addressOf.worksheet(sheet.id),
          },
          { name: 'leeres Blatt', address: `${addressOf.worksheet(sheet.id)}papier/` },
        ]
      : []),
    { name: 'Arbeitsblätter', address: addressOf.page('arbeitsblaetter') },
    { name: 'Mappe', address: addressOf.page('mappe') },
    { name: 'Inhalt', address: addressOf.page('inhalt') },
    { name: 'Glossar', address: addressOf.page('glossar') },
    { name: 'Quellen', address: addressOf.page('quellen') },
    { name: 'Recht', address: addressOf.page('recht') },
    { name: 'Impressum', address: addressOf.page('impressum') },
  ];
}

/**
 * Measures each type of page several times.
 * @param folder of a build for the base path `/`
 */
export async function measureWithLighthouse(
  folder: string,
  content: Content,
  runs: number,
): Promise<LighthouseFigures[]> {
  const types = pageTypes(content).filter(({ address }) => existsSync(join(folder, address, 'index.html')));
  const browser = await ensureBrowser();
  const lighthouse = await installApart('Lighthouse', lighthouseVersions);
  const { port, servers } = await listenOnAll(() => createStaticServer(folder, '/'), ['127.0.0.1'], 4380);
  try {
    const figures: LighthouseFigures[] = [];
    for (const { name, address } of types) {
      const reports: Report[] = [];
      for (let at = 1; at <= runs; at += 1) {
        process.stderr.write(`Lighthouse: ${name}, Lauf ${at} von ${runs} …\n`);
        reports.push(await look(lighthouse, browser, `http://127.0.0.1:${port}${address}`));
      }
      const median = medianBy(reports, (one) => one.categories.performance.score ?? 0);
      figures.push({ name, address, ...figuresOf(median) });
    }
    return figures;
  } finally {
    for (const server of servers) server.close();
    await rm(lighthouse, { recursive: true, force: true });
  }
}

/** One run in a browser that knows no address outside of this machine. */
async function look(lighthouse: string, browser: string, url: string): Promise<Report> {
  const flags = [...browserFlags, '--host-resolver-rules="MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"'];
  const { code, output } = await run(
    projectNode(),
    [
      join(lighthouse, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${flags.join(' ')}`,
      '--output=json',
      '--output-path=stdout',
    ],
    { quiet: true, env: { CHROME_PATH: browser } },
  );
  // beside the report stands what the browser said
  const text = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  if (code !== 0 || text === '') throw new Error(`Lighthouse ist gescheitert:\n${output.trim()}`);
  const read = report.parse(JSON.parse(text));
  if (read.runtimeError) throw new Error(`Lighthouse ist gescheitert: ${read.runtimeError.message}`);
  return read;
}

function figuresOf({ categories: all, audits }: Report): Omit<LighthouseFigures, 'name' | 'address'> {
  const faults = categories.flatMap((name) =>
    all[name].auditRefs.flatMap(({ id, weight }) => {
      const found = audits[id];
      const isFault = weight > 0 && found?.score !== null && (found?.score ?? 1) < 0.9;
      return isFault && found && (all[name].score ?? 0) < 1 ? [found.title] : [];
    }),
  );
  const measured = (id: string): number => {
    const value = audits[id]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse nennt keinen Wert für „${id}“.`);
    return value;
  };
  return {
    scores: categories.map((name) => Math.round((all[name].score ?? 0) * 100)),
    layoutShift: measured('cumulative-layout-shift'),
    firstPaint: measured('first-contentful-paint'),
    largestPaint: measured('largest-contentful-paint'),
    blocked: measured('total-blocking-time'),
    faults,
  };
}

/** The table that the bench prints. */
export function lighthouseTable(figures: readonly LighthouseFigures[], runs: number): string {
  const heads = ['Seite', 'Leistung', 'Zugang', 'Praxis', 'SEO', 'CLS', 'FCP (s)', 'LCP (s)', 'TBT (ms)'];
  const rows = figures.map((page) => [
    page.name,
    ...page.scores.map((score) => german(score)),
    german(page.layoutShift, 4),
    german(page.firstPaint / 1000, 2),
    german(page.largestPaint / 1000, 2),
    german(page.blocked),
  ]);
  const faults = figures.flatMap(({ name, faults }) =>
    faults.length > 0 ? [`${name}: ${faults.join('; ')}`] : [],
  );
  return [
    `Lighthouse ${lighthouseVersions.lighthouse}, Telefon, eigene Drosselung, Median aus ${runs}, mit gzip`,
    table(heads, rows),
    'Ziel: viermal 100, CLS höchstens 0,01. Leistung und TBT hängen davon ab, was das Gerät gerade sonst tut.',
    ...(faults.length > 0 ? [`Was fehlt:\n${faults.join('\n')}`] : []),
  ].join('\n\n');
}
