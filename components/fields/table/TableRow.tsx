import type { PointerEvent } from 'react';
import { longestIn, type Row, type RowOrigin, type TableField } from '../../../src/worksheet/kinds/table.ts';
import { originStanding } from '#words/origin.ts';
import { table as words } from '#words/table.ts';
import { sheetAddressOf } from '../../../src/addresses/sheet-address.ts';
import { rowAnchor } from '../../../src/addresses/anchors.ts';
import { useSurroundings } from '../shared/surroundings.ts';
import { cellOf } from './cells.tsx';

interface Props {
  readonly field: TableField;
  readonly row: Row;
  readonly at: number;
  readonly total: number;
  readonly dragged: boolean;
  readonly dropAt: 'before' | 'after' | undefined;
  readonly onChange: (row: Row) => void;
  readonly onRemove: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDragStart: (event: PointerEvent) => void;
}

/** One row as a block of labelled fields: eleven columns side by side nobody can read, on no screen. */
export function TableRow({
  field,
  row,
  at,
  total,
  dragged,
  dropAt,
  onChange,
  onRemove,
  onMove,
  onDragStart,
}: Props) {
  const { base, origins } = useSurroundings();
  const name = words.row(field.rowName, at + 1);
  const id = rowAnchor(field.id, row.id);
  const { origin } = row;
  const today = origin && origins?.today(origin);
  return (
    <li
      className="table-row"
      id={id}
      data-row={row.id}
      data-dragged={dragged || undefined}
      data-drop={dropAt}
    >
      <div role="group" aria-labelledby={`${id}-name`}>
        <div className="table-row-head">
          {total > 1 && (
            // the buttons beside it do the same; a screen reader has no use for a thing to drag
            <span className="table-handle" title={words.drag} aria-hidden="true" onPointerDown={onDragStart}>
              <svg viewBox="0 0 16 24" width="16" height="24">
                <path d="M5 6v.01M11 6v.01M5 12v.01M11 12v.01M5 18v.01M11 18v.01" />
              </svg>
            </span>
          )}
          <p className="table-row-name" id={`${id}-name`}>
            {name}
          </p>
          <div className="table-row-tools">
            {total > 1 && (
              <>
                {/* not `disabled` at the ends: the focus would be lost with the last step */}
                <button
                  type="button"
                  className="worksheet-tool"
                  data-focus="up"
                  aria-disabled={at === 0}
                  aria-label={words.upFor(name)}
                  onClick={() => onMove(-1)}
                >
                  <span aria-hidden="true">↑</span> {words.up}
                </button>
                <button
                  type="button"
                  className="worksheet-tool"
                  data-focus="down"
                  aria-disabled={at === total - 1}
                  aria-label={words.downFor(name)}
                  onClick={() => onMove(1)}
                >
                  <span aria-hidden="true">↓</span> {words.down}
                </button>
              </>
            )}
            <button
              type="button"
              className="worksheet-tool"
              aria-label={words.removeFor(name)}
              onClick={onRemove}
            >
              {words.remove}
            </button>
          </div>
        </div>
        {origin && (
          <p className="table-row-origin">
            {words.origin}: <a href={placeOf(base, origin)}>{origin.label}</a>
            {originStanding({ ...origin, ...(today && { today }) })}
          </p>
        )}
        <div className="table-cells">
          {field.columns.map((column) => {
            const Cell = cellOf(column);
            const cellId = `${id}-${column.id}`;
            return (
              <div
                key={column.id}
                className="table-cell"
                data-wide={(column.kind === 'text' && column.multiline) || undefined}
              >
                <label htmlFor={cellId}>{column.label}</label>
                <Cell
                  id={cellId}
                  column={column}
                  value={row.cells[column.id] ?? ''}
                  longest={longestIn(field, column)}
                  describedBy={column.help ? `${cellId}-hilfe` : undefined}
                  onChange={(value) => onChange({ ...row, cells: { ...row.cells, [column.id]: value } })}
                />
                {column.help && (
                  <p className="worksheet-help" id={`${cellId}-hilfe`}>
                    {column.help}
                  </p>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </li>
  );
}

/** Address of the place that a row came from: an item, or the row of one. */
function placeOf(base: string, { worksheet, item, part }: RowOrigin): string {
  if (part?.startsWith('zeile-')) return base + sheetAddressOf.row(worksheet, item, part);
  return base + sheetAddressOf.item(worksheet, item);
}
