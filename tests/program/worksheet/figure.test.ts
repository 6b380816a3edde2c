import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sayFindings, sayReferences } from '#words/comparison.ts';
import * as comparison from '../../../src/worksheet/comparison.ts';
import { gapRulesOf } from '../../../src/worksheet/gaps/index.ts';
import { germanNumberIn } from '../../../src/worksheet/german-number.ts';
import {
  figure,
  figureDefinition,
  type FigureAnswer,
  type FigureField,
  type QuotedNumber,
} from '../../../src/worksheet/kinds/figure.ts';
import { figure as figurePlaces } from '../../../src/worksheet/places/flat.ts';

const quoted = (value: number, more: Partial<QuotedNumber> = {}): QuotedNumber => ({
  value,
  decimals: 1,
  percent: true,
  year: 2020,
  ...more,
});
const posts: FigureField = {
  kind: 'figure',
  id: 'stellen',
  label: 'Wie viele VZÄ?',
  input: {
    asks: 'number',
    unit: 'VZÄ',
    decimals: 2,
    most: 999,
    classes: [
      {
        label: 'höchstens 0,5 VZÄ',
        upTo: 0.5,
        quote: { number: quoted(37.4), basis: 'Koordinierungsstellen' },
      },
      { label: 'über 0,5 bis 1 VZÄ', upTo: 1, quote: { number: quoted(37.6), basis: 'Büchereien' } },
      { label: 'mehr als 1 VZÄ', quote: { number: quoted(25), basis: 'Schulamtsbezirke' } },
    ],
    mean: {
      number: quoted(0.98, { decimals: 2, percent: false }),
      basis: 'Büchereien mit gültiger Antwort',
      per: 'Bücherei',
    },
  },
};
const profile = (share: QuotedNumber): FigureField => ({
  kind: 'figure',
  id: 'profil',
  label: 'Aufgabenprofil',
  input: { asks: 'yes-no', share: { number: share, basis: 'Büchereien' } },
});
const share: FigureField = {
  kind: 'figure',
  id: 'anteil',
  label: 'Stellenanteil',
  input: {
    asks: 'choice',
    options: [
      { id: 'halb', label: 'genau eine halbe', quote: { number: quoted(35.7), basis: 'Personen' } },
      { id: 'voll', label: 'eine volle', quote: { number: quoted(14.3), basis: 'Personen' } },
    ],
  },
};
const of = (value: FigureAnswer['value']): FigureAnswer => ({ kind: 'figure', value });
/** What people read of it. */
const compare = (field: FigureField, answer: FigureAnswer) => sayFindings(comparison.compare(field, answer));
const comparisonLinesOf = (field: FigureField, answer: FigureAnswer) => {
  const found = comparison.comparisonLinesOf(field, answer);
  return found && sayReferences(found);
};
const said = (field: FigureField, value: FigureAnswer['value']) => compare(field, of(value)).join(' ');
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('what somebody typed', () => {
  test.each([
    ['0,75', 0.75],
    ['0.75', 0.75],
    ['0.750', 0.75],
    ['1.008', 1008],
    ['1.008,5', 1008.5],
    ['1 008', 1008],
    ['12,', 12],
    ['007', 7],
  ])('„%s“ is the number %d', (typed, number) => expect(germanNumberIn(typed)).toBe(number));

  test.each(['', ' ', 'zwei', '-1', '+1', '1e5', '0x10', '1,2,3', '1.2.3', ',5', 'Infinity', '1/2'])(
    '„%s“ is none',
    (typed) => expect(germanNumberIn(typed)).toBeUndefined(),
  );
});

