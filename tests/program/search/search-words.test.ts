import { describe, expect, it } from 'vitest';
import { markCompoundsInHtml, splitterFor, textOfHtml } from '../../../src/search/words.ts';

const page =
  '<main data-pagefind-body><h1>Die Netzwerkkonferenz</h1><p>Ein Netzwerk, eine Konferenz.</p></main>';
const split = splitterFor([page], []);

describe('the copy of a page that the search reads', () => {
  it('has a seam in each compound that a reader sees', () => {
    expect(markCompoundsInHtml(page, split)).toBe(page.replace('Netzwerkkonferenz', 'Netzwerk|konferenz'));
  });

  it.each([
    ['in an address', '<a href="/netzwerkkonferenz/" title="Netzwerkkonferenz > Plan">x</a>'],
    ['in a script', '<script>const Netzwerkkonferenz = "Netzwerkkonferenz";</script>'],
    ['in a style', '<style>.Netzwerkkonferenz { color: red }</style>'],
    ['in a comment', '<!-- Netzwerkkonferenz -->'],
    ['in the name of its kind', '<span data-pagefind-filter="art" hidden>Netzwerkkonferenz</span>'],
  ])('is untouched %s', (_, html) => {
    expect(markCompoundsInHtml(html, split)).toBe(html);
  });

  it('takes a kind as text again once it is over', () => {
    const html = '<span data-pagefind-filter="art">Kapitel</span><p>Netzwerkkonferenz</p>';
    expect(markCompoundsInHtml(html, split)).toContain('<p>Netzwerk|konferenz</p>');
  });
});

describe('the words of a page', () => {
  it('are those between the tags', () => {
    expect(
      textOfHtml('<p title="Amt">Der&nbsp;<b>Rat</b></p><script>let Kreis;</script>').match(/\w+/g),
    ).toEqual(['Der', 'Rat']);
  });

  it('are whole where the page allows a hyphen', () => {
    expect(textOfHtml('Netz&shy;werk Kon\u00adferenz')).toBe('Netzwerk Konferenz');
  });

  it('include those of terms', () => {
    expect(splitterFor([], ['Netzwerk', 'Konferenz'])('Netzwerkkonferenz')).toEqual([
      'Netzwerk',
      'konferenz',
    ]);
  });
});
