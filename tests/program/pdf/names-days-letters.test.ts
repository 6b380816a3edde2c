import { expect, test } from 'vitest';
import { fieldPath, readFieldName } from '../../../src/pdf/field-names.ts';
import { furtherFontsFor } from '../../../src/pdf/letters.ts';
import { typesetter } from '../../../src/pdf/typesetter.ts';
import { frame } from './sheets.ts';

test('a field name joins section, field and path, and reading it leaves the section aside', () => {
  const place = { fieldId: 'schritte', path: ['zeile-2', 'wer'] };
  expect(fieldPath('plan', 'schritte', 'zeile-2', 'wer').join('.')).toBe('plan.schritte.zeile-2.wer');
  expect(readFieldName('plan.schritte.zeile-2.wer')).toEqual(place);
  expect(readFieldName('anderswo.schritte.zeile-2.wer')).toEqual(place);
});

test.each(['', 'name', 'plan.schritte', '.a.b', 'a..b', 'a.b.'])('„%s“ is no field name of ours', (name) => {
  expect(readFieldName(name)).toBeUndefined();
});

test('the main font holds what German is written with', () => {
  for (const letter of 'ÄÖÜäöüß„“‚‘–—…§€•›‹»«’') {
    expect(
      typesetter({ ...frame.fonts, further: [] }).runs(letter, 'regular')[0]?.letters[0]?.[1],
      letter,
    ).toBe(letter);
  }
});

test('only the fonts that a text needs are asked for', () => {
  expect(furtherFontsFor('Straße – „5 €“')).toEqual([]);
  expect(furtherFontsFor('STRAẞE → Żółć')).toEqual(['latein']);
  expect(furtherFontsFor('Nguyễn Кириллица')).toEqual(['latein-zusatz', 'kyrillisch']);
  expect(furtherFontsFor('日本')).toEqual(['zeichen']);
});

test('a letter that no font has is drawn as a box, and as a question mark without further fonts', () => {
  const drawn = (further: readonly Uint8Array[]) =>
    typesetter({ ...frame.fonts, further })
      .runs('日', 'regular')
      .map(({ letters }) => letters[0]?.[1]);
  expect(drawn(frame.fonts.further)).toEqual(['□']);
  expect(drawn([])).toHaveLength(1);
});
