import { pdfWords as words } from '#words/pdf.ts';
import type { Box } from './box.ts';
import { body } from './item.ts';
import type { PaperContext } from './kind-boxes.ts';
import { textPiece } from './text-pieces.ts';
import { writingArea } from './writing-area.ts';

/** A writing area below an item, with a small word above it where one is given. */
export function labelledArea(
  around: PaperContext,
  label: string | undefined,
  area: {
    readonly path: readonly string[];
    readonly tooltip: string;
    readonly value: string;
    readonly minimum: number;
  },
): { readonly box: Box; readonly rest: readonly Box[] } {
  const title = label
    ? textPiece(around.set, label, { ...body, y: 0 }, { size: 'tiny', shade: 'quiet' })
    : undefined;
  const y = title ? title.height + 1 : 0;
  const point = words.point(around.number);
  const written = writingArea(around, {
    ...area,
    ...body,
    y,
    multiline: area.minimum > 1,
    calledAs: label ? `${point}, ${label}` : point,
  });
  const pieces = title ? [title.piece, ...written.pieces] : written.pieces;
  return {
    box: { height: y + written.height, above: 4, pieces, within: [], withNext: false },
    rest: written.rest,
  };
}
