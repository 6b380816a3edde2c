import type { Duration } from '../worksheet/duration.ts';
import type { Drawing, Mark } from './mark.ts';

/** Width of the whole scale, in units of the drawing. */
export const barWidth = 1000;
const height = 60;
/** Between what is sure and what may come on top. */
const gap = 10;
/** What an open end is drawn as, in minutes. */
const openEnd = 15;

/** How long something takes at most, an open end included: what a scale for it has to hold. */
export const lengthOfBar = ({ least, most }: Duration) => most ?? least + openEnd;

/**
 * How long one step takes, on a scale that several bars share: what it takes at least is thick, what it may take beyond
 * that is thin, an open end is dashed.
 * @param longest minutes that the whole width stands for
 */
export function timeBar(step: Duration, longest: number): Drawing {
  const perMinute = barWidth / longest;
  const sure = step.least * perMinute;
  const rest = lengthOfBar(step) * perMinute - sure - gap;
  return {
    width: barWidth,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width: sure, height, fill: 'ink' },
      ...(rest > gap ? [beyond(sure + gap, rest, step.most === undefined)] : []),
    ],
  };
}

function beyond(x: number, width: number, isOpen: boolean): Mark {
  const stroke = height / 3;
  return {
    kind: 'path',
    steps: [
      ['M', x + stroke / 2, height / 2],
      ['L', x + width - stroke / 2, height / 2],
    ],
    line: 'ink',
    stroke,
    ...(isOpen && { dash: [stroke, stroke * 1.8] as const }),
  };
}
