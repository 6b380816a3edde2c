import type { FunctionComponent } from 'react';
import { emptyRow, isEmptyRow, type Column, type TableField } from '../../../src/worksheet/kinds/table.ts';
import { paper as words } from '#words/paper.ts';
import { DayBox } from '../shared/DayBox.tsx';
import { TickList } from '../shared/TickList.tsx';
import { WritingSpace } from '../shared/WritingSpace.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

/** Rows as numbered blocks: a line of eleven columns leaves no room for handwriting. */
export function TablePaper({ field, answer, blank }: PaperProps<'table'>) {
  const filled = answer.rows.filter((row) => !isEmptyRow(row));
  const rows = blank ? emptyRows(field) : filled.length > 0 ? filled : emptyRows(field).slice(0, 1);
  return (
    <>
      <PaperHead {...field} />
      <ol className="paper-rows">
        {rows.map((row, at) => (
          <li key={row.id} className="paper-row">
            <p className="paper-row-name">
              {words.row(field.rowName, at + 1)}
              {row.origin && <span className="paper-row-origin"> {words.origin(row.origin)}</span>}
            </p>
            <div className="paper-cells" data-many={field.columns.length > fewColumns || undefined}>
              {field.columns.map((column) => {
                const Cell = cellOf(column);
                return (
                  <div
                    key={column.id}
                    className="paper-cell"
                    data-wide={isWide(column, row.cells[column.id] ?? '') || undefined}
                  >
                    <p className="paper-cell-label">{column.label}</p>
                    <Cell column={column} value={row.cells[column.id] ?? ''} />
                  </div>
                );
              })}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

const emptyRows = (field: TableField) =>
  Array.from({ length: field.paperRows }, (_, at) => emptyRow(field, at + 1));

type ColumnKind = Column['kind'];
type ColumnOf<K extends ColumnKind> = Extract<Column, { kind: K }>;
interface CellProps<C> {
  readonly column: C;
  readonly value: string;
}

const cells = {
  text: ({ column, value }) => <WritingSpace text={value} lines={column.multiline ? 2 : 1} />,
  choice: ({ column, value }) => (
    <TickList ticks={column.options.map(({ id, label }) => ({ id, label, ticked: id === value }))} />
  ),
  date: ({ value }) => <DayBox day={value} />,
} satisfies { [K in ColumnKind]: FunctionComponent<CellProps<ColumnOf<K>>> };

/** The one place that states that a column meets the cell of its own kind. */
function cellOf(column: Column): FunctionComponent<CellProps<Column>> {
  return cells[column.kind] as unknown as FunctionComponent<CellProps<Column>>;
}

/** Up to here two cells stand side by side, above it three, so that two blocks fit on a page. */
const fewColumns = 6;

/** Letters that the boxes of one line hold; above it a choice takes the whole width. */
const mostLetters = 34;
/** Letters from which a text would be a tower in one column. */
const longInColumn = 100;
function isWide(column: Column, value: string): boolean {
  if (column.kind !== 'choice') return value.length > longInColumn;
  return column.options.reduce((sum, o) => sum + o.label.length + 5, 0) > mostLetters;
}
