import type { Drawing, Mark } from './mark.ts';

/** How many cells make a whole: each stands for five of a hundred. */
export const cellsOfWhole = 20;
const side = 20;
const gap = 4;
const stroke = 1;

/**
 * A whole as a row of square cells, of which a part is filled. Parts of one whole begin where the one before ends, so
 * that rows below each other make stairs; what does not fill a cell fills its share of it.
 * @param from where the part begins, 0 to 1
 * @param to where it ends, 0 to 1
 */
export function shareStrip(from: number, to: number): Drawing {
  const begin = from * cellsOfWhole;
  const end = to * cellsOfWhole;
  const marks = Array.from({ length: cellsOfWhole }, (_, at): readonly Mark[] => {
    const x = at * (side + gap);
    const filledFrom = Math.max(begin, at);
    const filled = Math.min(end, at + 1) - filledFrom;
    return [
      {
        kind: 'box',
        x: x + stroke / 2,
        y: stroke / 2,
        width: side - stroke,
        height: side - stroke,
        line: 'soft',
        stroke,
      },
      ...(filled > 0
        ? [
            {
              kind: 'box',
              x: x + (filledFrom - at) * side,
              y: 0,
              width: filled * side,
              height: side,
              fill: 'ink',
            } as const,
          ]
        : []),
    ];
  });
  return { width: cellsOfWhole * (side + gap) - gap, height: side, marks: marks.flat() };
}
