import type { Typesetter } from '../typesetter.ts';
import type { Box } from './box.ts';

/** What stands around a field on its sheet. */
export interface Surroundings {
  readonly set: Typesetter;
  /** Number of the field on paper. */
  readonly number: number;
  readonly sectionId: string;
  /** True on the sheet that is handed out empty: more room, nothing chosen beforehand. */
  readonly blank: boolean;
}

/** What a place of a field takes: decides how it is written into the form and how it is read back. */
export type Place =
  /** `longest`: letters that it takes, where that is less than other texts may have. */
  | { readonly takes: 'text'; readonly longest?: number }
  /** A day or a deadline in other words. */
  | { readonly takes: 'day' }
  | { readonly takes: 'number'; readonly decimals: number; readonly most: number }
  | { readonly takes: 'option'; readonly options: readonly string[] }
  | { readonly takes: 'tick' };

/** What every kind of field answers for itself on paper. */
export interface KindBoxes<F, A> {
  boxes(field: F, answer: A, around: Surroundings): readonly Box[];
  /** What the place at this path below the field takes; nothing where the field has no such place. */
  place(field: F, path: readonly string[]): Place | undefined;
  /**
   * What an answer holds besides its places, kept in the document unseen; and how it finds its way back into
   * an entry that was read from the places. `kept` is foreign data.
   */
  readonly unseen?: {
    of(answer: A): unknown;
    restore(field: F, entry: unknown, kept: unknown): unknown;
  };
}
