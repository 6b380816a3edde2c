import { describe, expect, it, test } from 'vitest';
import { addressOf } from '../../../src/addresses/address.ts';
import { isReserved, programPages, programPagesOf } from '../../../src/addresses/program-pages.ts';
import { linkTarget } from '../../../src/handbook/links.ts';
import { readContent } from '../../../src/handbook/read-content.ts';

const { content: book } = await readContent('tests/fixtures/handbuch-buecherei');
if (!book) throw new Error('the handbook of the test cannot be read');

/** Printed and bookmarked, so they stay for ever. */
const addresses: Readonly<Record<keyof typeof programPages, string>> = {
  contents: '/inhalt/',
  worksheets: '/arbeitsblaetter/',
  portfolio: '/mappe/',
  glossary: '/glossar/',
  sources: '/quellen/',
  law: '/recht/',
  imprint: '/impressum/',
};

describe.each(Object.entries(programPages))('the page of the program “%s”', (name, page) => {
  it('keeps its address', () => {
    expect([name, page.address]).toEqual(Object.entries(addresses).find(([one]) => one === name));
  });

  it('can be linked under its id, with its own title', () => {
    const { title, address } = page;
    expect(linkTarget(book, `seite:${page.id}`)).toEqual({ kind: 'seite', title, address });
  });

  it('lends its name to nothing else', () => {
    expect(isReserved(page.id)).toBe(true);
  });
});

test('a book without norms has no page for the law, and no link to it', () => {
  const lawless = { ...book, norms: [] };
  expect(programPagesOf(lawless)).not.toContain(programPages.law);
  expect(linkTarget(lawless, 'seite:recht')).toBeUndefined();
});

test('what stands inside a worksheet is found below the address of the sheet', () => {
  expect(addressOf.item('blatt', 'ziel')).toBe('/arbeitsblaetter/blatt/#punkt-ziel');
  expect(addressOf.row('plan', 'massnahmen', 'zeile-2')).toBe('/arbeitsblaetter/plan/#zeile-massnahmen-2');
  expect(addressOf.paper('blatt')).toBe('/arbeitsblaetter/blatt/papier/');
  expect(addressOf.blankPdf('blatt')).toBe('/arbeitsblaetter/blatt.pdf');
});
