import type { Called } from '../places/index.ts';
import type { ArgumentSide } from '../kinds/argument.ts';
import type { Value } from '../value.ts';

/** Why a place in a worksheet still needs a look, the weightiest first: the order in which a summary lists them. */
export const gapReasons = [
  'faulty',
  'missing',
  'no',
  'between-areas',
  'isolated',
  'partly',
  'unclear',
  'maybe-between-areas',
  'asked',
  'open',
  'in-progress',
  'incomplete',
  'unknown-ties',
  'unanswered',
] as const;
export type GapReason = (typeof gapReasons)[number];

/** What people wrote beside it, with what that is: a note, a contact, the cell of a column. */
export interface Remark {
  readonly what: RemarkName | { readonly column: string };
  readonly text: string;
}
export type RemarkName = 'note' | 'contact' | 'so-far' | 'still-empty';

/** What the reason was said of, whole. */
export type About =
  /** A checklist's item with its sub-points, the name of a field: the author's words. */
  | { readonly is: 'item'; readonly text: string }
  | { readonly is: 'argument'; readonly side: ArgumentSide; readonly text: string }
  | { readonly is: 'areas'; readonly between: readonly [string, string]; readonly unknown: number }
  | { readonly is: 'isolated'; readonly actor: Called }
  | { readonly is: 'unknown-ties'; readonly label: string; readonly count: number };

/** Where a field stands: a gap, a value that people chose, or that it is answered. */
export type Standing =
  Value | { readonly of: 'gap'; readonly value: GapReason } | { readonly of: 'answered' | 'complete' };

/** A place in a field that still needs a look, with all that has to be said of it where it is read elsewhere. */
export interface Gap {
  readonly reason: GapReason;
  /**
   * Which part of the field it is, where a field can have several: a row's id, a pair of areas. Measures point
   * at it, so it lasts as long as an id.
   */
  readonly part?: string;
  /** Row of a table the gap stands in, counted from 1. */
  readonly row?: number;
  /** How many places of the field the gap stands for, where they are too many to list. */
  readonly count?: number;
  readonly about: About;
  readonly remarks: readonly Remark[];
  /** True where the words mean something only below the title of their section: „Eigene Argumente“. */
  readonly needsSection?: boolean;
}

/** What every kind of field answers for itself about what is still missing. */
export interface GapRules<F, A> {
  of(field: F, answer: A): readonly Gap[];
  /** Where the field, or this part of it, stands now; nothing where that cannot be told. */
  standing(field: F, answer: A, part: string | undefined): Standing | undefined;
}

/** A remark where there is one. */
export function remark(what: Remark['what'], text: string): readonly Remark[] {
  return text.trim() ? [{ what, text: text.trim() }] : [];
}

/** Words of the author as what a gap is about. */
export const item = (text: string): About => ({ is: 'item', text });

/** An item's words with its sub-points, without which many say nothing. */
export function withSubpoints({ label, subpoints }: { label: string; subpoints: readonly string[] }): About {
  return item([label, ...subpoints.map((point) => `– ${point}`)].join('\n'));
}
