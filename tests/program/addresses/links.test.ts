import { describe, expect, it, test } from 'vitest';
import { linkKinds, linkWords, type LinkKind } from '../../../src/addresses/link-kinds.ts';
import { readLink, writeLink } from '../../../src/addresses/link.ts';
import { chaptersOf } from '../../../src/handbook/content.ts';
import { linkTarget } from '../../../src/handbook/links.ts';
import { readContent } from '../../../src/handbook/read-content.ts';
import { internalLink } from '../../../src/handbook/internal-link.ts';

const { content: book } = await readContent('tests/fixtures/handbuch-buecherei');
if (!book) throw new Error('the handbook of the test cannot be read');
const nameable = { ...book, chapters: chaptersOf(book) };

interface Example {
  readonly id: string;
  /** Printed and bookmarked, so it stays for ever. */
  readonly address: string;
  readonly title: string;
  /** Ids that something else of the program has where one of this kind would stand. */
  readonly reserved: readonly string[];
}

const ofPages = ['mappe', 'recht', 'arbeitsblaetter', 'daten', 'schriften', 'pagefind', '404', '500'];
const ofFrame = ['inhalt', 'suche', 'naechste-schritte'];

const examples: Readonly<Record<LinkKind, Example>> = {
  kapitel: { id: 'ausleihe', address: '/grundlagen/ausleihe/', title: 'Die Ausleihe', reserved: [] },
  teil: { id: 'grundlagen', address: '/grundlagen/', title: 'Grundlagen', reserved: ofPages },
  arbeitsblatt: {
    id: 'bestand',
    address: '/arbeitsblaetter/bestand/',
    title: 'Bestand einschätzen',
    reserved: [],
  },
  begriff: { id: 'ausleihe', address: '/glossar/#ausleihe', title: 'Ausleihe', reserved: ofFrame },
  quelle: { id: 'zweitbuch', address: '/quellen/#zweitbuch', title: 'Zweitbuch', reserved: ofFrame },
  recht: { id: 'satzung', address: '/recht/#satzung', title: 'Satzung der Bücherei', reserved: ofFrame },
  seite: { id: 'hilfe', address: '/hilfe/', title: 'Hilfe', reserved: ofPages },
};

describe.each(linkWords)('a link of the kind %s', (kind) => {
  const { id, address, title, reserved } = examples[kind];
  const link = writeLink(kind, id);

  it('is read, also as a next step or a way in', () => {
    expect(readLink(link)).toEqual({ kind, id, section: undefined });
    expect(internalLink.safeParse(link).success).toBe(true);
  });

  it('leads to its address and has the title of what is there', () => {
    expect(linkTarget(book, link)).toEqual({ kind, address, title });
  });

  it('leads nowhere where the book has no such thing', () => {
    expect(linkKinds[kind].ids(nameable)).toContain(id);
    expect(linkTarget(book, writeLink(kind, 'gibt-es-nicht'))).toBeUndefined();
    expect(linkTarget(book, `${link}#gibt-es-nicht`)).toBeUndefined();
    expect(linkTarget(book, `${link}:x`)).toBeUndefined();
    expect(linkTarget(book, `${link} `)).toBeUndefined();
  });

  it('cannot be meant by a name that belongs to the program', () => {
    expect(reserved.filter((name) => !linkKinds[kind].reserved(name))).toEqual([]);
    expect(linkKinds[kind].reserved(id)).toBe(false);
  });
});

test('a link to a page of the program has its title, so that a next step does not print its sentence twice', () => {
  expect(linkTarget(book, 'seite:mappe')?.title).toBe('Mappe');
  expect(linkTarget(book, 'seite:arbeitsblaetter')?.title).toBe('Arbeitsblätter');
});

test('a link to a chapter may name a heading that is there', () => {
  expect(linkTarget(book, 'kapitel:ausleihe#am-schalter')?.address).toBe('/grundlagen/ausleihe/#am-schalter');
  expect(linkTarget(book, 'kapitel:ausleihe#am-schalter#x')).toBeUndefined();
  expect(linkTarget(book, 'kapitel:ausleihe#')).toBeUndefined();
});

test('what begins with no word of the table is no link of the book', () => {
  const others = ['abbildung:regal', 'https://example.org', 'kapitel', 'constructor:x', 'kapitel:', ''];
  expect(others.filter((text) => readLink(text) !== undefined)).toEqual([]);
});
