// Asks the search of the built site as a reader does: with the engine and the index that the site ships.
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { programSite } from '../../../scripts/machine/sites.mjs';
import type { HandbookSearch } from '../../../src/search/engine.ts';
import { openBuiltSearch, pageOf } from '../../site/built-search.ts';

const site = resolve(programSite);
let search: HandbookSearch;

beforeAll(async () => {
  search = await openBuiltSearch(site);
});
afterAll(() => vi.unstubAllGlobals());

const find = async (query: string) => (await search.find(query)).results;

describe('among the first three results', () => {
  it.each([
    ['a word that a title has', 'Rückgabe', '/grundlagen/rueckgabe/'],
    ['a part of a compound', 'Ausweis', '/glossar/#leserausweis'],
    ['another form', 'Mahnungen', '/glossar/#mahnung'],
    ['another way to write it', 'Massnahmenplan', '/arbeitsblaetter/massnahmenplan/'],
    ['another way to write it', 'Rueckgabe', '/grundlagen/rueckgabe/'],
    ['the beginning of a word', 'Leseraus', '/glossar/#leserausweis'],
    ['several words', 'Ziele Auftrag', '/arbeitsblaetter/auftrag/'],
  ])('is what is meant by %s: „%s“', async (_, query, address) => {
    expect((await find(query)).slice(0, 3).map(({ address: found }) => pageOf(found))).toContain(address);
  });
});

describe('nothing is found', () => {
  it.each([
    ['is no word', 'Xyzzyplugh'],
    ['begins like a word of the text', 'Ausleihautomat'],
    ['stands inside of words only', 'serauswe'],
    ['stands beside one that the text has', 'Ausleihe Xylophon'],
    ['is punctuation', '?!'],
  ])('to what %s: „%s“', async (_, query) => {
    expect(await find(query)).toEqual([]);
  });
});

describe('a result', () => {
  it('leads to a page and a section that exist', async () => {
    const results = (
      await Promise.all(['Bücherei', 'Ausleihe', 'Magazin', 'Ziele'].map((query) => find(query)))
    ).flat();
    expect(results.length).toBeGreaterThan(20);
    const passages = await Promise.all(results.map(({ passage }) => passage()));
    for (const { address } of [...results, ...passages, ...passages.flatMap(({ others }) => others)]) {
      const [path = '', id] = address.split('#');
      const html = await readFile(join(site, path, 'index.html'), 'utf8');
      if (id !== undefined) expect(html, address).toContain(`id="${id}"`);
    }
  });

  it('shows the compound and not its seams, and marks the whole of it', async () => {
    const results = await find('Ausweis');
    const passages = await Promise.all(results.map(({ passage }) => passage()));
    expect(JSON.stringify([results, passages])).not.toContain('|');
    const marked = passages.flatMap(({ excerpt }) => excerpt.filter((piece) => piece.marked));
    expect(marked.map(({ text: word }) => word)).toContain('Leserausweis');
  });

  it('says its kind', async () => {
    const kinds = new Set((await find('Bücherei')).map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['Kapitel', 'Arbeitsblatt', 'Begriff']));
  });
});

it('ships nothing of the engine that the dialog does not load', async () => {
  const files = await readdir(join(site, 'pagefind'));
  expect(files.filter((file) => /worker|ui|highlight|unknown|\.css$/.test(file))).toEqual([]);
});
