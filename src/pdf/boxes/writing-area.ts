import { ruling, type } from '../page-format.ts';
import { breakLines } from '../line-breaks.ts';
import { pdfWords as words } from '#words/pdf.ts';
import type { Box, Group, Piece } from './box.ts';
import { body } from './item.ts';
import type { PaperContext } from './kind-boxes.ts';
import { paragraph } from './text-pieces.ts';

const padding = 4;
/** Lines that one area shows; what is longer goes on below, so that an item and its area fit a page. */
const mostLines = 30;

interface AreaToWrite {
  readonly path: readonly string[];
  readonly tooltip: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Lines to write on by hand. One line without a break stays a field of one line. */
  readonly minimum: number;
  readonly multiline: boolean;
  /** Height of the neighbours that it shall match. */
  readonly atLeast?: number;
  /** How a continuation calls the area: „Punkt 3, Notiz“. */
  readonly calledAs: string;
  readonly within?: readonly Group[];
}

export interface WritingArea {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** Boxes with the rest of a text that is longer than the area may grow. */
  readonly rest: readonly Box[];
}

/** How many lines a text takes in an area of this width. */
export function writtenLines(around: PaperContext, value: string, width: number): readonly string[] {
  const { size } = type.written;
  return breakLines(value, width - 2 * padding, (part) => around.set.width(part, size, 'regular'));
}

/** An outlined area to type or write into. It grows with its text; nothing is cut off. */
export function writingArea(around: PaperContext, area: AreaToWrite): WritingArea {
  const { path, tooltip, value, x, y, width, minimum, calledAs, within } = area;
  const all = writtenLines(around, value, width);
  const fits = all.length <= mostLines;
  const lines = fits
    ? all
    : [
        ...all.slice(0, mostLines - 1),
        ...writtenLines(around, words.continuedBelow(calledAs), width).slice(0, 1),
      ];
  const written = lines.length === 1 ? 0 : lines.length * type.written.leading + 2 * padding;
  const height = Math.max(minimum * ruling, written, area.atLeast ?? 0);
  return {
    pieces: [
      { piece: 'outline', x, y, width, height },
      {
        piece: 'field',
        x,
        y,
        width,
        height,
        control: {
          control: 'text',
          path,
          tooltip,
          value,
          multiline: area.multiline || all.length > 1,
          lines,
          ruled: area.multiline && height >= 2 * ruling - 1,
        },
        ...(within && { within }),
      },
    ],
    height,
    rest: fits ? [] : continuation(around, calledAs, all.slice(mostLines - 1)),
  };
}

function continuation({ set }: PaperContext, calledAs: string, lines: readonly string[]): readonly Box[] {
  const { x } = body;
  const heading = paragraph(set, words.continuation(calledAs), 12, { x, size: 'small', weight: 'semibold' });
  // the lines are broken for a narrower column already; here they run on in the full one
  const text = paragraph(set, lines.join('\n'), 2, { x, size: 'written' });
  return [...heading.map((box) => ({ ...box, withNext: true })), ...text];
}
