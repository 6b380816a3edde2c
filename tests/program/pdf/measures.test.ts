import { expect, test } from 'vitest';
import { filledPdf, readPdf } from '../../../src/pdf/index.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import type { RowOrigin } from '../../../src/worksheet/kinds/table.ts';
import { takeOver } from '../../../src/worksheet/measures.ts';
import { frame, plan } from './sheets.ts';

const origin: RowOrigin = {
  worksheet: 'blatt',
  item: 'punkt',
  label: 'Blatt, Punkt 6',
  verdict: 'trifft nicht zu',
  at: '2026-11-28',
};
function planWith(words: string) {
  const taken = takeOver(plan, {}, [{ origin, words }]);
  if (taken.kind !== 'done') throw new Error(taken.kind);
  return taken.answers;
}

test('a measure with the longest item and note comes back from the PDF whole, with where it came from', async () => {
  const answers = planWith(`Trifft nicht zu: ${'Wort '.repeat(4000)}\nNotiz: ${'n'.repeat(longestText)}`);
  expect(await readPdf(await filledPdf(plan, answers, frame), [plan])).toMatchObject({ kind: 'ok', answers });
});

test('what stands today where a measure came from is on paper and is not kept', async () => {
  const { massnahmen } = planWith('Worte');
  if (massnahmen?.kind !== 'table') throw new Error('no table');
  const rows = massnahmen.rows.map((row) => ({ ...row, origin: { ...origin, today: 'trifft zu' } }));
  const pdf = await filledPdf(plan, { massnahmen: { ...massnahmen, rows } }, frame);
  const read = await readPdf(pdf, [plan]);
  expect(read).toMatchObject({ kind: 'ok', answers: { massnahmen: { rows: [{ origin }] } } });
  expect(JSON.stringify(read)).not.toContain('today');
});
