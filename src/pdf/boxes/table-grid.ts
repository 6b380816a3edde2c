import type { Column, Row, TableField } from '../../worksheet/kinds/table.ts';
import { gutter, room } from '../page-format.ts';
import { pdfWords as words } from '#words/pdf.ts';
import type { Box, Group, Piece } from './box.ts';
import type { PaperContext } from './kind-boxes.ts';
import { cellsInLine, type RowOnPaper } from './table-cell.ts';
import { textPiece } from './text-pieces.ts';

/** Lines by hand in a cell for long text. */
const cellLines = 2;
const inset = 5;

/** How much of the width a column asks for, against the others. */
function share(column: Column): number {
  if (column.kind === 'text') return column.multiline ? 2.2 : 1.6;
  return column.kind === 'choice' ? 1.5 : 1;
}

interface Place {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
}

function placesOf(field: TableField): readonly Place[] {
  const all = field.columns.reduce((sum, column) => sum + share(column), 0);
  const unit = (room.width - gutter) / all;
  let x: number = gutter;
  return field.columns.map((column) => {
    const place = { column, x, width: share(column) * unit };
    x += place.width;
    return place;
  });
}

/** A real table with a head that is repeated on every page, for few columns. */
export function tableGrid(field: TableField, rows: readonly Row[], around: PaperContext): readonly Box[] {
  const table: Group = { tag: 'Table', key: `${field.id}/table` };
  const places = placesOf(field);
  const head = gridHead(field, places, around);
  return [
    { ...head, within: [table, ...head.within] },
    ...rows.flatMap((row, at) => {
      const [strip, ...rest] = gridRow({ field, row, number: at + 1, around }, places);
      return strip ? [{ ...strip, within: [table, ...strip.within], head }, ...rest] : [];
    }),
  ];
}

function gridHead(field: TableField, places: readonly Place[], { set }: PaperContext): Box {
  const titles = [
    { label: words.rowNumber, x: 0, width: gutter as number },
    ...places.map(({ column, x, width }) => ({ label: column.label, x, width: width - inset })),
  ];
  const texts = titles.map(({ label, x, width }) =>
    textPiece(set, label, { x, y: 0, width }, { tag: 'TH', size: 'small', weight: 'semibold' }),
  );
  const height = Math.max(...texts.map((text) => text.height)) + 3;
  const line: Piece = { piece: 'line', x: 0, y: height, width: room.width, weight: 0.9, shade: 'ink' };
  const within: readonly Group[] = [{ tag: 'TR', key: `${field.id}/head` }];
  return { height, above: 8, pieces: [...texts.map(({ piece }) => piece), line], within, withNext: true };
}

function gridRow(on: RowOnPaper, places: readonly Place[]): readonly Box[] {
  const { field, row, around, number } = on;
  const key = `${field.id}/${row.id}`;
  const y = inset;
  const numeral = textPiece(
    around.set,
    String(number),
    { x: 0, y: y + 5, width: gutter },
    { tag: 'TH', size: 'small' },
  );
  const cells = cellsInLine(
    on,
    places.map(({ column, x, width }, at) => ({
      column,
      x,
      y,
      width: at === places.length - 1 ? width : width - inset,
      lines: cellLines,
      within: [{ tag: 'TD', key: `${key}/${column.id}` }],
    })),
  );
  const first = `${key}/${field.columns[0]?.id ?? ''}`;
  let bottom = y + Math.max(...cells.map((cell) => cell.height));
  const pieces: Piece[] = [numeral.piece, ...cells.flatMap((cell) => cell.pieces)];
  if (row.origin) {
    const place = { x: gutter, y: bottom + 1, width: room.width - gutter };
    const within: readonly Group[] = [{ tag: 'TD', key: first }];
    const origin = textPiece(around.set, words.origin(row.origin), place, {
      size: 'tiny',
      shade: 'quiet',
      within,
    });
    pieces.push(origin.piece);
    bottom += origin.height + 1;
  }
  const height = bottom + inset;
  pieces.push({ piece: 'line', x: 0, y: height, width: room.width, weight: 0.4, shade: 'ruling' });
  const strip: Box = { height, above: 0, pieces, within: [{ tag: 'TR', key }], withNext: false };
  return [strip, ...cells.flatMap((cell) => cell.rest)];
}
