import type { Typesetter } from '../typesetter.ts';
import type { Box } from './box.ts';

/** What stands around a field on its sheet. */
export interface PaperContext {
  readonly set: Typesetter;
  /** Number of the field on paper. */
  readonly number: number;
  readonly sectionId: string;
  /** True on the sheet that is handed out empty: more room, nothing chosen beforehand. */
  readonly blank: boolean;
}

/** What every kind of field answers for itself on paper. */
export interface KindBoxes<F, A> {
  boxes(field: F, answer: A, around: PaperContext): readonly Box[];
  /**
   * What an answer holds besides its places, kept in the document unseen; and how it finds its way back into
   * an entry that was read from the places. `kept` is foreign data.
   */
  readonly unseen?: {
    of(answer: A): unknown;
    restore(field: F, entry: unknown, kept: unknown): unknown;
    /** The answer whose places stand in the document, by what was kept; by the author's numbers on a blank one. */
    inDocument(field: F, kept: unknown): A;
  };
}
