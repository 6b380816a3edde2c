import { describe, expect, it } from 'vitest';
import { sayPlace } from '#words/places.ts';
import { sayValue } from '#words/values.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { compareAnswers as compareSaying } from '../../../src/worksheet/compare-sheets.ts';
import type { Answer } from '../../../src/worksheet/kinds/index.ts';
import { rating, sheet, text } from '../portfolio/fixture.ts';

const worksheet = sheet();
const compareAnswers = (of: typeof worksheet, here: Answers, there: Answers) =>
  compareSaying(of, here, there, { value: sayValue, place: sayPlace });
const plan = (frist: string, anlass = 'Ein langer Anlass. '.repeat(40)): Answer => ({
  kind: 'table',
  rows: [{ id: 'zeile-1', cells: { anlass, frist } }],
  nextRow: 2,
});

describe('two fillings of a sheet', () => {
  it('differ in the cells that differ, not in the whole row', () => {
    const { changed } = compareAnswers(
      worksheet,
      { plan: plan('Ende Mai 2027') },
      { plan: plan('2027-06-30') },
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]?.here).toContain('Ende Mai 2027');
    expect(changed[0]?.there).toContain('30.06.2027');
    expect(changed[0]?.here).not.toContain('langer Anlass');
  });

  it('are told apart by a cell that one side alone has', () => {
    const { changed, onlyHere, onlyThere } = compareAnswers(
      worksheet,
      { plan: plan('Ende Mai 2027') },
      { plan: plan('') },
    );
    expect(changed.map(({ there }) => there)).toEqual(['']);
    expect(changed[0]?.here).toContain('Ende Mai 2027');
    expect([...onlyHere, ...onlyThere]).toEqual([]);
  });

  it('are counted by what is answered there, here alone, and there alone', () => {
    const found = compareAnswers(
      worksheet,
      { wort: text('hier'), punkt: rating('teilweise', 'Notiz') },
      { punkt: rating('teilweise', 'Notiz'), plan: plan('') },
    );
    expect(found.count).toBe(2);
    expect(found.changed).toEqual([]);
    expect(found.onlyHere.map(({ here }) => here)).toEqual(['hier']);
    expect(found.onlyThere).toHaveLength(1);
  });
});
