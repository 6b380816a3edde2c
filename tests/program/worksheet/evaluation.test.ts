import { describe, expect, it } from 'vitest';
import { countRatings, gapsOf } from '../../../src/worksheet/evaluation.ts';
import { worksheetProgress } from '../../../src/worksheet/progress.ts';
import { sheet, text } from '../portfolio/fixture.ts';
import type { Answer } from '../../../src/worksheet/kinds/index.ts';

const items = (count: number) =>
  sheet({
    abschnitte: [
      {
        id: 'teil',
        felder: Array.from({ length: count }, (_, at) => ({
          id: `p${at + 1}`,
          art: 'einschaetzung',
          text: `Punkt ${at + 1}`,
        })),
      },
    ],
  });
const rated = (
  value: 'trifft-zu' | 'teilweise' | 'trifft-nicht-zu' | 'unklar' | 'nicht-relevant',
): Answer => ({
  kind: 'rating',
  value,
  note: '',
});

describe('progress', () => {
  it('leaves out what was taken out as not relevant', () => {
    expect(
      worksheetProgress(items(3), { p1: rated('trifft-zu'), p2: rated('nicht-relevant') }),
    ).toMatchObject({
      done: 1,
      total: 2,
    });
  });

  it('does not count blanks as words', () => {
    expect(worksheetProgress(sheet(), { wort: text('   ') }).done).toBe(0);
  });
});

describe('gaps', () => {
  it('come with the weightiest reason first, and in reading order within it', () => {
    const answers = {
      p1: rated('unklar'),
      p2: rated('teilweise'),
      p3: rated('trifft-nicht-zu'),
      p4: rated('teilweise'),
    };
    expect(
      gapsOf(items(6), { ...answers, p5: rated('trifft-zu') }).map(({ number, reason }) => [number, reason]),
    ).toEqual([
      [3, 'no'],
      [2, 'partly'],
      [4, 'partly'],
      [1, 'unclear'],
      [6, 'unanswered'],
    ]);
  });
});

describe('counting ratings', () => {
  it('counts each answer and those that are missing', () => {
    const counts = countRatings(items(4), {
      p1: rated('trifft-zu'),
      p2: rated('trifft-zu'),
      p3: rated('unklar'),
    });
    expect(counts).toMatchObject({ byValue: { 'trifft-zu': 2, unklar: 1, teilweise: 0 }, unrated: 1 });
  });

  it('says nothing of a sheet without items to rate', () => {
    const words = sheet({
      abschnitte: [{ id: 'teil', felder: [{ id: 'wort', art: 'text', titel: 'Wort' }] }],
    });
    expect(countRatings(words, {})).toBeUndefined();
  });
});
