import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/drawing/mark.ts';
import { Ink } from '../../../src/pdf/ink.ts';

/** What is written of a drawing with its upper left corner at 100, 700, as wide as asked for. */
function written(drawing: Drawing, width: number): string {
  // no text is written here
  const set = { runs: () => [] };
  const ink = new Ink(set as unknown as ConstructorParameters<typeof Ink>[0], () => undefined);
  ink.drawing(drawing, 100, 700, width);
  return ink.content;
}

describe('a drawing in a PDF', () => {
  it('holds circles, boxes and paths at their place, turned upright and in the size asked for', () => {
    const drawing: Drawing = {
      width: 20,
      height: 20,
      marks: [
        { kind: 'box', x: 2, y: 4, width: 6, height: 8, line: 'soft', stroke: 2, dash: [1, 3] },
        {
          kind: 'path',
          steps: [
            ['M', 0, 0],
            ['L', 20, 10],
          ],
          line: 'ink',
        },
      ],
    };
    expect(written(drawing, 10).split('\n')).toEqual([
      'q 1 J 1 j 0.45 G 1 w [0.5 1.5] 0 d 101 698 m 104 698 l 104 694 l 101 694 l h S Q',
      'q 1 J 1 j 0 G 1 w 100 700 m 110 695 l S Q',
    ]);
  });

  it('fills a circle without a line through its middle', () => {
    const circle: Drawing = {
      width: 20,
      height: 20,
      marks: [{ kind: 'circle', x: 10, y: 10, r: 5, fill: 'ink', line: 'ink' }],
    };
    const [, path = ''] = /w (.+) B Q$/.exec(written(circle, 20)) ?? [];
    expect(path.match(/ c/g)).toHaveLength(4);
    expect(path.match(/ [ml]/g)).toHaveLength(1);
  });

  it('leaves out what has neither ground nor line', () => {
    const marks = [{ kind: 'circle', x: 1, y: 1, r: 1 }] as const;
    expect(written({ width: 2, height: 2, marks }, 2)).toBe('');
  });
});
