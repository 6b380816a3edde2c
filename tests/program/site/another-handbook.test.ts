import { execFile } from 'node:child_process';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programBook } from '../../../scripts/machine/sites.mjs';
import { frameIds } from '@/addresses/frame-ids.ts';
import { readContent } from '@/handbook/read-content.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
let out: string;
let said: string;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'buecherei-'));
  const { stdout, stderr } = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    // not the test runner's own environment: it says NODE_ENV=test and BASE_URL=/
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: 'tests/fixtures/handbuch-buecherei',
      OUT_DIR: out,
      BASE_PATH: '/viertel/handbuch',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  said = stdout + stderr;
}, 120_000);
afterAll(() => rm(out, { recursive: true, force: true }));

test('another content folder makes another handbook in which nothing of the one that was built before is left', async () => {
  const { content } = await readContent(programBook);
  const titles = content?.worksheets.map(({ title }) => title) ?? [];
  expect(titles.length).toBeGreaterThan(5);
  for await (const name of glob('**/*.{html,webmanifest,json}', { cwd: out })) {
    const text = await readFile(join(out, name), 'utf8');
    for (const title of titles) expect(text, name).not.toContain(title);
  }
});

test('what the imprint lacks is said to those who build the site, and to no reader', async () => {
  expect(said).toMatch(/handbuch\.yaml, „herausgeber“: „anschrift“ fehlt im Impressum\./);
  const html = await readFile(join(out, 'impressum/index.html'), 'utf8');
  expect(html).toContain('post@example.org');
  expect(html).not.toMatch(/handbuch\.yaml|hinterlegt/);
});

test('under a base path every address of the site begins with it', async () => {
  for await (const name of glob('**/*.html', { cwd: out })) {
    const html = await readFile(join(out, name), 'utf8');
    const outside = [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="(\/[^"]*)"/g)]
      .map(([, url = '']) => url)
      .filter((url) => !url.startsWith('/viertel/handbuch/'));
    expect(outside, name).toEqual([]);
  }
});

describe('a chapter of plain Markdown', () => {
  const chapter = () => readFile(join(out, 'grundlagen/rueckgabe/index.html'), 'utf8');

  test('leads where its links say, under the base path', async () => {
    expect(await chapter()).toContain(
      '<a href="/viertel/handbuch/grundlagen/ausleihe/#am-schalter">zur Ausleihe</a>',
    );
  });

  test('has headings with ids that the frame of the page does not use', async () => {
    const html = await chapter();
    expect(html).toContain('<h2 id="naechste-schritte-2">Nächste Schritte</h2>');
    expect(html).toContain('<h3 id="mahnung">Mahnung</h3>');
    expect(html.match(/\sid="naechste-schritte"/g)).toHaveLength(1);
  });

  test('shares no id with the frame around it, whose ids are all known', async () => {
    const html = await chapter();
    const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id);
    const ofText = ['naechste-schritte-2', 'mahnung', 'fn-frist', 'fnref-frist', 'fnref-frist-2'];
    expect(ids.filter((id) => !ofText.includes(id) && !frameIds.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('ends with its next steps: the title of what is there, and each sentence once', async () => {
    const [, steps = ''] = (await chapter()).split('<section class="next-steps"', 2);
    expect(steps).toMatch(/<a href="\/viertel\/handbuch\/grundlagen\/ausleihe\/">\s*Die Ausleihe\s*<\/a>/);
    expect(steps).toMatch(/<a href="\/viertel\/handbuch\/mappe\/">\s*Mappe\s*<\/a>/);
    expect(steps.split('Sehen Sie nach, was Sie eingetragen haben.')).toHaveLength(2);
  });

  test('has tables that scroll by keyboard and no inline style', async () => {
    const html = await chapter();
    expect(html).toMatch(
      /<div class="table-scroll" tabindex="0" role="group" aria-label="Tabelle: [^"]+"><table>/,
    );
    expect(html).toContain('<th class="number" scope="col">Briefe</th>');
    expect(html).not.toMatch(/<(td|th)[^>]*style=/);
  });

  test('has footnotes under a German heading, with a way back from each', async () => {
    const html = await chapter();
    expect(html).toContain('<h2 id="footnote-label">Fußnoten</h2>');
    expect(html).toContain('href="#fn-frist" id="fnref-frist"');
    expect(html).toMatch(/href="#fnref-frist"[^>]*aria-label="Zurück zu Fußnote 1 im Text"/);
    expect(html).toMatch(/href="#fnref-frist-2"[^>]*aria-label="Zurück zu Fußnote 1 im Text, Stelle 2"/);
  });

  test('may hold braces, which are code in MDX alone', async () => {
    expect(await chapter()).toContain('Die Mahnung ist freundlich {und kurz}.');
  });
});
