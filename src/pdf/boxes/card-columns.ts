import { room } from '../page-format.ts';
import type { Box, Piece } from './box.ts';
import { tableCell, type RowOnPaper } from './table-cell.ts';
import { textPiece } from './text-pieces.ts';

const gap = 14;
/** Room above each label. */
const above = 5;

/** Width of one of the two columns of a card, and where the right one begins. */
export const half = { width: (room.width - gap) / 2, right: (room.width + gap) / 2 } as const;

interface Entry {
  readonly height: number;
  readonly pieces: (x: number, y: number) => readonly Piece[];
}

/**
 * The labelled places of a row in two columns, down the left one and then down the right one, as one box: the
 * most compact way that keeps their order, so that two blank cards go on a page.
 */
export function cardColumns(on: RowOnPaper, linesByHand: number): Box {
  const entries = on.field.columns.map((column): Entry => {
    const draw = (x: number, y: number) => {
      const place = { x, y, width: half.width };
      const title = textPiece(on.around.set, column.label, place, { size: 'tiny', shade: 'quiet' });
      const cell = tableCell(on, column, { ...place, y: y + title.height + 2, lines: linesByHand });
      return { pieces: [title.piece, ...cell.pieces], height: title.height + 2 + cell.height };
    };
    return { height: above + draw(0, 0).height, pieces: (x, y) => draw(x, y + above).pieces };
  });
  const breakAt = evenBreak(entries.map((entry) => entry.height));
  const left = column(entries.slice(0, breakAt), 0);
  const right = column(entries.slice(breakAt), half.right);
  return {
    height: Math.max(left.height, right.height),
    above: 0,
    pieces: [...left.pieces, ...right.pieces],
    within: [],
    withNext: false,
  };
}

function column(entries: readonly Entry[], x: number): { pieces: readonly Piece[]; height: number } {
  const pieces: Piece[] = [];
  let height = 0;
  for (const entry of entries) {
    pieces.push(...entry.pieces(x, height));
    height += entry.height;
  }
  return { pieces, height };
}

/** How many entries go on the left so that the longer column is as short as can be. */
function evenBreak(heights: readonly number[]): number {
  const sum = (part: readonly number[]) => part.reduce((all, height) => all + height, 0);
  const longer = heights.map((_, at) => Math.max(sum(heights.slice(0, at + 1)), sum(heights.slice(at + 1))));
  return longer.indexOf(Math.min(...longer)) + 1;
}
