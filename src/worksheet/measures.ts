import { answerTo, withAnswer, type Answers } from './answers.ts';
import { numberedFields, type Worksheet } from './definition.ts';
import type { NumberedGap } from './evaluation.ts';
import { rulesOf, type Field } from './kinds/index.ts';
import { emptyRow, isEmptyRow, mostRows, type Row, type RowOrigin, type TableAnswer } from './kinds/table.ts';

/** The table of a worksheet that collects measures, or nothing where the sheet has none. */
export function measuresTable(worksheet: Worksheet): Field<'table'> | undefined {
  return numberedFields(worksheet)
    .map(({ field }) => field)
    .find((field): field is Field<'table'> => field.kind === 'table' && field.takesMeasuresIn !== undefined);
}

/** What tells one place of a worksheet from all others: an item, or a part of one. */
export function placeKey({ item, part }: Pick<RowOrigin, 'item' | 'part'>): string {
  return part === undefined ? item : `${item} ${part}`;
}

/** The same for a gap, so that the list of gaps and the plan mean the same place. */
export function gapKey({ field, part }: Pick<NumberedGap, 'field' | 'part'>): string {
  return placeKey({ item: field.id, ...(part !== undefined && { part }) });
}

/** Id of the row that each place of a worksheet was taken over into: key of the place → row. */
export function rowsFrom(plan: Worksheet, answers: Answers, worksheet: string): ReadonlyMap<string, string> {
  const table = measuresTable(plan);
  const answer = table && answerTo(table, answers);
  const rows = answer?.kind === 'table' ? answer.rows : [];
  return new Map(
    rows.flatMap(({ id, origin }) => (origin?.worksheet === worksheet ? [[placeKey(origin), id]] : [])),
  );
}

/** A gap as it would stand in the plan: where it came from, and the words for its occasion. */
export interface Proposal {
  readonly origin: RowOrigin;
  readonly words: string;
}

/** A row that was written, as it was written, and what stood in its place before. */
export interface TakenRow {
  readonly row: Row;
  readonly before: Row | undefined;
}

export interface TakeOverResult {
  readonly proposal: Proposal;
  readonly outcome: 'added' | 'already-there' | 'plan-full' | 'too-long';
}

export type TakeOverOutcome =
  | { readonly kind: 'no-plan' }
  | {
      readonly kind: 'done';
      readonly answers: Answers;
      /** One for each proposal, in their order. */
      readonly results: readonly TakeOverResult[];
      readonly taken: readonly TakenRow[];
    };

/**
 * Takes gaps over into the plan, each as a new row that points back at its place. A place is taken over once
 * only; an empty row is used before a new one is made; what would not be read again is not written.
 */
export function takeOver(plan: Worksheet, answers: Answers, proposals: readonly Proposal[]): TakeOverOutcome {
  const table = measuresTable(plan);
  const before = table && answerTo(table, answers);
  if (!table || before?.kind !== 'table') return { kind: 'no-plan' };
  let answer: TableAnswer = before;
  const results: TakeOverResult[] = [];
  const taken: TakenRow[] = [];
  for (const proposal of proposals) {
    const next = withMeasure(table, answer, proposal);
    results.push({ proposal, outcome: next.outcome });
    if (next.outcome !== 'added') continue;
    answer = next.answer;
    taken.push(next.taken);
  }
  return {
    kind: 'done',
    answers: taken.length > 0 ? withAnswer(answers, table, answer) : answers,
    results,
    taken,
  };
}

/** A text of several lines on one, for a field that has no other. */
const onOneLine = (text: string) =>
  text.replaceAll(/(\S)\s*\n\s*/g, (_, last: string) => (/[.:;,?!…]/.test(last) ? `${last} ` : `${last}; `));

type WithMeasure =
  | { readonly outcome: 'added'; readonly answer: TableAnswer; readonly taken: TakenRow }
  | { readonly outcome: Exclude<TakeOverResult['outcome'], 'added'> };

function withMeasure(table: Field<'table'>, answer: TableAnswer, { origin, words }: Proposal): WithMeasure {
  const column = table.columns.find(({ id }) => id === table.takesMeasuresIn);
  const isTaken = answer.rows.some(
    (row) => row.origin?.worksheet === origin.worksheet && placeKey(row.origin) === placeKey(origin),
  );
  if (isTaken) return { outcome: 'already-there' };
  const free = answer.rows.find(isEmptyRow);
  if (!column || (!free && answer.rows.length >= mostRows)) return { outcome: 'plan-full' };
  // a field of one line drops line breaks and would join the words around them
  const text = column.kind === 'text' && column.multiline ? words : onOneLine(words);
  const blank = free ?? emptyRow(table, answer.nextRow);
  const row: Row = { ...blank, cells: { ...blank.cells, [column.id]: text }, origin };
  const next: TableAnswer = free
    ? { ...answer, rows: answer.rows.map((r) => (r === free ? row : r)) }
    : { ...answer, rows: [...answer.rows, row], nextRow: answer.nextRow + 1 };
  if (!rulesOf(table).answer(table).safeParse(next).success) return { outcome: 'too-long' };
  return { outcome: 'added', answer: next, taken: { row, before: free } };
}

export interface TakenBack {
  readonly answers: Answers;
  readonly removed: number;
  /** Rows that somebody has changed since, which therefore stay. */
  readonly kept: number;
}

/** Takes measures out of the plan again, but for those that somebody has changed since. */
export function takeBack(plan: Worksheet, answers: Answers, taken: readonly TakenRow[]): TakenBack {
  const table = measuresTable(plan);
  const answer = table && answerTo(table, answers);
  if (!table || answer?.kind !== 'table') return { answers, removed: 0, kept: 0 };
  const written = new Map(taken.map((one) => [one.row.id, one]));
  const there = answer.rows.filter(({ id }) => written.has(id));
  const asWritten = (row: Row) => {
    const one = written.get(row.id);
    return one && isSameRow(table, row, one.row) ? one : undefined;
  };
  const rows = answer.rows.flatMap((row) => {
    const one = asWritten(row);
    if (!one) return [row];
    return one.before ? [one.before] : [];
  });
  const removed = there.filter(asWritten).length;
  return {
    answers: removed > 0 ? withAnswer(answers, table, { ...answer, rows }) : answers,
    removed,
    kept: there.length - removed,
  };
}

const isSameRow = ({ columns }: Field<'table'>, a: Row, b: Row) =>
  columns.every(({ id }) => (a.cells[id] ?? '') === (b.cells[id] ?? '')) &&
  a.origin?.worksheet === b.origin?.worksheet &&
  a.origin?.item === b.origin?.item &&
  a.origin?.part === b.origin?.part;
