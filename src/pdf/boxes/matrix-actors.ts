import { actorName, matrixLabels, matrix as words } from '#words/matrix.ts';
import { gutter, room, ruling } from '../page-format.ts';
import { fieldPath } from '../field-names.ts';
import type { Box, Group, Piece } from './box.ts';
import type { MatrixOnPaper } from './matrix-triangle.ts';
import { textPiece } from './text-pieces.ts';
import { writingArea } from './writing-area.ts';

const inset = 5;
const width = room.width - gutter;
const columns = [
  { part: 'name', title: matrixLabels.name, x: gutter as number, width: width * 0.62 - inset },
  { part: 'bereich', title: matrixLabels.area, x: gutter + width * 0.62, width: width * 0.38 },
] as const;

/** The numbered list of actors: a table with a head that is repeated on every page. */
export function actorBoxes(on: MatrixOnPaper): readonly Box[] {
  const { field, around, actors } = on;
  const table: Group = { tag: 'Table', key: `${field.id}/actors` };
  const titles = [{ title: matrixLabels.number, x: 0, width: gutter }, ...columns].map((column) =>
    textPiece(
      around.set,
      column.title,
      { ...column, y: 0 },
      { tag: 'TH', size: 'small', weight: 'semibold' },
    ),
  );
  const height = Math.max(...titles.map((title) => title.height)) + 2;
  const head: Box = {
    height,
    above: 8,
    pieces: titles.map(({ piece }) => piece),
    within: [table, { tag: 'TR', key: `${field.id}/actors/head` }],
    withNext: true,
  };
  return [head, ...actors.flatMap((_, at) => actorRow(on, at, table, head))];
}

function actorRow(on: MatrixOnPaper, at: number, table: Group, head: Box): readonly Box[] {
  const { field, around, actors } = on;
  const actor = actors[at];
  if (!actor) return [];
  const number = at + 1;
  const key = `${field.id}/${actor.id}`;
  const draw = (atLeast: number) =>
    columns.map(({ part, title, ...place }) =>
      writingArea(around, {
        ...place,
        y: 0,
        path: fieldPath(around.sectionId, field.id, actor.id, part),
        tooltip: `${around.number}: ${field.label} – ${part === 'name' ? words.nameFor(number) : words.areaFor(number)}`,
        value: part === 'name' ? actor.name : actor.area,
        minimum: 1,
        multiline: false,
        atLeast,
        calledAs: `${actorName('', number)}, ${title}`,
        within: [{ tag: 'TD', key: `${key}/${part}` }],
      }),
    );
  const highest = Math.max(...draw(0).map((area) => area.height));
  const areas = draw(highest);
  const numeral = textPiece(
    around.set,
    String(number),
    { x: 0, y: (ruling - 15) / 2, width: gutter },
    { tag: 'TH', size: 'small' },
  );
  const pieces: readonly Piece[] = [numeral.piece, ...areas.flatMap((area) => area.pieces)];
  const strip: Box = {
    height: highest,
    above: 0,
    pieces,
    within: [table, { tag: 'TR', key }],
    withNext: false,
    head,
  };
  return [strip, ...areas.flatMap((area) => area.rest)];
}
