import {
  actorNumber,
  tieStrengths,
  type Actor,
  type MatrixAnswer,
  type MatrixField,
} from '../../worksheet/kinds/matrix.ts';
import { strengthsOf } from '../../worksheet/network-ties.ts';
import type { Block } from '../../worksheet/network-triangle.ts';
import { actorName, matrixLabels as words } from '#words/matrix.ts';
import { fieldPath } from '../field-names.ts';
import { room, type } from '../page-format.ts';
import { together, type Box, type FieldPiece, type Group, type Piece } from './box.ts';
import { body } from './item.ts';
import type { PaperContext } from './kind-boxes.ts';
import { textPiece } from './text-pieces.ts';

/** Columns that stand side by side beside the names. */
export const widest = 12;
/** Side of a cell: enough for a figure by hand. */
const cell = 21;
const names = body.width - widest * cell - 6;

export interface MatrixOnPaper {
  readonly field: MatrixField;
  readonly answer: MatrixAnswer;
  readonly around: PaperContext;
  readonly actors: readonly Actor[];
}

/**
 * One block of the triangle. For those who listen it is a list, one entry an actor: every cell names its pair, so
 * that the digits above the columns are only for the eye, and no reader has to follow a table with a ragged edge.
 */
export function triangleBoxes(on: MatrixOnPaper, block: Block, at: number): readonly Box[] {
  const list: Group = { tag: 'L', key: `${on.field.id}/ties-${at}` };
  const { piece, height } = textPiece(
    on.around.set,
    `${words.ties}: ${words.key}`,
    { ...body, y: 0 },
    { size: 'small', weight: 'semibold' },
  );
  const title: Box = { height: height + 2, above: 16, pieces: [piece], within: [], withNext: true };
  const head = columnNumbers(on, block);
  // whole where a page can hold it
  const rows = block.rows.map((row): Box => ({ ...rowBox(on, block, row, list), head }));
  return together([title, head, ...rows]);
}

function columnNumbers(on: MatrixOnPaper, { columns }: Block): Box {
  const { around } = on;
  const pieces = columns.map((column, at): Piece => {
    const number = String(column + 1);
    const x = cellX(on, at) + (cell - around.set.width(number, type.small.size, 'semibold')) / 2;
    const look = { size: 'small', weight: 'semibold' } as const;
    return { ...textPiece(around.set, number, { x, y: 0, width: cell }, look).piece, decorative: true };
  });
  return { height: type.small.leading + 1, above: 0, pieces, within: [], withNext: true };
}

/** Where a column begins: beside the names, or beside the numbers where there are no names yet. */
const cellX = ({ actors }: MatrixOnPaper, at: number) =>
  (actors.some(({ name }) => name.trim()) ? room.width - widest * cell : body.x + 22) + at * cell;

function rowBox(on: MatrixOnPaper, { columns }: Block, row: number, list: Group): Box {
  const { field, around, actors, answer } = on;
  const actor = actors[row];
  const key = `${list.key}/${row}`;
  const name = `${row + 1} ${actor?.name.trim().replaceAll(/\s+/g, ' ') ?? ''}`.trim();
  const label = textPiece(
    around.set,
    shortened(around, name),
    { x: body.x, y: (cell - type.small.leading) / 2, width: names },
    { tag: 'Lbl', size: 'small' },
  );
  const strength = strengthsOf(answer);
  const within: readonly Group[] = [{ tag: 'LBody', key: `${key}/body` }];
  const cells = columns.flatMap((column, at): readonly Piece[] => {
    const other = actors[column];
    if (!actor || !other || column >= row) return [];
    const known = strength(actor.id, other.id);
    const value = known ? String(tieStrengths.indexOf(known)) : '';
    // the place is called by the smaller number first, wherever the two stand in the list
    const [from, to] = [actor, other].sort((a, b) => actorNumber(a.id) - actorNumber(b.id));
    const place: FieldPiece = {
      piece: 'field',
      x: cellX(on, at),
      y: 0,
      width: cell,
      height: cell,
      control: {
        control: 'text',
        path: fieldPath(around.sectionId, field.id, from?.id ?? '', to?.id ?? ''),
        tooltip: `${around.number}: ${words.pair(actorName(actor.name, row + 1), actorName(other.name, column + 1))} (${words.key})`,
        value,
        multiline: false,
        lines: value ? [value] : [],
        ruled: false,
        centredAt: (cell - around.set.width(value, type.written.size, 'regular')) / 2,
      },
      within,
    };
    return [{ piece: 'outline', x: cellX(on, at), y: 0, width: cell, height: cell }, place];
  });
  return {
    height: cell,
    above: 0,
    pieces: [label.piece, ...cells],
    within: [list, { tag: 'LI', key }],
    withNext: false,
  };
}

/** The name on one line; in full it stands in the list above. */
function shortened({ set }: PaperContext, name: string): string {
  const fits = (text: string) => set.width(text, type.small.size, 'regular') <= names;
  if (fits(name)) return name;
  const letters = [...name];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
