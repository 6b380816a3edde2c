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
    ['a list of answers', { answers: [] }, 'not-answers'],
    ['a key that no envelope has', { extra: true }, 'not-answers'],
    ['another format', { format: 'etwas-anderes' }, 'not-answers'],
  ])('tells %s apart', (_, changes, kind) => {
    expect(readAnswers(worksheet, envelope(changes)).kind).toBe(kind);
  });

  it.each([
    '2026-13-22T13:03:00Z',
    '2026-02-30T13:03:00Z',
    '2016-12-31T23:59:60Z',
    '+275760-09-13T00:00:00.000Z',
    'gestern',
    '\u0000',
    1,
    null,
    { constructor: 1 },
  ])('keeps the answers where the moment is none, which is then unknown: %j', (savedAt) => {
    expect(readAnswers(worksheet, envelope({ savedAt }))).toEqual({
      kind: 'ok',
      answers: { wort: text('da') },
      former: {},
      savedAt: undefined,
    });
  });

  it('keeps the answers where no moment stands at all', () => {
    const { savedAt: _none, ...rest } = answersFile(worksheet, { wort: text('da') }, {}, at);
    expect(readAnswers(worksheet, JSON.stringify(rest))).toMatchObject({ kind: 'ok', savedAt: undefined });
  });

  describe('that no browser could show or write down', () => {
    /** The text of an envelope with raw JSON for its answers and former ones. */
    const raw = (answers: string, former = '{}') =>
      envelope({ answers: 'A', former: 'F' }).replace('"A"', answers).replace('"F"', former);
    const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const good = '"wort":{"kind":"text","text":"da"}';

    it.each([
      ['a former answer nested 20,000 deep', raw(`{${good}}`, `{"weg":${nested(20_000)}}`), 'weg'],
      ['lists in lists', raw(`{${good}}`, `{"weg":${'['.repeat(50)}${']'.repeat(50)}}`), 'weg'],
      ['an answer without a field nested 20,000 deep', raw(`{${good},"weg":${nested(20_000)}}`), 'weg'],
      ['an answer nested 20,000 deep', raw(`{${good},"punkt":${nested(20_000)}}`), 'punkt'],
      ['a number that would be written as another', raw(`{${good},"weg":12345678901234567890}`), 'weg'],
      ['a number beyond all numbers', raw(`{${good},"weg":1e400}`), 'weg'],
      [
        'a key that would be lost',
        raw(`{${good},"punkt":{"kind":"rating","value":null,"note":"n","__proto__":"verloren"}}`),
        'punkt',
      ],
      ['more than any store holds', raw(`{${good}}`, `{"weg":"${'x'.repeat(10_000_001)}"}`), 'weg'],
      ['more parts than a page can show', raw(`{${good}}`, `{"weg":[${'0,'.repeat(200_000)}0]}`), 'weg'],
    ])('names %s and uses the rest', (_, file, fieldId) => {
      const read = readAnswers(worksheet, file);
      expect(read).toMatchObject({ kind: 'invalid-answers', answers: { wort: text('da') }, former: {} });
      expect(read.kind === 'invalid-answers' && read.problems.map((p) => p.fieldId)).toEqual([fieldId]);
    });

    it('writes down whatever it took', () => {
      const read = readAnswers(worksheet, raw(`{${good}}`, `{"weg":${nested(18)}}`));
      expect(read.kind).toBe('ok');
      expect(() => JSON.stringify(read)).not.toThrow();
    });

    it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
      'keeps an answer that lies under %s',
      (name) => {
        for (const file of [raw(`{"${name}":{"kind":"text","text":"x"}}`), raw('{}', `{"${name}":"x"}`)]) {
          const read = readAnswers(worksheet, file);
          expect(read.kind).toBe('ok');
          const former = 'former' in read ? read.former : {};
          expect(Object.keys(former)).toEqual([name]);
          expect(JSON.stringify(answersFile(worksheet, {}, former, at))).toContain(`{"${name}":`);
        }
      },
    );

    it('refuses an envelope with a key that no copy of it would have', () => {
      const file = envelope().replace('{"format"', '{"__proto__":{"wort":"verloren"},"format"');
      expect(readAnswers(worksheet, file).kind).toBe('not-answers');
    });

    it('refuses a text in which one object has a key twice, because one of both would be lost', () => {
      expect(readAnswers(worksheet, raw(`{${good},${good.replace('da', 'dort')}}`)).kind).toBe('not-answers');
    });

    it.each([
      '"nextRow":1e999',
      '"nextRow":-1',
      '"nextRow":9007199254740993',
      '"nextRow":"5"',
      '"nextRow":null',
    ])('names a table with %s', (counter) => {
      const read = readAnswers(worksheet, raw(`{${good},"plan":{"kind":"table","rows":[],${counter}}}`));
      expect(read).toMatchObject({ kind: 'invalid-answers', problems: [{ fieldId: 'plan' }] });
    });

    it('keeps letters that nobody sees as they came', () => {
      const strange = '\u0000\u0007\u202E\uD83C\uFFFF';
      const read = readAnswers(worksheet, envelope({ answers: { wort: text(strange) } }));
      expect(read).toMatchObject({ kind: 'ok', answers: { wort: text(strange) } });
    });
  });

  it('keeps both answers where a field loses its question for the second time', () => {
    const read = readAnswers(worksheet, envelope({ answers: { weg: 'neu' }, former: { weg: 'alt' } }));
    expect(read).toMatchObject({ kind: 'ok', former: { weg: 'alt', 'weg-2': 'neu' } });
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
