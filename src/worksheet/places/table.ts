import { emptyRow, longestIn, type TableAnswer, type TableField } from '../kinds/table.ts';
import type { PlaceRules } from './place.ts';

const rowPattern = /^zeile-([1-9]\d{0,4})$/;
const numberOf = (rowId: string) => Number(rowPattern.exec(rowId)?.[1] ?? 0);

export const table: PlaceRules<TableField, TableAnswer> = {
  place: (field, [rowId = '', columnId, ...more]) => {
    const column = field.columns.find(({ id }) => id === columnId);
    if (!column || more.length > 0 || !rowPattern.test(rowId)) return undefined;
    switch (column.kind) {
      case 'text':
        return { takes: 'text', longest: longestIn(field, column) };
      case 'date':
        return { takes: 'day' };
      case 'choice':
        return { takes: 'option', options: column.options };
    }
  },
  // rows are counted as they stand on screen; a row that went keeps the number of its id
  name: (field, { rows }, [rowId = '', columnId]) => {
    const at = rows.findIndex(({ id }) => id === rowId);
    const column = field.columns.find(({ id }) => id === columnId);
    const row = at < 0 ? numberOf(rowId) : at + 1;
    return { is: 'cell', rowName: field.rowName, row, column: column?.label ?? '' };
  },
  put: (field, answer, [rowId = '', columnId = ''], text) => {
    const known = answer.rows.some(({ id }) => id === rowId);
    const rows = known ? answer.rows : [...answer.rows, emptyRow(field, numberOf(rowId))];
    return {
      ...answer,
      rows: rows.map((row) =>
        row.id === rowId ? { ...row, cells: { ...row.cells, [columnId]: text } } : row,
      ),
      nextRow: Math.max(answer.nextRow, numberOf(rowId) + 1),
    };
  },
  leaves: (field, a) =>
    a.rows.flatMap((row) =>
      field.columns.map((c) => ({ path: [row.id, c.id], value: row.cells[c.id] ?? '' })),
    ),
  fromLeaves: (field, places) => {
    const rowIds = [...new Set([...places.keys()].map((path) => path.split('.')[0] ?? ''))].filter((rowId) =>
      rowPattern.test(rowId),
    );
    return {
      kind: 'table',
      rows: rowIds.map((rowId) => ({
        id: rowId,
        cells: Object.fromEntries(field.columns.map((c) => [c.id, places.get(`${rowId}.${c.id}`) ?? ''])),
      })),
      nextRow: Math.max(0, ...rowIds.map(numberOf)) + 1,
    };
  },
};
