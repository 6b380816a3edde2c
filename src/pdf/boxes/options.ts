import { ruling, type } from '../page-format.ts';
import { shapeSet, type ShapeName } from '../../drawing/shape-set.ts';
import type { Box, FormField, FieldPiece, Group, Piece } from './box.ts';
import type { PaperContext } from './kind-boxes.ts';
import { textPiece } from './text-pieces.ts';

const tickBox = 13;
const shapeSize = 9;
const gap = 5;
const between = 13;

export interface PaperOption {
  readonly words: string;
  readonly control: FormField;
  readonly shape?: ShapeName;
}

interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly within?: readonly Group[];
}

const beforeWords = (choice: PaperOption) => tickBox + gap + (choice.shape ? shapeSize + gap - 1 : 0);

/** Width of a choice on one line, with the room to the next. */
function choiceWidth({ set }: PaperContext, choice: PaperOption): number {
  return beforeWords(choice) + set.width(choice.words, type.small.size, 'regular') + between;
}

/** Width of all choices on one line. */
function lineWidth(around: PaperContext, choices: readonly PaperOption[]): number {
  return choices.reduce((sum, choice) => sum + choiceWidth(around, choice), -between);
}

/** True when a column of this width can show the choices on one line. */
export function choicesFit(around: PaperContext, choices: readonly PaperOption[], width: number): boolean {
  return lineWidth(around, choices) <= width;
}

/**
 * Tick boxes with their words, side by side as far as the column goes, then in even columns below each other.
 * A box to tick, not a list to unfold: paper has to offer the same choice as the screen.
 */
export function options(
  around: PaperContext,
  choices: readonly PaperOption[],
  column: Column,
): { readonly pieces: readonly Piece[]; readonly height: number } {
  const widths = choices.map((choice) => choiceWidth(around, choice));
  const inOneLine = lineWidth(around, choices) <= column.width;
  const even = Math.min(column.width, Math.max(...widths));
  const perLine = inOneLine ? choices.length : Math.max(1, Math.floor((column.width + between) / even));
  const pieces: Piece[] = [];
  let y = column.y;
  for (let from = 0; from < choices.length; from += perLine) {
    let x = column.x;
    let height = 0;
    choices.slice(from, from + perLine).forEach((choice, at) => {
      const width = inOneLine ? (widths[from + at] ?? even) : even;
      const placed = tickable(around, choice, {
        ...column,
        x,
        y,
        width: Math.min(width, column.x + column.width - x),
      });
      pieces.push(...placed.pieces);
      height = Math.max(height, placed.height);
      x += width;
    });
    y += height;
  }
  return { pieces, height: y - column.y };
}

function tickable(
  { set }: PaperContext,
  choice: PaperOption,
  at: Column,
): { pieces: Piece[]; height: number } {
  const start = beforeWords(choice);
  const top = 3.5;
  const words = textPiece(
    set,
    choice.words,
    { x: at.x + start, y: at.y + top, width: at.width - start },
    { tag: 'Lbl', size: 'small' },
  );
  const field: FieldPiece = {
    piece: 'field',
    x: at.x,
    y: at.y + top,
    width: tickBox,
    height: tickBox,
    control: choice.control,
    caption: words.piece,
    ...(at.within && { within: at.within }),
  };
  const pieces: Piece[] = [field];
  if (choice.shape) {
    const y = at.y + top + (tickBox - shapeSize) / 2;
    const drawing = shapeSet[choice.shape];
    pieces.push({ piece: 'drawing', drawing, x: at.x + tickBox + gap, y, width: shapeSize });
  }
  return { pieces, height: Math.max(ruling * 0.8, words.height + 2 * top) };
}

/** The choices as a box of their own below an item's words. */
export function optionsBox(
  around: PaperContext,
  choices: readonly PaperOption[],
  column: Omit<Column, 'y'>,
): Box {
  const { pieces, height } = options(around, choices, { ...column, y: 0 });
  return { height, above: 4, pieces, within: [], withNext: false };
}
