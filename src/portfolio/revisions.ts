import { write, type StorageLike, type WriteOutcome } from './storage.ts';

/** Counters of the entries in `localStorage`, each under a key of its own beside its entry. */
export interface Revisions {
  /** The counter of an entry; 0 where it has none yet. */
  of(key: string): number;
  set(key: string, revision: number): WriteOutcome;
  forget(key: string): void;
  isCounter(key: string): boolean;
  /** True for an entry of this handbook, false for a counter and for what belongs to others. */
  owns(key: string): boolean;
}

/**
 * The counters of one handbook. They stand apart so that an entry stays what it was before there were counters,
 * letter for letter the file that people save.
 */
export function revisionsIn(first: StorageLike, kennung: string): Revisions {
  const own = `${kennung}:`;
  const prefix = `${own}stand:`;
  // no colon inside: whoever looks for `:arbeitsblatt:` shall find entries only
  const nameOf = (key: string) =>
    prefix + key.slice(own.length).replaceAll('%', '%25').replaceAll(':', '%3A');
  const isCounter = (key: string) => key.startsWith(prefix);
  return {
    of: (key) => {
      const revision = Number(first.getItem(nameOf(key)));
      return Number.isSafeInteger(revision) ? revision : 0;
    },
    set: (key, revision) => write(first, nameOf(key), String(revision)),
    forget: (key) => first.removeItem(nameOf(key)),
    isCounter,
    owns: (key) => key.startsWith(own) && !isCounter(key),
  };
}
