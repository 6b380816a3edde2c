import type { Drawing, Mark } from './mark.ts';

/** A value at its time; undefined where nobody asked. */
export interface Moment {
  readonly year: number;
  /** Part of the scale that begins at zero, 0 to 1. */
  readonly share: number | undefined;
}

/** Where a moment lies, so that its figure can stand beside it. */
export interface CoursePoint {
  readonly x: number;
  readonly y: number;
  /** How words at this place are aligned so that they keep clear of those of its neighbours. */
  readonly words: 'start' | 'middle' | 'end';
}

export interface Course extends Drawing {
  /** One for each moment, in their order; what is not known lies on the ground. */
  readonly points: readonly CoursePoint[];
}

/** Nearer than this part of the width, two figures would touch. */
const near = 0.2;
/** Room at a side, as part of the width: for a dot, and for a figure that has to stand outside. */
const edge = { dot: 0.02, figure: 0.17 };

/**
 * A course over years: the way between two years is as long as the time between them, the ground is zero, and the
 * line goes through what is known alone.
 * @param head room above, for figures
 */
export function course(
  moments: readonly Moment[],
  { width, height, head }: { width: number; height: number; head: number },
): Course {
  const years = moments.map(({ year }) => year);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const time = years.map((year) => (year - first) / (last - first || 1));
  const isNear = (one: number, other: number) => Math.abs((time[one] ?? -1) - (time[other] ?? 2)) < near;
  const left = isNear(0, 1) ? edge.figure : edge.dot;
  const right = isNear(years.length - 2, years.length - 1) ? edge.figure : edge.dot;
  const ground = height - 1;
  const points = moments.map(({ share = 0 }, at): CoursePoint => {
    return {
      x: (left + (1 - left - right) * (time[at] ?? 0)) * width,
      y: ground - share * (ground - head),
      words: wordsAt(at, isNear(at - 1, at), isNear(at, at + 1), years.length),
    };
  });
  const known = points.filter((_, at) => moments[at]?.share !== undefined);
  return {
    width,
    height,
    points,
    marks: [
      path(
        [
          { x: 0, y: ground },
          { x: width, y: ground },
        ],
        'soft',
        1,
      ),
      ...(known.length > 1 ? [path(known, 'ink', 2.5)] : []),
      ...known.map(({ x, y }): Mark => ({ kind: 'circle', x, y, r: 4, fill: 'ink' })),
    ],
  };
}

/** Words stand clear of a near neighbour; those of the first and last year stay within the drawing. */
function wordsAt(at: number, nearBefore: boolean, nearAfter: boolean, count: number): CoursePoint['words'] {
  if (nearBefore !== nearAfter) return nearBefore ? 'start' : 'end';
  if (nearBefore || count === 1) return 'middle';
  if (at === 0) return 'start';
  return at === count - 1 ? 'end' : 'middle';
}

function path(
  points: readonly { readonly x: number; readonly y: number }[],
  line: 'ink' | 'soft',
  stroke: number,
): Mark {
  return {
    kind: 'path',
    steps: points.map(({ x, y }, at) => [at === 0 ? 'M' : 'L', x, y] as const),
    line,
    stroke,
  };
}
