import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { gapsOf } from '../../../src/worksheet/evaluation.ts';
import { emptyRow } from '../../../src/worksheet/kinds/table.ts';
import { worksheetProgress } from '../../../src/worksheet/progress.ts';
import { sheet } from '../portfolio/fixture.ts';

const worksheet = sheet({
  abschnitte: [
    {
      id: 'teil',
      felder: [
        { id: 'tag', art: 'datum', titel: 'Tag' },
        {
          id: 'plan',
          art: 'tabelle',
          titel: 'Plan',
          zeile: 'Schritt',
          spalten: [
            { id: 'was', art: 'text', titel: 'Was' },
            { id: 'von', art: 'datum', titel: 'Von' },
            { id: 'bis', art: 'datum', titel: 'Bis' },
          ],
        },
      ],
    },
  ],
});
const plan = worksheet.sections[0]?.fields[1];
if (plan?.kind !== 'table') throw new Error('The second field is a table.');
const empty = emptyRow(plan, 1);
const row = (cells: Record<string, string>): Answers => ({
  plan: { kind: 'table', rows: [{ ...empty, cells: { ...empty.cells, ...cells } }], nextRow: 2 },
});
const day = (date: string): Answers => ({ tag: { kind: 'date', date } });
const reasons = (answers: Answers, field: string) =>
  gapsOf(worksheet, answers)
    .filter((gap) => gap.field.id === field)
    .map(({ reason }) => reason);

describe('an entry that can hardly be meant', () => {
  it.each([
    '31.02.2026',
    '30. Februar 2027',
    '1.13.2027',
    'KW 60/2027',
    'Montag, 3. September 2027',
    '3.1.9',
  ])('is no answer where a day is asked for: „%s“', (date) => {
    expect(worksheetProgress(worksheet, day(date))).toMatchObject({ done: 0, begun: 1 });
    expect(reasons(day(date), 'tag')).toEqual(['faulty']);
  });

  it.each(['2027-09-03', '3. Quartal 2027', 'vor der Sommerpause'])(
    'is not what people may well mean: „%s“',
    (date) => {
      expect(worksheetProgress(worksheet, day(date))).toMatchObject({ done: 1, begun: 0 });
      expect(reasons(day(date), 'tag')).toEqual([]);
    },
  );

  it('keeps a row from being complete, and counts once however many cells it stands in', () => {
    const whole = { was: 'Regal', von: '2027-01-03', bis: '2027-02-03' };
    expect(reasons(row(whole), 'plan')).toEqual([]);
    const faulty = row({ ...whole, von: '31.02.2026', bis: '31.04.2026' });
    expect(worksheetProgress(worksheet, faulty)).toMatchObject({ done: 0, begun: 1 });
    expect(reasons(faulty, 'plan')).toEqual(['faulty']);
    expect(reasons(row({ bis: '31.04.2026' }), 'plan')).toEqual(['faulty']);
  });

  it('is named first of all that still needs a look, with what stands there', () => {
    const [first] = gapsOf(worksheet, { ...day('31.02.2026'), ...row({ was: 'Regal' }) });
    expect(first).toMatchObject({ reason: 'faulty', number: 1, remarks: [{ text: '31.02.2026' }] });
  });
});
