import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/query/forms.ts';
import { hitOf } from '../../../src/search/query/match.ts';
import { tellingTokens, tokensOf } from '../../../src/search/query/tokens.ts';

const queryWords = (query: string) => tellingTokens(tokensOf(query)).map(({ folded }) => folded);
const hit = (word: string, asked: string) => hitOf(word, fold(asked));

describe('a word of the text is a hit', () => {
  it.each([
    ['Maßnahme', 'Massnahme', 'whole'],
    ['Maßnahmen', 'maßnahme', 'whole'],
    ['Häuser', 'Haeuser', 'whole'],
    ['Übersicht', 'Ubersicht', 'whole'],
    ['Übersicht', 'Uebersicht', 'whole'],
    ['Ausschüsse', 'Ausschuss', 'whole'],
    ['Ämter', 'Amt', 'whole'],
    ['„Planung“,', 'Planungen', 'whole'],
    ['Leseclub|konferenz.', 'Leseclubkonferenzen', 'whole'],
    ['Leseclub|konferenz.', 'Konferenzen', 'part'],
    ['Rat/Kreistag', 'Kreistag', 'part'],
    ['Sozial|struktur|atlas', 'Atlas', 'part'],
    ['Sozial|struktur|atlas', 'Strukturatlas', 'part'],
    ['Gremium', 'Gremien', 'whole'],
    ['Vorbestellung', 'vorbestellen', 'beginning'],
    ['Evaluation', 'Eval', 'beginning'],
    ['Leseclub|konferenz', 'Konf', 'beginning'],
  ])('%s for %s: %s', (word, asked, kind) => {
    expect(hit(word, asked)).toBe(kind);
  });
});

describe('a word of the text is no hit', () => {
  it.each([
    ['begins alike and goes on differently', 'Bürgerinnen', 'Bürgermeister'],
    ['is only the beginning of what was asked', 'Plan', 'Planetarium'],
    ['holds the letters in its middle', 'Beratung', 'Rat'],
    ['holds them across a seam', 'Leseclub|konferenz', 'Kkonf'],
    ['would answer to a single letter', 'Bedarf', 'b'],
  ])('when it %s', (_, word, asked) => {
    expect(hit(word, asked)).toBeUndefined();
  });
});

describe('the words of a query', () => {
  it('are told apart at anything but letters and figures', () => {
    expect(queryWords(' „Rat/Kreistag“, § 80 ')).toEqual(['rat', 'kreistag', '80']);
  });

  it('leave out small words where there are others', () => {
    expect(queryWords('Was ist der Bedarf')).toEqual(['bedarf']);
  });

  it('are small words where there is nothing else', () => {
    expect(queryWords('was ist das')).toEqual(['was', 'ist', 'das']);
  });

  it('are none where there is no word', () => {
    expect(queryWords(' ?! ')).toEqual([]);
  });
});
