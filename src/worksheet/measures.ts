import { answerTo, withAnswer, type Answers } from './answers.ts';
import { numberedFields, type Worksheet } from './definition.ts';
import type { Field } from './kinds/index.ts';
import { emptyRow, isEmptyRow, mostRows, type RowOrigin, type TableAnswer } from './kinds/table.ts';

/** The table of a worksheet that collects measures, or nothing where the sheet has none. */
export function measuresTable(worksheet: Worksheet): Field<'table'> | undefined {
  return numberedFields(worksheet)
    .map(({ field }) => field)
    .find((field): field is Field<'table'> => field.kind === 'table' && field.takesMeasuresIn !== undefined);
}

const sameItem = (a: RowOrigin | undefined, b: Pick<RowOrigin, 'worksheet' | 'item'>) =>
  a?.worksheet === b.worksheet && a.item === b.item;

/** Id of the row that an item was taken over into, or nothing. */
export function rowOfItem(
  plan: Worksheet,
  answers: Answers,
  item: Pick<RowOrigin, 'worksheet' | 'item'>,
): string | undefined {
  const table = measuresTable(plan);
  const answer = table && answerTo(table, answers);
  return answer?.kind === 'table' ? answer.rows.find((row) => sameItem(row.origin, item))?.id : undefined;
}

export type TakeOverOutcome =
  | { readonly kind: 'added' | 'already-there'; readonly answers: Answers; readonly rowId: string }
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'plan-full' };

/**
 * Takes an item over into the plan as a new row that points back at it. An item is taken over once only; the
 * first empty row is used before a new one is made.
 * @param words what the row's column for the occasion shall say
 */
export function takeOver(
  plan: Worksheet,
  answers: Answers,
  origin: RowOrigin,
  words: string,
): TakeOverOutcome {
  const table = measuresTable(plan);
  if (!table?.takesMeasuresIn) return { kind: 'no-plan' };
  const there = rowOfItem(plan, answers, origin);
  if (there) return { kind: 'already-there', answers, rowId: there };
  const answer = answerTo(table, answers);
  if (answer.kind !== 'table') return { kind: 'no-plan' };
  const free = answer.rows.find(isEmptyRow);
  if (!free && answer.rows.length >= mostRows) return { kind: 'plan-full' };
  const row = free ?? emptyRow(table, answer.nextRow);
  const filled = { ...row, cells: { ...row.cells, [table.takesMeasuresIn]: words }, origin };
  const next: TableAnswer = free
    ? { ...answer, rows: answer.rows.map((r) => (r === free ? filled : r)) }
    : { ...answer, rows: [...answer.rows, filled], nextRow: answer.nextRow + 1 };
  return { kind: 'added', answers: withAnswer(answers, table, next), rowId: row.id };
}
