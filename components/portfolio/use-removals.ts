import { useState } from 'react';
import { deleteEntry, undoDelete, type DeletedEntry } from '../../src/portfolio/list.ts';
import type { StorageLike } from '../../src/portfolio/storage.ts';
import { portfolio as words } from '#words/portfolio.ts';
import type { KeptEntry } from './EntryWays.tsx';

/** The lists of the Mappe in which something can be deleted. */
export type ListName = 'kept' | 'rescues' | 'unknown';

/** An entry that was deleted since the page was opened. */
export interface Removed extends DeletedEntry {
  readonly name: string;
  readonly list: ListName;
  /** Key of the entry that stood behind it in its list; undefined where it was the last. */
  readonly before: string | undefined;
}

export interface Removals {
  readonly removed: readonly Removed[];
  remove(store: StorageLike, list: ListName, entry: KeptEntry, before: string | undefined): void;
  /** Puts an entry back; false where that could not be done, and the offer stands. */
  undo(store: StorageLike, removed: Removed): boolean;
  /** Takes every offer back, for when all is deleted. */
  forget(): void;
}

/**
 * What was deleted since the page was opened, and how it comes back.
 * @param tell says what was done to people who do not see it
 * @param onChange is called after the store was changed
 */
export function useRemovals(
  kennung: string,
  tell: (sentence: string) => void,
  onChange: () => void,
): Removals {
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  return {
    removed,
    remove: (store, list, { key, name }, before) => {
      const deleted = deleteEntry(store, key);
      if (deleted) setRemoved((all) => [...all, { ...deleted, name, list, before }]);
      tell(words.removed(name));
      onChange();
    },
    undo: (store, one) => {
      const outcome = undoDelete(store, kennung, one, new Date());
      if (outcome === 'written') setRemoved((all) => all.filter((other) => other !== one));
      tell(outcome === 'written' ? words.restored(one.name) : words.notRestored[outcome](one.name));
      onChange();
      return outcome === 'written';
    },
    forget: () => setRemoved([]),
  };
}

/** A line of a list of the Mappe: something that lies there, or the offer to bring it back. */
export type Line<E> =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: E; readonly next: string | undefined }
  | { readonly kind: 'removed'; readonly key: string; readonly removed: Removed };

/** The lines of a list, each offer where its entry stood. */
export function linesOf<E extends { readonly key: string }>(
  entries: readonly E[],
  removed: readonly Removed[],
): readonly Line<E>[] {
  const lines = entries.map((entry, at): Line<E> => ({
    kind: 'entry',
    key: entry.key,
    entry,
    next: entries[at + 1]?.key,
  }));
  // the last one first: what stood behind an earlier one may be gone by now itself
  for (const one of [...removed].reverse()) {
    const at = lines.findIndex(({ key }) => key === one.before);
    lines.splice(at < 0 ? lines.length : at, 0, { kind: 'removed', key: one.key, removed: one });
  }
  return lines;
}
