import type * as z from 'zod/mini';

/** How far a field is filled in: answered parts of those that count. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Why a place in a worksheet still needs a look, in the order in which a summary lists them. */
export type GapReason =
  | 'missing'
  | 'no'
  | 'partly'
  | 'unclear'
  | 'asked'
  | 'open'
  | 'in-progress'
  | 'incomplete'
  | 'unknown-ties'
  | 'unanswered';

export interface Gap {
  readonly reason: GapReason;
  /** Row of a table the gap stands in, counted from 1. */
  readonly row?: number;
  /** How many places of the field the gap stands for, where they are too many to list. */
  readonly count?: number;
}

/**
 * One writable place of a field, as flat media see it (PDF form, table): the path below the field and the
 * text that stands there. Choices hold the id of the chosen option, a tick holds `ja`.
 */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

/**
 * What every kind of field answers for itself. The table in `kinds/index.ts` is total over all kinds, so
 * that nothing else in the program has to ask which kind a field is of.
 */
export interface KindRules<F, A> {
  /** Schema of an answer to this very field; refuses options and columns that the field does not have. */
  answer(field: F): z.ZodMiniType<A>;
  empty(field: F): A;
  isEmpty(answer: A): boolean;
  progress(field: F, answer: A): Progress;
  gaps(field: F, answer: A): readonly Gap[];
  /** Every writable place with its text, empty ones included. */
  leaves(field: F, answer: A): readonly Leaf[];
  /** The answer that stands in the given places (path joined by dots → text); still to be validated. */
  fromLeaves(field: F, places: ReadonlyMap<string, string>): unknown;
}

/**
 * Longest text a single answer may hold: far above what people write, and what every medium takes whole. What
 * would go beyond it is refused as a whole and in words, never cut.
 */
export const longestText = 200_000;
