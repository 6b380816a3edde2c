import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { htmlFiles } from '../../../src/integrations/drawn-pages.ts';
import { SearchIndex } from '../../../src/integrations/search-index.ts';
import type { Term } from '../../../src/handbook/schemas.ts';

const term: Term = {
  id: 'amt',
  term: 'Gartenbauamt',
  also: ['Ämter'],
  explanation: 'Ein Amt für die Gesundheit.',
  source: undefined,
  see: [],
};
const kinds = ['Kapitel', 'Arbeitsblatt', 'Seite', 'Plan', 'Bild'];
const html = (kind: string, n: number) =>
  `<html lang="de"><body><main data-pagefind-body><span data-pagefind-filter="art" hidden>${kind}</span>
  <h1>Der Leseclub ${n}</h1><p>Die Konferenz und die Leseclubkonferenz.</p></main></body></html>`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  for (const [n, kind] of kinds.entries()) await write(`${kind}/index.html`, html(kind, n));
});
afterEach(() => rm(folder, { recursive: true }));

/** The index of the pages as they lie in the folder. */
async function writeIndex() {
  const index = new SearchIndex({
    language: 'de',
    terms: [term],
    wordFields: [],
    texts: ['Leseclub, Konferenz'],
  });
  for (const path of await htmlFiles(folder))
    index.add({ path, html: await readFile(join(folder, path), 'utf8') });
  return index.write(folder);
}

async function write(name: string, content: string): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
}
/** Every file of the index with its bytes. */
async function index(): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [file, (await readFile(file)).toString('base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}

it('writes the same bytes for the same pages, so that the service worker sees no change', async () => {
  await writeIndex();
  const first = await index();
  await writeIndex();
  expect(await index()).toEqual(first);
});

it('indexes the pages that ask for it, and each term', async () => {
  await write('intern/index.html', '<main><h1>Intern</h1></main>');
  expect(await writeIndex()).toMatchObject({ pages: kinds.length, terms: 1 });
});

it('leaves the pages as they are', async () => {
  await writeIndex();
  expect(await readFile(join(folder, 'Kapitel', 'index.html'), 'utf8')).toBe(html('Kapitel', 0));
});

it('leaves nothing of an earlier index behind', async () => {
  await write('pagefind/fragment/old.pf_fragment', 'alt');
  await writeIndex();
  expect(Object.keys(await index()).filter((file) => file.includes('old'))).toEqual([]);
});
