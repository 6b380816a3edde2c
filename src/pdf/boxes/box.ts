import type { Drawing } from '../../drawing/mark.ts';
import type { Weight } from '../typesetter.ts';
import type { Shade } from '../page-format.ts';

/** Elements of the structure tree that text can stand in. */
export type TextTag = 'H1' | 'H2' | 'P' | 'Lbl' | 'TH';
/** Elements of the structure tree that hold others. */
export type GroupTag = 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD';

/** An element of the structure tree; boxes that name the same key share it, across pages too. */
export interface Group {
  readonly tag: GroupTag;
  readonly key: string;
}

/** Lines of text; `y` is the baseline of each, measured downwards from the top of the box. */
export interface TextPiece {
  readonly piece: 'text';
  readonly tag: TextTag;
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly size: number;
  readonly weight: Weight;
  readonly shade: Shade;
  /** Groups below those of the box. */
  readonly within?: readonly Group[];
  /** Only for the eye: what it says is said elsewhere. */
  readonly decorative?: true;
}

/** A place to write into. */
export type FormField =
  | {
      readonly control: 'text';
      readonly path: readonly string[];
      readonly tooltip: string;
      /** What stands in the field, letter for letter. */
      readonly value: string;
      readonly multiline: boolean;
      /** The value broken into lines, as far as the field shows it. */
      readonly lines: readonly string[];
      /** Lines to write on by hand, shown until somebody types. */
      readonly ruled: boolean;
      /** Set where the text stands in the middle: where what is written now begins. */
      readonly centredAt?: number;
    }
  | {
      readonly control: 'option';
      readonly path: readonly string[];
      /** Says what the whole group asks. */
      readonly groupTooltip: string;
      readonly tooltip: string;
      readonly option: string;
      readonly chosen: boolean;
    }
  | {
      readonly control: 'tick';
      readonly path: readonly string[];
      readonly tooltip: string;
      readonly chosen: boolean;
    };

export interface FieldPiece {
  readonly piece: 'field';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly control: FormField;
  /** The words beside a tick box; they become the label that follows it. */
  readonly caption?: TextPiece;
  readonly within?: readonly Group[];
}

/** What a box is made of; `x` and `y` from its upper left corner, in points. */
export type Piece =
  | TextPiece
  | FieldPiece
  | {
      readonly piece: 'line';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly weight: number;
      readonly shade: Shade;
    }
  | {
      readonly piece: 'outline';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly piece: 'drawing';
      readonly drawing: Drawing;
      readonly x: number;
      readonly y: number;
      /** Width that it is drawn in; its height follows. */
      readonly width: number;
    };

/** A strip of paper across the page that is never cut in two. */
export interface Box {
  readonly height: number;
  /** Room above, dropped at the top of a page. */
  readonly above: number;
  readonly pieces: readonly Piece[];
  readonly within: readonly Group[];
  /** Has to stand on the same page as the next box, as long as a page can hold what hangs together. */
  readonly withNext: boolean;
  /** A hairline in the room above, which goes with that room at the top of a page. */
  readonly ruleAbove?: true;
  /** Repeated above this box where it begins a page: the head of a table. */
  readonly head?: Box;
}

/** The boxes as one that hangs together, so that pages break before or after them. */
export function together(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box, at) => (at < boxes.length - 1 ? { ...box, withNext: true } : box));
}

/** The boxes inside further groups of the structure tree. */
export function grouped(groups: readonly Group[], boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box) => ({ ...box, within: [...groups, ...box.within] }));
}
