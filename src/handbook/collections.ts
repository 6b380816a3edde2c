import type { Problem } from '../errors/problem.ts';
import type { Book, Chapter, Illustration, SidePage } from './content.ts';

/** What each collection of `src/content.config.ts` holds. */
export interface Collections {
  readonly kapitel: Chapter;
  readonly abbildungen: Illustration;
  readonly seiten: SidePage;
  /** One entry: all that is no text of its own, or, in the dev server alone, the faults that keep it from being read. */
  readonly buch:
    | { readonly book: Book; readonly filled: readonly TextCollection[] }
    | { readonly problems: readonly Problem[] };
  /** One entry, which changes with whatever changes in the content. */
  readonly stand: { readonly version: string };
}
export type CollectionName = keyof Collections;
/** Collections of texts that Astro draws. */
export const textCollections = ['kapitel', 'abbildungen', 'seiten'] as const;
export type TextCollection = (typeof textCollections)[number];

/** Id of the entry in a collection that has only one. */
export const single = 'alles';

export const loaderName = 'handbook';

/** What the dev server hands to the loader when it asks for a new reading. */
export interface RefreshContext {
  /** Is called as soon as the loader begins. */
  readonly begin: () => void;
}
