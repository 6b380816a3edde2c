import type { Box } from './boxes/box.ts';

export interface PlacedBox {
  readonly box: Box;
  /** Upper edge of the box below the upper edge of the room. */
  readonly y: number;
  /** A head that is drawn again: it has been said once already. */
  readonly repeated: boolean;
}

export type PlacedPage = readonly PlacedBox[];

/**
 * Puts boxes on pages of the given height. A box is never cut; boxes that hang together (`withNext`) stand on
 * one page, unless together they are longer than a page: then the page breaks between two of them.
 */
export function paginate(boxes: readonly Box[], height: number): readonly PlacedPage[] {
  const pages: PlacedBox[][] = [[]];
  let y = 0;
  const newPage = () => {
    pages.push([]);
    y = 0;
  };
  const put = (box: Box, repeated = false) => {
    const placed = pages.at(-1) ?? [];
    const top = placed.length === 0 ? 0 : y + box.above;
    placed.push({ box, y: top, repeated });
    y = top + box.height;
  };
  const isFresh = () => pages.at(-1)?.length === 0;

  for (const chain of chains(boxes)) {
    if (!isFresh() && y + lengthOf(chain, y) > height && headHeight(chain) + lengthOf(chain, 0) <= height)
      newPage();
    for (const box of chain) {
      if (!isFresh() && y + box.above + box.height > height) newPage();
      if (isFresh() && box.head && pages.length > 1) put(box.head, true);
      put(box);
    }
  }
  return pages;
}

/** Boxes that hang together, in order. */
function chains(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const all: Box[][] = [];
  boxes.forEach((box, at) => {
    if (at > 0 && boxes[at - 1]?.withNext) all.at(-1)?.push(box);
    else all.push([box]);
  });
  return all;
}

/** Height of boxes below each other; the room above the first goes at the top of a page. */
function lengthOf(chain: readonly Box[], startsAt: number): number {
  return chain.reduce((sum, box, at) => sum + box.height + (at === 0 && startsAt === 0 ? 0 : box.above), 0);
}

function headHeight([first]: readonly Box[]): number {
  return first?.head ? first.head.height + first.above : 0;
}
