import type { Column, Row, TableField } from '../../worksheet/kinds/table.ts';
import { room, type } from '../page-format.ts';
import { pdfWords as words } from '#words/pdf.ts';
import { grouped, together, type Box, type Group, type Piece } from './box.ts';
import type { PaperContext } from './kind-boxes.ts';
import { cardColumns, half } from './card-columns.ts';
import { choicesFit } from './options.ts';
import { cellChoices, cellsInLine, rowTitle, writtenIn, type RowOnPaper } from './table-cell.ts';
import { textPiece } from './text-pieces.ts';
import { writtenLines } from './writing-area.ts';

/** Lines by hand in a cell for long text. */
const cellLines = 2;
/** Written lines from which a cell takes the whole width, so that a card does not become a tower. */
const longInHalf = 8;
/** A higher card is set line by line, so that a page can break within it if it must. */
const highestColumns = room.height * 0.6;

/** Rows as numbered cards of labelled places in two columns, for tables that are too wide for paper. */
export function tableCards(field: TableField, rows: readonly Row[], around: PaperContext): readonly Box[] {
  return rows.flatMap((row, at) => card({ field, row, number: at + 1, around }));
}

function card(on: RowOnPaper): readonly Box[] {
  const { field, row } = on;
  const entry = `${field.id}/${row.id}`;
  const groups: readonly Group[] = [
    { tag: 'L', key: `${field.id}/rows` },
    { tag: 'LI', key: entry },
  ];
  const body: Group = { tag: 'LBody', key: `${entry}/body` };
  const head = { ...cardHead(on), within: groups };
  const columns = cardColumns(on, cellLines);
  if (columns.height <= highestColumns && !field.columns.some((column) => isLong(on, column))) {
    return together([head, ...grouped([...groups, body], [columns])]);
  }
  const strips = stripsOf(on).map((strip) => stripBoxes(on, strip));
  return [
    ...together([
      head,
      ...grouped(
        [...groups, body],
        strips.map(({ strip }) => strip),
      ),
    ]),
    ...grouped(
      [...groups, body],
      strips.flatMap(({ rest }) => rest),
    ),
  ];
}

/** A strong line, the row's name and where it came from. */
function cardHead(on: RowOnPaper): Box {
  const { set } = on.around;
  const title = textPiece(
    set,
    rowTitle(on),
    { x: 0, y: 6, width: room.width },
    { tag: 'Lbl', weight: 'semibold' },
  );
  const pieces: Piece[] = [
    { piece: 'line', x: 0, y: 0, width: room.width, weight: 1.1, shade: 'ink' },
    title.piece,
  ];
  if (!on.row.origin) return { height: 6 + title.height, above: 20, pieces, within: [], withNext: true };
  const origin = textPiece(
    set,
    words.origin(on.row.origin),
    { x: 0, y: 6 + title.height, width: room.width },
    { size: 'tiny', shade: 'quiet', within: [{ tag: 'LBody', key: `${on.field.id}/${on.row.id}/body` }] },
  );
  pieces.push(origin.piece);
  return { height: 6 + title.height + origin.height, above: 20, pieces, within: [], withNext: true };
}

type Strip = readonly { readonly column: Column; readonly x: number; readonly width: number }[];

/** Columns two by two in their order; one that needs the whole width stands alone. */
function stripsOf(on: RowOnPaper): readonly Strip[] {
  const strips: Strip[] = [];
  let waiting: Column | undefined;
  const alone = (column: Column, width: number) => strips.push([{ column, x: 0, width }]);
  for (const column of on.field.columns) {
    if (needsWholeWidth(on, column)) {
      if (waiting) alone(waiting, half.width);
      waiting = undefined;
      alone(column, room.width);
    } else if (waiting) {
      strips.push([
        { column: waiting, x: 0, width: half.width },
        { column, x: half.right, width: half.width },
      ]);
      waiting = undefined;
    } else waiting = column;
  }
  if (waiting) alone(waiting, half.width);
  return strips;
}

function needsWholeWidth(on: RowOnPaper, column: Column): boolean {
  if (column.kind === 'choice') return !choicesFit(on.around, cellChoices(on, column), half.width);
  return isLong(on, column);
}

/** True for a place whose text would make a column too high; a card with one is set line by line. */
function isLong(on: RowOnPaper, column: Column): boolean {
  if (column.kind === 'choice') return false;
  return writtenLines(on.around, writtenIn(column, on.row), half.width).length > longInHalf;
}

function stripBoxes(on: RowOnPaper, strip: Strip): { readonly strip: Box; readonly rest: readonly Box[] } {
  const titles = strip.map(({ column, x, width }) =>
    textPiece(on.around.set, column.label, { x, y: 0, width }, { size: 'tiny', shade: 'quiet' }),
  );
  const y = Math.max(type.tiny.leading, ...titles.map(({ height }) => height)) + 2;
  const cells = cellsInLine(
    on,
    strip.map((place) => ({ ...place, y, lines: cellLines })),
  );
  // each label is followed by its place, so that the reading order is that of the columns
  const pieces = cells.flatMap((cell, at) => [...(titles[at] ? [titles[at].piece] : []), ...cell.pieces]);
  const height = y + Math.max(...cells.map((cell) => cell.height));
  return {
    strip: { height, above: 6, pieces, within: [], withNext: false },
    rest: cells.flatMap((cell) => cell.rest),
  };
}
