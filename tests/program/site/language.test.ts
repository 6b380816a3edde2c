// Which language speaks is said by the book: by `sprache`, in every medium that the program writes.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeWorkshop, removeWorkshop } from '../../../scripts/bench/workshop.ts';
import { programBook } from '../../../scripts/machine/sites.mjs';
import { openBuiltSearch } from '../../site/built-search.ts';

const run = promisify(execFile);
/** A language without sentences of its own, but for those that the tests look for. */
const other = 'nds';
let workshop: string;
let folder: string;

beforeAll(async () => {
  workshop = await makeWorkshop();
  folder = await mkdtemp(join(tmpdir(), 'sprache-'));
});
afterAll(async () => {
  await removeWorkshop(workshop);
  await rm(folder, { recursive: true });
});

/** A copy of a book, in a language. */
async function book(tag: string, original = 'tests/fixtures/handbuch-buecherei'): Promise<string> {
  const dir = join(folder, tag);
  await cp(original, dir, { recursive: true });
  const file = join(dir, 'handbuch.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^sprache: .*$/m, `sprache: ${tag}`));
  return dir;
}

/** Runs a script of the workshop for a book; also what it says where it fails. */
async function inWorkshop(content: string, ...script: string[]): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: content,
    OUT_DIR: `${content}-dist`,
  };
  return run(process.execPath, script, { cwd: workshop, env }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error: unknown) => {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { code: 1, said: stdout + stderr };
    },
  );
}
const build = (content: string) => inWorkshop(content, 'scripts/astro.mjs', 'build');
const check = (content: string) => inWorkshop(content, 'scripts/check-content.ts');
const page = (content: string, name: string) => readFile(join(`${content}-dist`, name), 'utf8');

/** The scripts of a site in one text. */
async function scriptsOf(content: string): Promise<string> {
  const names = await readdir(`${content}-dist`, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js') && !name.includes('pagefind'));
  return (await Promise.all(scripts.map((name) => page(content, name)))).join('\n');
}

describe('a book in the German of a country', () => {
  let content: string;
  beforeAll(async () => {
    content = await book('de-AT', programBook);
    expect(await build(content)).toMatchObject({ code: 0 });
  }, 180_000);

  test('carries its whole tag and speaks German', async () => {
    const html = await page(content, 'index.html');
    expect(html).toContain('<html lang="de-AT">');
    expect(html).toContain('Zum Inhalt springen');
    expect(JSON.parse(await page(content, 'manifest.webmanifest'))).toMatchObject({ lang: 'de-AT' });
  });

  test('has a search that finds other forms and parts of words, as German has them', async () => {
    // the page's own language, by which the engine picks its index
    vi.stubGlobal('document', {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => 'de-AT' }),
    });
    try {
      const search = await openBuiltSearch(`${content}-dist`);
      const found = async (query: string) => (await search.find(query)).results.map(({ address }) => address);
      expect(await found('Mahnungen')).toContain('/glossar/#mahnung');
      expect(await found('Ausweis')).toContain('/glossar/#leserausweis');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('has both fonts and its blank sheets', async () => {
    const html = await page(content, 'index.html');
    const [, font = ''] = /rel="preload" href="([^"]+\.woff2)"/.exec(html) ?? [];
    expect((await readFile(join(`${content}-dist`, font))).length).toBeGreaterThan(10_000);
    const names = await readdir(`${content}-dist`, { recursive: true });
    expect(names.filter((name) => name.endsWith('.pdf'))).not.toEqual([]);
    expect(names.filter((name) => name.endsWith('.ttf'))).not.toEqual([]);
  });
});

describe('a book in a language with a folder of its own', () => {
  let content: string;
  beforeAll(async () => {
    const [from, to] = [join(workshop, 'src/words/de'), join(workshop, 'src/words', other)];
    await mkdir(to);
    for (const name of await readdir(from))
      await writeFile(join(to, name), `export * from '../de/${name}';\n`);
    /** A file as the German one, with other words in the place of some. */
    const say = async (name: string, ...changes: readonly (readonly [string, string])[]) => {
      let text = await readFile(join(from, name), 'utf8');
      for (const [german, low] of changes) {
        expect(text, name).toContain(german);
        text = text.replaceAll(german, low);
      }
      await writeFile(join(to, name), text);
    };
    await say('language.ts', ["'de'", `'${other}'`]);
    await say('site.ts', ['Zum Inhalt springen', 'Na’n Inholt springen']);
    await say('reading.ts', ["'Fußnoten'", "'Footnoten'"]);
    await say('worksheet.ts', ['Noch nichts eingetragen', 'Noch nix indragen']);
    await say('build.ts', ['im Suchindex', 'in’n Söökindex']);
    await say('faults.ts', [' Fehler in ', ' Fehlers binnen ']);
    content = await book(other);
  });

  test('is told of its faults in it, by the check', async () => {
    const broken = await book(`${other}-DE`);
    await writeFile(join(broken, 'quellen.yaml'), 'keine: Liste\n');
    const { code, said } = await check(broken);
    expect(code).toBe(1);
    expect(said).toContain('1 Fehlers binnen 1 Datei.');
  });

  test('is built in it: pages, what Astro draws of the text, scripts, and what the build says', async () => {
    const { code, said } = await build(content);
    expect(code, said).toBe(0);
    expect(said).toContain('in’n Söökindex');
    const html = await page(content, 'index.html');
    expect(html).toContain(`<html lang="${other}">`);
    expect(html).toContain('Na’n Inholt springen');
    expect(html).not.toContain('Zum Inhalt springen');
    const chapter = await page(content, 'grundlagen/rueckgabe/index.html');
    expect(chapter).toContain('<h2 id="footnote-label">Footnoten</h2>');
    const scripts = await scriptsOf(content);
    expect(scripts).toContain('Noch nix indragen');
    expect(scripts).not.toContain('Noch nichts eingetragen');
  }, 180_000);

  test('is among the languages that a fault names, in the language that package.json names', async () => {
    const { code, said } = await check(await book('en'));
    expect(code).toBe(1);
    expect(said).toContain(`nur in: de, ${other}.`);
    expect(said).toContain('1 Fehler in 1 Datei.');
  });
});
