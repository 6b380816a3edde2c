import { describe, expect, it } from 'vitest';
import { exactly, sumOfDurations } from '@/worksheet/duration.ts';
import { durationWords } from '#words/duration.ts';

const sure = { estimated: false };

describe('times one after the other', () => {
  it('add up, with an end only where all have one', () => {
    expect(sumOfDurations([exactly(6), { least: 60, most: 90, ...sure }])).toEqual({
      least: 66,
      most: 96,
      ...sure,
    });
    expect(sumOfDurations([exactly(6), { least: 30, ...sure }])).toEqual({ least: 36, ...sure });
  });

  it('are estimated as soon as one is, and nothing where there is none', () => {
    expect(sumOfDurations([exactly(6), { least: 5, most: 5, estimated: true }])?.estimated).toBe(true);
    expect(sumOfDurations([])).toBeUndefined();
  });
});

describe('times in words', () => {
  it.each([
    [{ least: 20, most: 20 }, '20 Min.'],
    [{ least: 60, most: 90 }, '60–90 Min.'],
    [{ least: 30 }, 'ab 30 Min.'],
    [{ least: 119 }, 'ab 119 Min.'],
    [{ least: 120, most: 120 }, '2 Std.'],
    [{ least: 156 }, 'ab 2½ Std.'],
    [{ least: 130, most: 160 }, '2–3 Std.'],
    [{ least: 60, most: 150 }, '1–2½ Std.'],
    [{ least: 20, most: 130 }, '20 Min. bis 2½ Std.'],
    [{ least: 5, most: 120 }, '5 Min. bis 2 Std.'],
  ])('%o are „%s“', (time, words) => {
    expect(durationWords(time).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('never break between number and unit', () => {
    expect(durationWords(exactly(6))).toBe('6\u00a0Min.');
  });
});
