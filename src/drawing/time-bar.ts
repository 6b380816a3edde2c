import type { Duration } from '../worksheet/duration.ts';
import type { Drawing, Mark } from './mark.ts';

/** Width of the whole scale, in units of the drawing. */
export const barWidth = 1000;
const height = 12;
/** Between two steps. */
const gap = 4;
/** What an open end is drawn as, in minutes. */
const openEnd = 15;

const mostOf = ({ least, most }: Duration) => most ?? least + openEnd;

/** How long steps take one after the other at most, an open end included: what a scale for them has to hold. */
export function lengthOfBar(steps: readonly Duration[]): number {
  return steps.reduce((sum, step) => sum + mostOf(step), 0);
}

/**
 * Steps one after the other on a scale that several bars share: what each takes at least is thick, what it may take
 * beyond that is thin, an open end is dashed.
 * @param longest minutes that the whole width stands for
 */
export function timeBar(steps: readonly Duration[], longest: number): Drawing {
  const perMinute = barWidth / longest;
  let x = 0;
  const marks = steps.flatMap((step): Mark[] => {
    const from = x;
    const sure = Math.max(2, step.least * perMinute - gap);
    x += mostOf(step) * perMinute;
    const rest = x - from - sure - gap;
    return [
      { kind: 'box', x: from, y: 0, width: sure, height, fill: 'ink' },
      ...(rest > gap ? [beyond(from + sure, rest, step.most === undefined)] : []),
    ];
  });
  return { width: barWidth, height, marks };
}

function beyond(x: number, width: number, isOpen: boolean): Mark {
  return {
    kind: 'path',
    steps: [
      ['M', x, height / 2],
      ['L', x + width, height / 2],
    ],
    line: 'ink',
    stroke: height / 4,
    ...(isOpen && { dash: [9, 7] as const }),
  };
}
