import { describe, expect, it } from 'vitest';
import { checkAnswers, type Answers } from '../../../src/worksheet/answers.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { mostRows, type TableAnswer } from '../../../src/worksheet/kinds/table.ts';
import { rowsFrom, takeBack, takeOver, type Proposal } from '../../../src/worksheet/measures.ts';
import { sheet } from '../portfolio/fixture.ts';

const plan = sheet({ id: 'plan' });
const severalLines = sheet({
  id: 'plan',
  abschnitte: [
    {
      id: 'teil',
      felder: [
        {
          id: 'plan',
          art: 'tabelle',
          titel: 'Plan',
          zeile: 'Maßnahme',
          uebernahme: 'anlass',
          spalten: [
            { id: 'anlass', art: 'text', titel: 'Anlass', mehrzeilig: true },
            { id: 'weg', art: 'text', titel: 'Weg' },
          ],
        },
      ],
    },
  ],
});
const proposal = (item: string, words = `Anlass ${item}`, part?: string): Proposal => ({
  origin: {
    worksheet: 'blatt',
    item,
    label: `Blatt, ${item}`,
    verdict: 'trifft nicht zu',
    at: '2026-11-28',
    ...(part && { part }),
  },
  words,
});
function take(proposals: readonly Proposal[], answers: Answers = {}, worksheet = plan) {
  const outcome = takeOver(worksheet, answers, proposals);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome;
}
const tableOf = (answers: Answers): TableAnswer => {
  const answer = answers['plan'];
  if (answer?.kind !== 'table') throw new Error('no table');
  return answer;
};
const outcomes = ({ results }: ReturnType<typeof take>) => results.map(({ outcome }) => outcome);

describe('taking gaps over', () => {
  it('uses an empty row before it makes a new one, and never one that somebody wrote into', () => {
    const { answers } = take([proposal('p1'), proposal('p2')]);
    expect(tableOf(answers).rows.map(({ id, cells }) => [id, cells['anlass']])).toEqual([
      ['zeile-1', 'Anlass p1'],
      ['zeile-2', 'Anlass p2'],
    ]);
  });

  it('takes a place once only, and parts of one field each by itself', () => {
    const first = take([proposal('p1'), proposal('p1'), proposal('netz', 'a', 'akteur-1')]);
    expect(outcomes(first)).toEqual(['added', 'already-there', 'added']);
    const second = take(
      [proposal('netz', 'b', 'akteur-1'), proposal('netz', 'c', 'akteur-2'), proposal('netz', 'd')],
      first.answers,
    );
    expect(outcomes(second)).toEqual(['already-there', 'added', 'added']);
    expect(rowsFrom(plan, second.answers, 'blatt').size).toBe(4);
    expect(rowsFrom(plan, second.answers, 'anderes').size).toBe(0);
  });

  it('knows places again that an earlier program took over', () => {
    const old = { worksheet: 'blatt', item: 'p1', label: 'Blatt, Punkt 1' };
    const answers: Answers = {
      plan: {
        kind: 'table',
        rows: [{ id: 'zeile-1', cells: { anlass: 'Alt', frist: '' }, origin: old }],
        nextRow: 2,
      },
    };
    expect(checkAnswers(plan, answers)).toEqual({ answers, former: {}, problems: [] });
    expect(outcomes(take([proposal('p1')], answers))).toEqual(['already-there']);
  });

  it('says which went in and which not when the plan gets full on the way', () => {
    const rows = Array.from({ length: mostRows - 2 }, (_, at) => ({
      id: `zeile-${at + 1}`,
      cells: { anlass: 'voll', frist: '' },
    }));
    const full: Answers = { plan: { kind: 'table', rows, nextRow: mostRows } };
    const outcome = take(
      ['a', 'b', 'c', 'd'].map((item) => proposal(item)),
      full,
    );
    expect(outcomes(outcome)).toEqual(['added', 'added', 'plan-full', 'plan-full']);
    expect(outcome.taken).toHaveLength(2);
    expect(checkAnswers(plan, outcome.answers).problems).toEqual([]);
  });

  it('keeps the longest item and the longest note whole, and what it writes can be read again', () => {
    const words = `Trifft nicht zu: ${'i'.repeat(longestText)}\nNotiz: ${'n'.repeat(longestText)}`;
    const { answers } = take([proposal('p1', words)], {}, severalLines);
    expect(tableOf(answers).rows[0]?.cells['anlass']).toBe(words);
    expect(checkAnswers(severalLines, answers).problems).toEqual([]);
  });

  it('writes nothing that would not be read again, and takes the others all the same', () => {
    const outcome = take([proposal('p1', 'x'.repeat(5 * longestText + 1)), proposal('p2')]);
    expect(outcomes(outcome)).toEqual(['too-long', 'added']);
    expect(checkAnswers(plan, outcome.answers).problems).toEqual([]);
  });

  it('puts lines apart by a mark where the column has one line only, so that no words run together', () => {
    const words = 'Fehlt: Hebammen.\nKontakt: Frau Öz\n– abends';
    expect(tableOf(take([proposal('p1', words)]).answers).rows[0]?.cells['anlass']).toBe(
      'Fehlt: Hebammen. Kontakt: Frau Öz; – abends',
    );
    const kept = take([proposal('p1', words)], {}, severalLines);
    expect(tableOf(kept.answers).rows[0]?.cells['anlass']).toBe(words);
  });

  it('says so where the sheet has no table for measures', () => {
    const none = sheet({
      abschnitte: [{ id: 'teil', felder: [{ id: 'wort', art: 'text', titel: 'Wort' }] }],
    });
    expect(takeOver(none, {}, [proposal('p1')]).kind).toBe('no-plan');
  });
});

