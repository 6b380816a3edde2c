import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers, type Answers } from '../../../src/worksheet/answers.ts';
import { numberedFields } from '../../../src/worksheet/definition.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { rulesOf } from '../../../src/worksheet/kinds/index.ts';
import {
  keptMisfits,
  mendAnswers,
  misfitsIn,
  putInPlace as putInPlaceSaying,
  withFormer,
  withMisfit,
  type MisfitFound,
} from '../../../src/worksheet/misfits.ts';
import { placesOf } from '../../../src/worksheet/places/index.ts';
import { sayPlace } from '#words/places.ts';
import { sayValue } from '#words/values.ts';
import { everyKind } from '../pdf/sheets.ts';
import { rating, sheet, text } from '../portfolio/fixture.ts';

const worksheet = sheet();
const putInPlace = (...[answers, misfit]: [Answers, MisfitFound]) =>
  putInPlaceSaying(answers, misfit, sayValue);
const mended = (raw: Record<string, unknown>) =>
  mendAnswers(everyKind, checkAnswers(everyKind, raw).problems);
const found = (key: string, typed: string, of = everyKind): MisfitFound => {
  const [misfit] = misfitsIn(of, { [key]: typed });
  if (!misfit) throw new Error(key);
  return misfit;
};

describe('an entry that does not fit its field', () => {
  it.each<[string, Record<string, unknown>, string, readonly string[], string]>([
    ['a rating', { kind: 'rating', value: 'egal', note: 'n' }, 'auftrag', ['wert'], 'egal'],
    ['a note', { kind: 'rating', value: null, note: 7 }, 'auftrag', ['notiz'], '7'],
    ['a date', { kind: 'date', date: 7 }, 'termin', ['datum'], '7'],
    ['a number beyond its range', { kind: 'figure', value: 0.755 }, 'stellen', ['wert'], '0,755'],
    ['one option', { kind: 'choice', chosen: ['mitte'] }, 'stufe', ['wahl'], 'mitte'],
    ['a state', { kind: 'question', text: 't', state: 'fast' }, 'wer', ['stand'], 'fast'],
    [
      'a cell',
      { kind: 'table', nextRow: 9, rows: [{ id: 'zeile-8', cells: { was: 'a', stand: 'halb' } }] },
      'schritte',
      ['zeile-8', 'stand'],
      'halb',
    ],
    [
      'a name',
      { kind: 'matrix', nextActor: 4, ties: [], actors: [{ id: 'akteur-3', name: 'N', area: 5 }] },
      'netz',
      ['akteur-3', 'bereich'],
      '5',
    ],
    [
      'a key that no answer has',
      { kind: 'text', text: 'da', zusatz: 'mehr' },
      'buecherei',
      ['zusatz'],
      'mehr',
    ],
  ])('gives what fits, and %s as a misfit of its place', (_, entry, fieldId, path, typed) => {
    expect(mended({ [fieldId]: entry }).misfits).toEqual([{ fieldId, path, typed }]);
  });

  it('gives its words where it makes no sense as a whole', () => {
    for (const entry of ['nur Text', { kind: 'text', text: 'nur Text' }, ['nur Text']])
      expect(mended({ auftrag: entry }).misfits).toEqual([
        { fieldId: 'auftrag', path: [], typed: 'nur Text' },
      ]);
  });

  it('loses no word, whatever came instead of an answer', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((s) => `w${s}`);
    const key = fc.constantFrom('kind', 'note', 'value', 'rows', 'cells', 'chosen', 'text', 'x', '__proto__');
    const { entry } = fc.letrec((tie) => ({
      entry: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.constant(null),
        fc.array(tie('entry')),
        fc.dictionary(key, tie('entry')),
      ),
    }));
    const wordsIn = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([k, part]) => (k === 'kind' ? [] : wordsIn(part)))
          : [];
    fc.assert(
      fc.property(fc.constantFrom(...numberedFields(everyKind)), entry, ({ field }, value) => {
        const raw =
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? { ...value, kind: field.kind }
            : value;
        const { problems, answers } = checkAnswers(everyKind, { [field.id]: raw });
        const kept = JSON.stringify([answers, mendAnswers(everyKind, problems)]);
        for (const one of wordsIn(raw)) expect(kept).toContain(JSON.stringify(one).slice(1, -1));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a text that is too long to its last letter', () => {
    const long = 'x'.repeat(longestText + 1);
    expect(mended({ buecherei: text(long) }).misfits[0]?.typed === long).toBe(true);
  });
});

