import type { Drawing, Mark } from './mark.ts';

const height = 20;
const middle = height / 2;
const upright = (x: number, reach: number): Mark => ({
  kind: 'path',
  steps: [
    ['M', x, middle - reach],
    ['L', x, middle + reach],
  ],
  line: 'ink',
  stroke: 2.5,
});

/**
 * Two values on one scale that begins at zero: a stroke for the first, a dot for the second, and a line between them,
 * so that one sees how far they are apart before one reads a figure. What is not known is not drawn.
 * @param first part of the scale, 0 to 1
 * @param second part of the scale, 0 to 1
 * @param width of the scale in units of the drawing; heights stay as they are
 */
export function twoValues(first: number | undefined, second: number | undefined, width: number): Drawing {
  const line = (from: number, to: number, tone: 'soft' | 'ink', stroke: number): Mark => ({
    kind: 'path',
    steps: [
      ['M', from * width, middle],
      ['L', to * width, middle],
    ],
    line: tone,
    stroke,
  });
  return {
    width,
    height,
    marks: [
      line(0, 1, 'soft', 1),
      ...(first !== undefined && second !== undefined ? [line(first, second, 'ink', 2.5)] : []),
      ...(first === undefined ? [] : [upright(first * width, 8)]),
      ...(second === undefined
        ? []
        : [{ kind: 'circle', x: second * width, y: middle, r: 6, fill: 'ink' } as const]),
    ],
  };
}

/** What stands for the first and for the second value, for the words beside. */
export const firstSign: Drawing = { width: 20, height, marks: [upright(10, 8)] };
export const secondSign: Drawing = {
  width: 20,
  height,
  marks: [{ kind: 'circle', x: 10, y: middle, r: 6, fill: 'ink' }],
};
