import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../../src/pdf/boxes/box.ts';
import { sheetBoxes } from '../../../src/pdf/boxes/sheet.ts';
import { breakLines } from '../../../src/pdf/line-breaks.ts';
import { room } from '../../../src/pdf/page-format.ts';
import { paginate } from '../../../src/pdf/paginate.ts';
import { typesetter } from '../../../src/pdf/typesetter.ts';
import { checklist, everyKind, frame, plan } from './sheets.ts';

const set = typesetter(frame.fonts);
const box = fc.record({
  height: fc.integer({ min: 1, max: 90 }),
  above: fc.integer({ min: 0, max: 20 }),
  withNext: fc.boolean(),
  pieces: fc.constant([]),
  within: fc.constant([]),
}) satisfies fc.Arbitrary<Box>;

/** Runs of boxes that hang together. */
function chains(boxes: readonly Box[]): Box[][] {
  return boxes.reduce<Box[][]>((all, next, at) => {
    if (at > 0 && boxes[at - 1]?.withNext) all.at(-1)?.push(next);
    else all.push([next]);
    return all;
  }, []);
}

test('pages hold every box once, in order, none over the edge', () => {
  fc.assert(
    fc.property(fc.array(box), (boxes) => {
      const pages = paginate(boxes, 100);
      expect(pages.flat().map((placed) => placed.box)).toEqual(boxes);
      for (const placed of pages.flat()) expect(placed.y + placed.box.height).toBeLessThanOrEqual(100);
      for (const page of pages) {
        page.slice(1).forEach((placed, at) => {
          const before = page[at];
          if (before) expect(placed.y).toBe(before.y + before.box.height + placed.box.above);
        });
      }
    }),
  );
});

test('what hangs together stands on one page wherever a page can hold it', () => {
  fc.assert(
    fc.property(fc.array(box), (boxes) => {
      const pageOf = new Map(
        paginate(boxes, 100).flatMap((page, at) => page.map((placed) => [placed.box, at])),
      );
      for (const chain of chains(boxes)) {
        const height = chain.reduce((sum, b, at) => sum + b.height + (at === 0 ? 0 : b.above), 0);
        if (height <= 100) expect(new Set(chain.map((b) => pageOf.get(b))).size).toBe(1);
      }
    }),
  );
});

test('no item of a real sheet is cut in two, and a heading stays with its first item', () => {
  for (const worksheet of [everyKind, checklist(31)]) {
    const boxes = sheetBoxes({ worksheet, answers: undefined, sourceLine: 'Quelle', set });
    const items = new Map<string, Set<number>>();
    paginate(boxes, room.height).forEach((page, at) => {
      for (const { box: placed } of page) {
        const item = placed.within.find((group) => group.tag === 'LI')?.key;
        if (item && !['schritte', 'netz'].includes(item))
          items.set(item, (items.get(item) ?? new Set()).add(at));
      }
      const last = page.at(-1)?.box.pieces.find((piece) => piece.piece === 'text');
      expect(last?.piece === 'text' && last.tag).not.toBe('H2');
    });
    for (const [item, pages] of items) expect(pages.size, item).toBe(1);
  }
});

test('the cards of a wide table stay whole', () => {
  const boxes = sheetBoxes({ worksheet: plan, answers: undefined, sourceLine: '', set });
  const cards = new Map<string, Set<number>>();
  paginate(boxes, room.height).forEach((page, at) => {
    for (const { box: placed } of page) {
      const card = placed.within.findLast((group) => group.tag === 'LI')?.key;
      if (card?.includes('zeile')) cards.set(card, (cards.get(card) ?? new Set()).add(at));
    }
  });
  expect(cards.size).toBe(4);
  for (const [card, pages] of cards) expect(pages.size, card).toBe(1);
});

test('the head of a table is repeated on the page where it goes on', () => {
  const head: Box = { height: 10, above: 0, pieces: [], within: [], withNext: true };
  const row: Box = { height: 30, above: 0, pieces: [], within: [], withNext: false, head };
  const pages = paginate([head, row, row, row, row], 100);
  expect(pages.map((page) => page.map(({ repeated }) => repeated))).toEqual([
    [false, false, false, false],
    [true, false],
  ]);
});

test('breaking lines keeps every letter and no line is wider than its column', () => {
  const measure = (text: string) => text.length;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '-', '\n'), maxLength: 200 }), (text) => {
      const lines = breakLines(text, 12, measure);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
      for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(12);
    }),
  );
});
