import { useState } from 'react';
import { emptyRow, mostRows, type Row } from '../../../src/worksheet/kinds/table.ts';
import { withAt, withoutAt } from '../../../src/worksheet/list-places.ts';
import { table as words } from '#words/table.ts';
import { undo } from '#words/worksheet.ts';
import { TableRow } from './TableRow.tsx';
import { useRowDrag } from './use-row-drag.ts';
import { useRowFocus } from './use-row-focus.ts';
import { moved } from './order.ts';
import { useSurroundings } from '../shared/surroundings.ts';
import type { ControlProps } from '../shared/control.ts';
import { headOf, ItemHead, ItemNumber } from '../shared/ItemHead.tsx';

/** Rows that people add, remove and put in order. Every way of doing so works by keyboard. */
export function TableControl({ field, answer, number, onChange }: ControlProps<'table'>) {
  const { announce } = useSurroundings();
  const [removed, setRemoved] = useState<{ row: Row; at: number }>();
  const { list, focusAfterwards } = useRowFocus();
  const { rows } = answer;
  const nameOf = (at: number) => words.row(field.rowName, at + 1);
  const put = (next: readonly Row[], nextRow = answer.nextRow) =>
    onChange({ ...answer, rows: next, nextRow });

  const move = (from: number, to: number) => {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length || from === to) return;
    put(moved(rows, from, to));
    announce(words.moved(nameOf(from), to + 1, rows.length));
  };
  const { dragging, target, startDrag } = useRowDrag(list, move);

  const add = () => {
    const row = emptyRow(field, answer.nextRow);
    put([...rows, row], answer.nextRow + 1);
    focusAfterwards(row.id, 'first-field');
    announce(words.added(nameOf(rows.length)));
  };
  const remove = (at: number) => {
    const row = rows[at];
    if (!row) return;
    setRemoved({ row, at });
    put(withoutAt(rows, at));
    focusAfterwards(undefined, 'undo');
    announce(words.removed(nameOf(at)));
  };
  const restore = () => {
    if (!removed) return;
    // ids are given once: if the row came back by another way, it is not put in twice
    if (!rows.some((row) => row.id === removed.row.id)) put(withAt(rows, removed.at, removed.row));
    setRemoved(undefined);
    focusAfterwards(removed.row.id, 'first-field');
    announce(words.restored(nameOf(removed.at)));
  };

  const undoLine = removed && (
    <li key="undo" className="table-undo">
      <span>{words.removed(nameOf(removed.at))}</span>
      <button type="button" className="worksheet-tool" data-focus="undo" onClick={restore}>
        {undo}
      </button>
    </li>
  );
  return (
    <div role="group" aria-labelledby={`tabelle-${field.id}`} aria-describedby={headOf(field)}>
      <p className="worksheet-label" id={`tabelle-${field.id}`}>
        <ItemNumber number={number} />
        {field.label}
      </p>
      <ItemHead {...field} />
      <ol className="table-rows" ref={list}>
        {rows.map((row, at) => [
          removed?.at === at && undoLine,
          <TableRow
            key={row.id}
            field={field}
            row={row}
            at={at}
            total={rows.length}
            dragged={dragging === at}
            dropAt={
              target === at && dragging !== undefined && dragging !== at
                ? dragging < at
                  ? 'after'
                  : 'before'
                : undefined
            }
            onChange={(changed) => put(rows.map((r) => (r.id === row.id ? changed : r)))}
            onRemove={() => remove(at)}
            onMove={(by) => {
              move(at, at + by);
              focusAfterwards(row.id, by < 0 ? 'up' : 'down');
            }}
            onDragStart={(event) => startDrag(event, at)}
          />,
        ])}
        {removed && removed.at >= rows.length && undoLine}
      </ol>
      {rows.length < mostRows ? (
        <button type="button" className="button" onClick={add}>
          {words.add(field.rowName)}
        </button>
      ) : (
        <p>{words.full}</p>
      )}
    </div>
  );
}
