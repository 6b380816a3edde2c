import type { RatingValue } from '../worksheet/kinds/rating.ts';
import { leftHalf, placed, type Drawing, type Mark } from './mark.ts';

/** The side of the square that a shape is drawn in. */
export const shapeSize = 20;

const shape = (...marks: readonly Mark[]): Drawing => ({ width: shapeSize, height: shapeSize, marks });

const disc = (r: number): Mark => ({ kind: 'circle', x: 10, y: 10, r, fill: 'ink' });
const ring: Mark = { kind: 'circle', x: 10, y: 10, r: 6.9, line: 'ink', stroke: 2 };
const dash: Mark = {
  kind: 'path',
  steps: [
    ['M', 4, 10],
    ['L', 16, 10],
  ],
  line: 'ink',
  stroke: 2.4,
};

/**
 * One shape for each answer. Their order lies in the filling, so that it survives a copier, a projector and every
 * kind of sight; the word always stands beside it.
 */
export const answerShapes: Readonly<Record<RatingValue, Drawing>> = {
  'trifft-zu': shape(disc(7.9)),
  teilweise: shape(ring, { kind: 'path', steps: leftHalf(10, 10, 6.9), fill: 'ink' }),
  'trifft-nicht-zu': shape(ring),
  unklar: shape(
    {
      kind: 'path',
      steps: [
        ['M', 6.2, 6.8],
        ['C', 6.4, 4.5, 8, 3.1, 10.1, 3.1],
        ['C', 12.3, 3.1, 13.9, 4.5, 13.9, 6.5],
        ['C', 13.9, 9.4, 10.3, 9.6, 10.3, 12.5],
      ],
      line: 'ink',
      stroke: 2.2,
    },
    { kind: 'circle', x: 10.2, y: 16.2, r: 1.5, fill: 'ink' },
  ),
  'nicht-relevant': shape(dash),
};

/** Not answered yet: a dot, never the empty ring, which is an answer. */
export const notYet = shape(disc(1.9));

/** How heavy an argument weighs: the heavier, the larger; a dash for what does not count. */
export const weightShapes = {
  'wiegt-schwer': shape(disc(9)),
  zaehlt: shape(disc(5.6)),
  'zaehlt-kaum': shape(disc(3)),
  'gilt-nicht': shape(dash),
} as const;

const edge = 3.2;
const side = shapeSize - 2 * edge;
const frame: Mark = {
  kind: 'box',
  x: edge,
  y: edge,
  width: side,
  height: side,
  line: 'ink',
  stroke: 1.6,
};
const filled = (share: number): Mark => ({
  kind: 'box',
  x: edge,
  y: edge + side * (1 - share),
  width: side,
  height: side * share,
  fill: 'ink',
});

/** How far something is: square, because round shapes are answers. A vessel that fills from below. */
export const stateShapes = {
  /** Nothing was entered. */
  untouched: shape(frame),
  begun: shape(frame, filled(0.5)),
  done: shape(frame, filled(1)),
} as const;
export type State = keyof typeof stateShapes;

/** Shapes side by side in one drawing: the brand, the fingerprint of a sheet, the picture of a group. */
export function inARow(shapes: readonly Drawing[], gap = 3): Drawing {
  return {
    width: Math.max(0, shapes.length * (shapeSize + gap) - gap),
    height: shapeSize,
    marks: shapes.flatMap(({ marks }, at) => placed(marks, at * (shapeSize + gap), 0)),
  };
}
