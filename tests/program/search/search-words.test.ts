import { describe, expect, it } from 'vitest';
import { markCompoundsInHtml, splitterFor, textOfHtml } from '../../../src/search/words.ts';

const page =
  '<main data-pagefind-body><h1>Die Leseclubkonferenz</h1><p>Ein Leseclub, eine Konferenz.</p></main>';
const split = splitterFor([page], []);

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

describe('the words of a page', () => {
  it('are those between the tags', () => {
    expect(
      textOfHtml('<p title="Amt">Der&nbsp;<b>Rat</b></p><script>let Kreis;</script>').match(/\w+/g),
    ).toEqual(['Der', 'Rat']);
  });

  it('are whole where the page allows a hyphen', () => {
    expect(textOfHtml('Lese&shy;club Kon\u00adferenz')).toBe('Leseclub Konferenz');
  });

  it('include those of terms', () => {
    expect(splitterFor([], ['Leseclub', 'Konferenz'])('Leseclubkonferenz')).toEqual([
      'Leseclub',
      'konferenz',
    ]);
  });
});