describe('taking measures back', () => {
  it('leaves the plan as it was before', () => {
    const before = take([proposal('p0')]).answers;
    const { answers, taken } = take([proposal('p1'), proposal('p2')], before);
    const back = takeBack(plan, answers, taken);
    expect(back).toMatchObject({ removed: 2, kept: 0 });
    expect(tableOf(back.answers).rows).toEqual(tableOf(before).rows);
    expect(takeBack(plan, take([proposal('p1')]).answers, take([proposal('p1')]).taken).answers).toEqual({});
  });

  it('leaves rows that somebody has written into since, and those that were there before', () => {
    const { answers, taken } = take([proposal('p1'), proposal('p2')]);
    const table = tableOf(answers);
    const changed: Answers = {
      plan: {
        ...table,
        rows: table.rows.map((row) =>
          row.id === 'zeile-2' ? { ...row, cells: { ...row.cells, frist: '2027-01-31' } } : row,
        ),
      },
    };
    const back = takeBack(plan, changed, taken);
    expect(back).toMatchObject({ removed: 1, kept: 1 });
    expect(rowsFrom(plan, back.answers, 'blatt')).toEqual(new Map([['p2', 'zeile-2']]));
  });

  it('does nothing to rows that were removed or put in another order by hand', () => {
    const { answers, taken } = take([proposal('p1'), proposal('p2'), proposal('p3')]);
    const table = tableOf(answers);
    const [first, , third] = table.rows;
    const moved: Answers = { plan: { ...table, rows: [third, first].flatMap((row) => row ?? []) } };
    expect(takeBack(plan, moved, taken)).toMatchObject({ removed: 2, kept: 0 });
  });

  it('gives no row number twice', () => {
    const { answers, taken } = take([proposal('p1'), proposal('p2')]);
    const back = takeBack(plan, answers, taken.slice(1)).answers;
    expect(tableOf(take([proposal('p3')], back).answers).rows.map(({ id }) => id)).toEqual([
      'zeile-1',
      'zeile-3',
    ]);
  });
});
