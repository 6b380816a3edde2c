import { describe, expect, it } from 'vitest';
import { compoundSplitter } from '../../../src/search/compounds.ts';
import { markCompoundsInHtml, unbroken } from '../../../src/search/words.ts';

const page =
  '<main data-pagefind-body><h1>Die Leseclubkonferenz</h1><p>Ein Leseclub, eine Konferenz.</p></main>';
const split = compoundSplitter(['Ein Leseclub, eine Konferenz.']);

describe('the copy of a page that the search reads', () => {
  it('has a seam in each compound that a reader sees', () => {
    expect(markCompoundsInHtml(page, split)).toBe(page.replace('Leseclubkonferenz', 'Leseclub|konferenz'));
  });

  it.each([
    ['in an address', '<a href="/leseclubkonferenz/" title="Leseclubkonferenz > Plan">x</a>'],
    ['in a script', '<script>const Leseclubkonferenz = "Leseclubkonferenz";</script>'],
    ['in a style', '<style>.Leseclubkonferenz { color: red }</style>'],
    ['in a comment', '<!-- Leseclubkonferenz -->'],
    ['in the name of its kind', '<span data-pagefind-filter="art" hidden>Leseclubkonferenz</span>'],
  ])('is untouched %s', (_, html) => {
    expect(markCompoundsInHtml(html, split)).toBe(html);
  });

  it('takes a kind as text again once it is over', () => {
    const html = '<span data-pagefind-filter="art">Kapitel</span><p>Leseclubkonferenz</p>';
    expect(markCompoundsInHtml(html, split)).toContain('<p>Leseclub|konferenz</p>');
  });
});

it('a word is whole where a page allows a hyphen', () => {
  expect(unbroken('Lese&shy;club Kon\u00adferenz')).toBe('Leseclub Konferenz');
});
