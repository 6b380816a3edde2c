import { placed, type Drawing, type Mark } from './mark.ts';
import { notYet, shapeSize } from './shapes.ts';

const size = { width: 72, height: 96 } as const;
const corner = 16;
const rows = 4;

/** A sheet with its corner turned down; each row waits for its answer. */
const sheet: readonly Mark[] = [
  {
    kind: 'path',
    steps: [
      ['M', 0, 0],
      ['L', size.width - corner, 0],
      ['L', size.width, corner],
      ['L', size.width, size.height],
      ['L', 0, size.height],
      ['Z'],
      ['M', size.width - corner, 0],
      ['L', size.width - corner, corner],
      ['L', size.width, corner],
    ],
    fill: 'paper',
    line: 'soft',
    stroke: 1.6,
  },
  ...Array.from({ length: rows }, (_, row): readonly Mark[] => {
    const y = 30 + row * 17;
    return [
      ...placed(notYet.marks, 10, y - shapeSize / 2),
      {
        kind: 'path',
        steps: [
          ['M', 32, y],
          ['L', size.width - 10, y],
        ],
        line: 'soft',
        stroke: 1.6,
      },
    ];
  }).flat(),
];

const gap = 22;

/** Sheets that nobody has written on: what a Mappe looks like before anything lies in it. */
export const blankSheets: Drawing = {
  width: 3 * size.width + 2 * gap + 2,
  height: size.height + 2,
  marks: [0, 1, 2].flatMap((at) => placed(sheet, 1 + at * (size.width + gap), 1)),
};
