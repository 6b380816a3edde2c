import { isFaultyEntry, writtenDeadline } from '../deadline.ts';
import {
  isCompleteRow as hasAllCells,
  isEmptyRow,
  type Column,
  type Row,
  type TableAnswer,
  type TableField,
} from '../kinds/table.ts';
import { item, remark, type Gap, type GapRules } from './gap.ts';

/** What stands in a cell, as people read it. */
function read(column: Column, row: Row): string {
  const value = row.cells[column.id] ?? '';
  switch (column.kind) {
    case 'text':
      return value;
    case 'choice':
      return column.options.find(({ id }) => id === value)?.label ?? value;
    case 'date':
      return writtenDeadline(value);
  }
}

/** True when a day stands in the row that can hardly be meant. */
const isFaultyRow = (field: TableField, row: Row) =>
  field.columns.some(({ kind, id }) => kind === 'date' && isFaultyEntry(row.cells[id] ?? ''));

const isCompleteRow = (field: TableField, row: Row) => hasAllCells(field, row) && !isFaultyRow(field, row);

function gapOf(field: TableField, row: Row, at: number): Gap {
  const empty = field.columns.filter(({ id }) => !row.cells[id]?.trim()).map(({ label }) => label);
  return {
    reason: isFaultyRow(field, row) ? 'faulty' : 'incomplete',
    part: row.id,
    row: at + 1,
    about: item(field.label),
    remarks: [
      ...field.columns.flatMap((column) => remark({ column: column.label }, read(column, row))),
      ...remark('still-empty', empty.join(', ')),
    ],
  };
}

export const table: GapRules<TableField, TableAnswer> = {
  of: (field, { rows }) =>
    rows.every(isEmptyRow)
      ? [{ reason: 'unanswered', about: item(field.label), remarks: [] }]
      : rows.flatMap((row, at) =>
          isEmptyRow(row) || isCompleteRow(field, row) ? [] : [gapOf(field, row, at)],
        ),
  standing: (field, { rows }, part) => {
    const row = rows.find(({ id }) => id === part);
    if (!row || isEmptyRow(row)) return undefined;
    if (isCompleteRow(field, row)) return { of: 'complete' };
    return { of: 'gap', value: isFaultyRow(field, row) ? 'faulty' : 'incomplete' };
  },
};