describe('the answer', () => {
  it.each([0, 0.25, 1, 999])('may be %d', (value) =>
    expect(figure.answer(posts).safeParse(of(value)).success).toBe(true),
  );

  it.each([-0.1, 0.123, 999.01, NaN, Infinity, '1', true, {}])('may not be %s', (value) =>
    expect(figure.answer(posts).safeParse({ kind: 'figure', value }).success).toBe(false),
  );

  it.each(['zwei', '-1', 'etwa 2', '0,123', '1000', '1e2'])(
    'may be „%s“ as it was typed, which is no answer yet',
    (typed) => {
      expect(figure.answer(posts).safeParse(of(typed))).toMatchObject({ success: true, data: of(typed) });
      expect(figure.stage(posts, of(typed))).toBe('begun');
      expect(gapRulesOf(posts).of(posts, of(typed))).toMatchObject([{ reason: 'faulty' }]);
      expect(said(posts, typed)).toBe('');
      const places = figurePlaces
        .leaves(posts, of(typed))
        .map(({ path, value }) => [path.join('.'), value] as const);
      expect(figurePlaces.fromLeaves(posts, new Map(places))).toEqual(of(typed));
    },
  );

  it.each(['', ' ', '1', '0,5', '1'.repeat(200_001)])('is never the text „%s“', (text) => {
    expect(figure.answer(posts).safeParse(of(text)).success).toBe(false);
  });

  it('is one of the words that the field has', () => {
    expect(figure.answer(profile(quoted(1))).safeParse(of('unklar')).success).toBe(true);
    expect(figure.answer(profile(quoted(1))).safeParse(of('vielleicht')).success).toBe(false);
    expect(figure.answer(share).safeParse(of('halb')).success).toBe(true);
    expect(figure.answer(share).safeParse(of('ja')).success).toBe(false);
  });

  it('comes back from its place, whatever it is', () => {
    const back = (field: FigureField, value: FigureAnswer['value']) => {
      const places = figurePlaces
        .leaves(field, of(value))
        .map((leaf) => [leaf.path.join('.'), leaf.value] as const);
      return figurePlaces.fromLeaves(field, new Map(places));
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_900 }), (n) => {
        expect(back(posts, n / 100)).toEqual(of(n / 100));
      }),
    );
    for (const value of [null, 'ja', 'nein', 'unklar'])
      expect(back(profile(quoted(1)), value)).toEqual(of(value));
  });

  it('counts once it is there; nought and no are answers and no gaps', () => {
    expect(figure.isEmpty(of(0))).toBe(false);
    expect(figure.stage(posts, of(0))).toBe('answered');
    const gaps = (field: FigureField, answer: FigureAnswer) =>
      gapRulesOf(field)
        .of(field, answer)
        .map(({ reason }) => reason);
    expect(gaps(posts, of(0))).toEqual([]);
    expect(gaps(profile(quoted(1)), of('nein'))).toEqual([]);
    expect(gaps(profile(quoted(1)), of('unklar'))).toEqual(['unclear']);
    expect(gaps(posts, of(null))).toEqual(['unanswered']);
  });
});

describe('where one stands', () => {
  it('says nothing before there is an answer', () => {
    for (const field of [posts, share, profile(quoted(1))]) expect(compare(field, of(null))).toEqual([]);
  });

  test.each([
    [0, 'höchstens 0,5 VZÄ', '37,4 % der Koordinierungsstellen'],
    [0.5, 'höchstens 0,5 VZÄ', '37,4 % der Koordinierungsstellen'],
    [0.51, 'über 0,5 bis 1 VZÄ', '37,6 % der Büchereien'],
    [1, 'über 0,5 bis 1 VZÄ', '37,6 % der Büchereien'],
    [1.01, 'mehr als 1 VZÄ', '25,0 % der Schulamtsbezirke'],
  ])('%d VZÄ belong to their class, with its own basis', (value, label, whom) => {
    expect(plain(said(posts, value))).toContain(
      `Ihre Angabe gehört zu „${label}“. 2020 galt das für ${whom}.`,
    );
  });

  test.each([
    [0.75, 'Ihre Angabe liegt 0,23 darunter.'],
    [1.5, 'Ihre Angabe liegt 0,52 darüber.'],
    [0.98, 'Ihre Angabe ist ebenso hoch.'],
  ])('%d VZÄ are held against the mean', (value, sentence) => {
    expect(said(posts, value)).toMatch(
      new RegExp(
        `Im Durchschnitt waren es 2020 je Bücherei 0,98 VZÄ \\(Büchereien mit gültiger Antwort\\)\\. ${sentence}$`,
      ),
    );
  });

  it('names how many said yes, for a yes, a no and a doubt alike', () => {
    const field = profile(quoted(75.7, { n: 568 }));
    for (const word of ['ja', 'nein', 'unklar'])
      expect(plain(said(field, word))).toBe(
        `Ihre Antwort: ${word}. Ein Ja galt 2020 für 75,7 % der Büchereien (n = 568).`,
      );
  });

  it('says so where the source gives no year', () => {
    const { year: _none, ...noYear } = quoted(57.2);
    expect(plain(said(profile(noYear), 'ja'))).toBe(
      'Ihre Antwort: ja. Ein Ja galt für 57,2 % der Büchereien; ein Jahr nennt die Quelle nicht.',
    );
    expect(comparisonLinesOf(profile(noYear), of(null))?.title).toBe(
      'Zum Vergleich (ohne Jahr in der Quelle)',
    );
  });

  it('counts pieces out of all of them where the number is no share', () => {
    const none = quoted(3, { percent: false, decimals: 0, n: 570 });
    const field: FigureField = {
      ...share,
      input: {
        asks: 'choice',
        options: [{ id: 'keines', label: 'kein Leseclub', quote: { number: none, basis: 'Büchereien' } }],
      },
    };
    expect(said(field, 'keines')).toBe(
      'Ihre Angabe: „kein Leseclub“. 2020 galt das für 3 von 570 Büchereien.',
    );
  });

  it('never ranks: no sentence holds a word that judges', () => {
    const judging =
      /besser|schlechter|gut|schlecht|Platz|Rang|überdurchschnittlich|nur |leider|zu wenig|zu viel/i;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_900 }), (n) => {
        expect(said(posts, n / 100)).not.toMatch(judging);
      }),
    );
    for (const word of ['ja', 'nein', 'unklar']) expect(said(profile(quoted(50)), word)).not.toMatch(judging);
  });

  it('leaves out figures that the handbook has not looked up', () => {
    const figureless = { number: { table: 't', series: 's', row: 'r' }, basis: 'Büchereien' };
    const field: FigureField = { ...share, input: { asks: 'yes-no', share: figureless } };
    expect(compare(field, of('ja'))).toEqual(['Ihre Antwort: ja.']);
    expect(comparisonLinesOf(field, of(null))).toBeUndefined();
  });
});

