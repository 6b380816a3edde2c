import type { ShapedItem } from '../../src/drawing/item-shape.ts';
import { status as words } from '#words/worksheet.ts';
import { itemAnchor } from '../../src/addresses/anchors.ts';

interface Props {
  readonly items: readonly ShapedItem[];
  readonly isBegun: boolean;
  /** False where something else has to be done first. */
  readonly isFirst: boolean;
}

/** The one next step: the first item that waits for an answer, and when none does, what comes out of it. */
export function Onward({ items, isBegun, isFirst }: Props) {
  const next = items.find(({ isOpen }) => isOpen);
  return (
    <a
      className="button worksheet-onward"
      data-rank={isFirst ? 'first' : undefined}
      href={next ? `#${itemAnchor(next.field.id)}` : '#ergebnis'}
    >
      {next ? words[isBegun ? 'onward' : 'begin'](next.number) : words.toResult}
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M3.5 10h12M11 5.5l4.5 4.5-4.5 4.5" />
      </svg>
    </a>
  );
}