describe('misfits among the former answers', () => {
  it('are those of places that the sheet has; every other entry stays former', () => {
    const former = {
      'punkt.wert': 'egal',
      'plan.zeile-1.frist': ['bald', 'später'],
      'weg.x': 'a',
      wort: { a: 1 },
    };
    expect(
      misfitsIn(worksheet, former).map(({ key, at, typed, number }) => [key, at, typed, number]),
    ).toEqual([
      ['punkt.wert', 0, 'egal', 1],
      ['plan.zeile-1.frist', 0, 'bald', 3],
      ['plan.zeile-1.frist', 1, 'später', 3],
    ]);
  });

  it('are kept once each, also when the same file is loaded again', () => {
    const kept = keptMisfits([
      { fieldId: 'punkt', path: ['wert'], typed: 'egal' },
      { fieldId: 'punkt', path: ['wert'], typed: 'gleich' },
    ]);
    expect(kept).toEqual({ 'punkt.wert': ['egal', 'gleich'] });
    expect(withFormer(kept, kept)).toEqual(kept);
    expect(withFormer({ 'punkt.wert': 'anders' }, kept)).toEqual({
      'punkt.wert': ['anders', 'egal', 'gleich'],
    });
  });

  it('can be changed and taken out one by one', () => {
    const former = { 'punkt.wert': ['egal', 'gleich'] };
    const [first, second] = misfitsIn(worksheet, former);
    if (!first || !second) throw new Error('two misfits');
    expect(withMisfit(former, first, 'unklar')).toEqual({ 'punkt.wert': ['unklar', 'gleich'] });
    expect(withMisfit(former, second, '')).toEqual({ 'punkt.wert': 'egal' });
    expect(withMisfit({ 'punkt.wert': 'egal' }, first, '')).toEqual({});
  });
});

describe('taking a misfit into its field', () => {
  it('puts every kind of text into its place once it fits', () => {
    const put = (key: string, typed: string) => putInPlace({}, found(key, typed));
    expect(put('auftrag.wert', 'trifft zu')).toMatchObject({ kind: 'ok', answer: { value: 'trifft-zu' } });
    expect(put('termin.datum', '15. Januar 2027')).toMatchObject({ answer: { date: '2027-01-15' } });
    expect(put('stellen.wert', '3,5')).toMatchObject({ answer: { value: 3.5 } });
    expect(put('stufe.wahl', 'beschlossen')).toMatchObject({ answer: { chosen: ['fertig'] } });
    expect(put('beteiligte.klinik', 'ja')).toMatchObject({ answer: { chosen: ['klinik'] } });
    expect(put('netz.akteur-1.akteur-2', 'stark')).toMatchObject({
      answer: { ties: [{ strength: 'stark' }] },
    });
    expect(put('schritte.zeile-7.bis', '1.3.27')).toMatchObject({
      answer: { nextRow: 8, rows: [{ id: 'zeile-1' }, { id: 'zeile-7', cells: { bis: '2027-03-01' } }] },
    });
  });

  it('says why where it still does not fit', () => {
    const why = (key: string, typed: string) => {
      const outcome = putInPlace({}, found(key, typed));
      return outcome.kind === 'misfit' ? outcome.reason : outcome.kind;
    };
    expect(why('stellen.wert', 'x'.repeat(longestText + 1))).toBe('too-long');
    expect(why('auftrag.wert', 'vielleicht')).toBe('unknown-option');
    expect(why('buecherei.text', 'x'.repeat(longestText + 1))).toBe('too-long');
  });

  it('gives back what stood there, in the words of people, and nothing where it was blank', () => {
    const answers = { punkt: rating('teilweise', 'alt') };
    expect(putInPlace(answers, found('punkt.wert', 'unklar', worksheet))).toMatchObject({
      before: 'teilweise',
    });
    expect(putInPlace(answers, found('punkt.notiz', 'neu', worksheet))).toMatchObject({ before: 'alt' });
    expect(putInPlace({}, found('wer.stand', 'geklärt'))).toMatchObject({ before: '' });
  });
});

it('every place of every kind is known, has its name, and takes back what stands in it', () => {
  for (const { field } of numberedFields(everyKind)) {
    const rules = placesOf(field);
    const empty = rulesOf(field).empty(field);
    for (const { path, value } of rules.leaves(field, empty)) {
      expect(rules.place(field, path), path.join('.')).toBeDefined();
      expect(typeof sayPlace(rules.name(field, empty, path))).toBe('string');
      expect(
        rulesOf(field)
          .answer(field)
          .safeParse(rules.put(field, empty, path, value)).success,
      ).toBe(true);
    }
  }
});
