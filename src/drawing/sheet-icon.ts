import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import type { FieldKind } from '../worksheet/kinds/index.ts';
import { measuresTable } from '../worksheet/measures.ts';
import { placed, type Drawing, type Mark, type Step, type Tone } from './mark.ts';
import { answerShapes, shapeSize } from './shapes.ts';

const [width, height, fold] = [41, 56, 7];
/** Where the lines of a page begin and end, and the rows of what stands on it. */
const [left, right] = [8, 33];
const rows = [15, 23, 31, 39, 47];
const wideRows = [17, 30, 43];

function line(steps: readonly Step[], tone: Tone, stroke = 1.4): Mark {
  return { kind: 'path', steps, line: tone, stroke };
}
const across = (from: number, to: number, y: number, tone: Tone = 'soft'): Mark =>
  line(
    [
      ['M', from, y],
      ['L', to, y],
    ],
    tone,
  );
const down = (x: number, from: number, to: number, tone: Tone = 'soft'): Mark =>
  line(
    [
      ['M', x, from],
      ['L', x, to],
    ],
    tone,
  );
const dot = (x: number, y: number): Mark => ({ kind: 'circle', x, y, r: 2, fill: 'ink' });
const ring = (x: number, y: number): Mark => ({ kind: 'circle', x, y, r: 1.7, line: 'ink', stroke: 1 });
const box = (x: number, y: number, w: number, h: number): Mark => ({
  kind: 'box',
  x,
  y,
  width: w,
  height: h,
  line: 'ink',
  stroke: 1.2,
});
const tick = (x: number, y: number): Mark =>
  line(
    [
      ['M', x - 2.2, y],
      ['L', x - 0.5, y + 1.8],
      ['L', x + 2.6, y - 2],
    ],
    'ink',
    1.5,
  );
const arrow = (y: number): Mark =>
  line(
    [
      ['M', 23, y],
      ['L', right, y],
      ['M', right - 3.2, y - 3.2],
      ['L', right, y],
      ['L', right - 3.2, y + 3.2],
    ],
    'ink',
    1.7,
  );
const questionMark = (x: number, y: number) =>
  placed(answerShapes.unklar.marks, x - shapeSize / 4, y - shapeSize / 4, 0.5);

/** What is on the page of each kind of field; the compiler lists what a new kind still lacks. */
const motifs: Readonly<Record<FieldKind, readonly Mark[]>> = {
  rating: rows.flatMap((y) => [across(left, 22, y), dot(27, y), ring(32, y)]),
  question: wideRows.flatMap((y) => [
    ...questionMark(11, y),
    across(18, right, y - 2.5),
    across(18, 28, y + 3),
  ]),
  text: rows.flatMap((y, at) => across(left, at % 2 ? 27 : right, y)),
  date: [
    box(left, 16, 25, 26),
    across(left, right, 23, 'ink'),
    dot(14, 30),
    ring(20.5, 30),
    ring(27, 30),
    ring(14, 37),
  ],
  choice: rows.flatMap((y) => [box(left, y - 2.2, 4.4, 4.4), across(17, right, y)]),
  table: [
    box(left, 15, 25, 32),
    ...[23, 31, 39].map((y) => across(left, right, y)),
    ...[16.5, 25].map((x) => down(x, 15, 47)),
    across(left, right, 23, 'ink'),
  ],
  figure: wideRows.flatMap((y, at) => [
    across(left, right, y),
    dot(at === 1 ? 27 : 14, y),
    ring(at === 1 ? 15 : 25, y),
  ]),
  matrix: [
    line(
      [
        ['M', 20.5, 19],
        ['L', 12, 39],
        ['L', 29, 39],
        ['L', 20.5, 19],
      ],
      'soft',
    ),
    ...[
      [20.5, 18],
      [12, 39],
      [29, 39],
    ].map(([x = 0, y = 0]): Mark => ({
      kind: 'circle',
      x,
      y,
      r: 3.6,
      line: 'ink',
      stroke: 1.4,
      fill: 'paper',
    })),
  ],
  inventory: rows.flatMap((y, at) => [at % 2 ? ring(11, y) : tick(10.5, y), across(17, right, y)]),
  argument: [
    down(20.5, 14, 48),
    ...[19, 30, 41].flatMap((y) => [across(left, 16.5, y), across(24.5, right, y)]),
    line(
      [
        ['M', 12.2, 21.5],
        ['L', 12.2, 26.5],
        ['M', 9.7, 24],
        ['L', 14.7, 24],
        ['M', 26, 24],
        ['L', 31, 24],
      ],
      'ink',
      1.6,
    ),
  ],
};

/** A table that takes measures in: what is found becomes what is done. */
const planMotif = wideRows.flatMap((y) => [across(left, 19, y - 2), across(left, 15, y + 3), arrow(y)]);

/** How many items of a list a field of this kind has the room of. */
const rooms: Readonly<Partial<Record<FieldKind, number>>> = { table: 6, matrix: 60 };

const page: readonly Mark[] = [
  {
    kind: 'path',
    steps: [
      ['M', 2, 1.5],
      ['L', width - fold - 2, 1.5],
      ['L', width - 2, 1.5 + fold],
      ['L', width - 2, height - 1.5],
      ['L', 2, height - 1.5],
      ['Z'],
    ],
    fill: 'paper',
    line: 'soft',
    stroke: 1.4,
  },
  line(
    [
      ['M', width - fold - 2, 1.5],
      ['L', width - fold - 2, 1.5 + fold],
      ['L', width - 2, 1.5 + fold],
    ],
    'soft',
    1.2,
  ),
];

/** The kind of field that takes the most room on a sheet. */
function mainKind(worksheet: Worksheet): FieldKind {
  const room = new Map<FieldKind, number>();
  for (const { field } of numberedFields(worksheet))
    room.set(field.kind, (room.get(field.kind) ?? 0) + (rooms[field.kind] ?? 1));
  const [most] = [...room].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'text';
}

/** A small page that shows what one does on a sheet: rate, answer, fill a table, weigh, compare, plan. */
export function sheetIcon(worksheet: Worksheet): Drawing {
  const motif = measuresTable(worksheet) ? planMotif : motifs[mainKind(worksheet)];
  return { width, height, marks: [...page, ...motif] };
}
