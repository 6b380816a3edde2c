import { describe, expect, it } from 'vitest';
import { answersFile, readAnswers } from '../../../src/worksheet/answers-file.ts';
import { rating, sheet, text } from '../portfolio/fixture.ts';

const worksheet = sheet();
const at = new Date('2026-11-22T13:03:00Z');
const envelope = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({ ...answersFile(worksheet, { wort: text('da') }, {}, at), ...changes });

describe('reading answers', () => {
  it('gives back what was written', () => {
    expect(readAnswers(worksheet, envelope())).toEqual({
      kind: 'ok',
      answers: { wort: text('da') },
      former: {},
      savedAt: at.toISOString(),
    });
  });

  it.each([
    ['a later format', { formatVersion: 2 }, 'newer-version'],
    ['a later version of the worksheet', { worksheetVersion: 2 }, 'newer-version'],
    ['another worksheet', { worksheet: 'anderes' }, 'other-worksheet'],
    ['a format version that is no number', { formatVersion: '1' }, 'not-answers'],
    ['a fraction of a version', { worksheetVersion: 1.5 }, 'not-answers'],
    ['a version below one', { worksheetVersion: 0 }, 'not-answers'],
    ['a moment that is none', { savedAt: 'gestern' }, 'not-answers'],
    ['a list of answers', { answers: [] }, 'not-answers'],
    ['a key that no envelope has', { extra: true }, 'not-answers'],
    ['another format', { format: 'etwas-anderes' }, 'not-answers'],
  ])('tells %s apart', (_, changes, kind) => {
    expect(readAnswers(worksheet, envelope(changes)).kind).toBe(kind);
  });

  it('uses what fits and names what does not', () => {
    const answers = {
      wort: text('gut'),
      punkt: { ...rating('teilweise'), value: 'vielleicht' },
      weg: { a: 1 },
    };
    const read = readAnswers(worksheet, envelope({ answers }));
    expect(read).toMatchObject({
      kind: 'invalid-answers',
      answers: { wort: text('gut') },
      former: { weg: { a: 1 } },
    });
    expect(read.kind === 'invalid-answers' && read.problems.map((p) => p.fieldId)).toEqual(['punkt']);
  });

  it('takes answers along when their field was renamed, and keeps those of a removed one as former', () => {
    const renamed = sheet({
      version: 2,
      aenderungen: [
        { version: 2, umbenannt: { von: 'altes-wort', nach: 'wort' } },
        { version: 2, entfernt: 'weg' },
      ],
    });
    const answers = { 'altes-wort': text('mitgenommen'), weg: text('aufgehoben') };
    expect(readAnswers(renamed, envelope({ answers }))).toMatchObject({
      kind: 'ok',
      answers: { wort: text('mitgenommen') },
      former: { weg: text('aufgehoben') },
    });
  });

  it.each([
    ['two rows of one id', [{ id: 'zeile-1' }, { id: 'zeile-1' }], 5],
    ['a row beyond the counter', [{ id: 'zeile-7' }], 5],
    ['a column that the table lacks', [{ id: 'zeile-1', cells: { fremd: 'x' } }], 5],
    ['a counter that is no whole number', [], 1.5],
  ])('refuses a table with %s', (_, rows, nextRow) => {
    const plan = { kind: 'table', rows: rows.map((row) => ({ cells: {}, ...row })), nextRow };
    expect(readAnswers(worksheet, envelope({ answers: { plan } })).kind).toBe('invalid-answers');
  });

  it.each(['2026-02-30', '0027-01-03', '3. Quartal 2027', 'vor der Sommerpause'])(
    'keeps „%s“ where a day was asked for',
    (frist) => {
      const rows = [{ id: 'zeile-1', cells: { anlass: '', frist } }];
      const plan = { kind: 'table', rows, nextRow: 2 };
      expect(readAnswers(worksheet, envelope({ answers: { plan } }))).toMatchObject({
        kind: 'ok',
        answers: { plan: { rows } },
      });
    },
  );
});
