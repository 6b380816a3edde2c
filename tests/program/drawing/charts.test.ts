import { describe, expect, test } from 'vitest';
import { course } from '@/drawing/course.ts';
import { cellsOfWhole, shareStrip } from '@/drawing/shares.ts';
import { stretchedAsSvg } from '@/drawing/svg.ts';
import { twoValues } from '@/drawing/two-values.ts';
import type { Mark } from '@/drawing/mark.ts';

const filledArea = (marks: readonly Mark[]) =>
  marks.reduce((sum, mark) => (mark.kind === 'box' && mark.fill ? sum + mark.width * mark.height : sum), 0);
const lines = (marks: readonly Mark[]) =>
  marks.filter((mark) => mark.kind === 'path' && mark.line === 'ink' && mark.steps.length > 1);

describe('a share of a whole', () => {
  test.each([0, 0.143, 0.5, 0.996, 1])('of %f fills that part of the cells and no more', (share) => {
    const { marks } = shareStrip(0, share);
    expect(filledArea(marks) / (cellsOfWhole * 400)).toBeCloseTo(share, 5);
  });

  test('fills the same area wherever it begins, and lies between its ends', () => {
    const { marks } = shareStrip(0.389, 0.759);
    expect(filledArea(marks) / (cellsOfWhole * 400)).toBeCloseTo(0.37, 5);
    const filled = marks.flatMap((mark) => (mark.kind === 'box' && mark.fill ? mark.x : []));
    expect(Math.min(...filled)).toBeGreaterThan(shareStrip(0, 1).width * 0.38);
  });

  test('shows the whole as frames, also where nothing is filled', () => {
    const { marks } = shareStrip(0, 0);
    expect(marks.filter(({ line }) => line === 'soft')).toHaveLength(cellsOfWhole);
    expect(marks.some(({ fill }) => fill)).toBe(false);
  });

  test('that rounding carried beyond the whole stays within the cells', () => {
    const { marks, width } = shareStrip(0.858, 1.001);
    for (const mark of marks) if (mark.kind === 'box') expect(mark.x + mark.width).toBeLessThanOrEqual(width);
  });
});

describe('two values on one scale', () => {
  test('are a stroke and a dot with the way between them', () => {
    const { marks } = twoValues(0.25, 0.5, 100);
    expect(marks.filter(({ kind }) => kind === 'circle')).toMatchObject([{ x: 50 }]);
    expect(lines(marks)).toHaveLength(2);
  });

  test('draw nothing for what is not known, which is not zero', () => {
    expect(twoValues(undefined, 0.5, 100).marks.filter(({ line }) => line === 'ink')).toEqual([]);
    expect(twoValues(0.5, undefined, 100).marks.some(({ kind }) => kind === 'circle')).toBe(false);
    expect(twoValues(undefined, undefined, 100).marks).toHaveLength(1);
    expect(twoValues(0, 0, 100).marks.filter(({ kind }) => kind === 'circle')).toMatchObject([{ x: 0 }]);
  });
});

describe('a course over years', () => {
  const size = { width: 100, height: 52, head: 24 };

  test('gives time its length: three years are three times as far as one', () => {
    const { points } = course(
      [2013, 2014, 2017, 2020].map((year) => ({ year, share: 1 })),
      size,
    );
    const xs = points.map(({ x }) => x);
    const step = (at: number) => (xs[at + 1] ?? 0) - (xs[at] ?? 0);
    expect(step(1)).toBeCloseTo(3 * step(0), 5);
    expect(step(2)).toBeCloseTo(3 * step(0), 5);
  });

  test('begins at zero and rises with the value', () => {
    const { points } = course(
      [0, 0.5, 1].map((share, at) => ({ year: 2014 + at, share })),
      size,
    );
    expect(points.map(({ y }) => y)).toEqual([51, 37.5, 24]);
  });

  test('goes through what is known alone and has no dot where nobody asked', () => {
    const { marks } = course(
      [
        { year: 2014, share: undefined },
        { year: 2017, share: 0.3 },
        { year: 2020, share: 0.5 },
      ],
      size,
    );
    expect(marks.filter(({ kind }) => kind === 'circle')).toHaveLength(2);
    expect(lines(marks)).toMatchObject([{ steps: [{ 0: 'M' }, { 0: 'L' }] }]);
  });

  test('keeps the words of near years apart and those at the ends within the drawing', () => {
    const words = (...years: readonly number[]) =>
      course(
        years.map((year) => ({ year, share: 1 })),
        size,
      ).points.map((point) => point.words);
    expect(words(2014, 2017, 2020)).toEqual(['start', 'middle', 'end']);
    expect(words(2013, 2014, 2017, 2020)).toEqual(['end', 'start', 'middle', 'end']);
    expect(words(2010, 2019, 2020)).toEqual(['start', 'end', 'start']);
    expect(words(2020)).toEqual(['middle']);
  });
});

describe('a drawing that is as wide as its place', () => {
  test('measures across in parts of the width and keeps heights and dots', () => {
    expect(
      stretchedAsSvg({ width: 50, height: 20, marks: [{ kind: 'circle', x: 25, y: 10, r: 6, fill: 'ink' }] }),
    ).toBe('<circle cx="50%" cy="10" r="6" class="tone-fill-ink"/>');
  });

  test('refuses a curve, which it could not stretch', () => {
    const curve: Mark = {
      kind: 'path',
      steps: [
        ['M', 0, 0],
        ['C', 1, 1, 2, 2, 3, 3],
      ],
      line: 'ink',
    };
    expect(() => stretchedAsSvg({ width: 1, height: 1, marks: [curve] })).toThrow();
  });
});
