import { breakLines } from '../line-breaks.ts';
import { room, type, type Shade, type TypeSize } from '../page-format.ts';
import type { Typesetter, Weight } from '../typesetter.ts';
import type { Box, Group, TextPiece, TextTag } from './box.ts';

export interface TextLook {
  readonly tag?: TextTag;
  readonly size?: TypeSize;
  readonly weight?: Weight;
  readonly shade?: Shade;
  readonly within?: readonly Group[];
}

/** A text in a column at (x, y), with the height that it takes. */
export function textPiece(
  set: Typesetter,
  text: string,
  column: { readonly x: number; readonly y: number; readonly width: number },
  look: TextLook = {},
): { readonly piece: TextPiece; readonly height: number } {
  const { tag = 'P', weight = 'regular', shade = 'ink', within } = look;
  const { size, leading } = type[look.size ?? 'text'];
  const lines = breakLines(text, column.width, (part) => set.width(part, size, weight));
  const baseline = column.y + (leading + size * 0.66) / 2;
  return {
    piece: {
      piece: 'text',
      tag,
      x: column.x,
      lines: lines.map((line, at) => ({ text: line, y: baseline + at * leading })),
      size,
      weight,
      shade,
      ...(within && { within }),
    },
    height: lines.length * leading,
  };
}

/** Lines of a paragraph in one box; a longer one becomes several, so that a page can break between them. */
const linesInOneBox = 12;

/** A paragraph across the page (or from `x` on) as boxes. */
export function paragraph(
  set: Typesetter,
  text: string,
  above: number,
  look: TextLook & { readonly x?: number } = {},
): readonly Box[] {
  const x = look.x ?? 0;
  const { piece, height } = textPiece(set, text, { x, y: 0, width: room.width - x }, look);
  const leading = height / piece.lines.length;
  const boxes: Box[] = [];
  for (let from = 0; from < piece.lines.length; from += linesInOneBox) {
    const lines = piece.lines.slice(from, from + linesInOneBox);
    boxes.push({
      height: lines.length * leading,
      above: from === 0 ? above : 0,
      pieces: [{ ...piece, lines: lines.map(({ text, y }) => ({ text, y: y - from * leading })) }],
      within: [],
      withNext: false,
    });
  }
  return boxes;
}