describe('the numbers of all', () => {
  it('stand beside an empty field, each with its basis', () => {
    const references = comparisonLinesOf(posts, of(null));
    expect(plain(references?.title)).toBe('Zum Vergleich (2020)');
    expect(references?.lines.map(({ text }) => plain(text))).toEqual([
      'höchstens 0,5 VZÄ: 37,4 % der Koordinierungsstellen',
      'über 0,5 bis 1 VZÄ: 37,6 % der Büchereien',
      'mehr als 1 VZÄ: 25,0 % der Schulamtsbezirke',
      'Durchschnitt je Bücherei: 0,98 VZÄ (Büchereien mit gültiger Antwort)',
    ]);
  });

  it('mark the class of the answer and repeat nothing that the sentences say', () => {
    expect(comparisonLinesOf(posts, of(0.75))?.lines.map(({ own }) => own)).toEqual([false, true, false]);
    expect(comparisonLinesOf(share, of('voll'))?.lines.map(({ own }) => own)).toEqual([false, true]);
    expect(comparisonLinesOf(profile(quoted(1)), of('ja'))).toBeUndefined();
  });

  it('name every year where they come from several', () => {
    const field: FigureField = {
      ...share,
      input: {
        asks: 'choice',
        options: [
          { id: 'a', label: 'A', quote: { number: quoted(1), basis: 'Büchereien' } },
          { id: 'b', label: 'B', quote: { number: quoted(2, { year: 2017 }), basis: 'Büchereien' } },
        ],
      },
    };
    expect(comparisonLinesOf(field, of(null))?.title).toBe('Zum Vergleich (2020, 2017)');
  });
});

describe('the definition', () => {
  const daten = { tabelle: 't', reihe: 'r', zeile: 'z' };
  const yesNo = {
    id: 'f',
    art: 'kennzahl',
    eingabe: 'ja-nein',
    titel: 'T',
    anteil: { grundlage: 'K', daten },
  };

  it('takes a reference and nothing that an author could mistype as a number', () => {
    expect(figureDefinition.parse(yesNo)).toMatchObject({
      input: { asks: 'yes-no', share: { number: { table: 't', series: 'r', row: 'z' }, basis: 'K' } },
    });
    expect(figureDefinition.safeParse({ ...yesNo, anteil: { ...yesNo.anteil, wert: 75.7 } }).success).toBe(
      false,
    );
  });

  it('asks for a known way to answer', () => {
    expect(figureDefinition.safeParse({ ...yesNo, eingabe: 'note' }).success).toBe(false);
  });
});
