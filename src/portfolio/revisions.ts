import { write, type StorageLike, type WriteOutcome } from './storage.ts';

/** What is known of an entry beside its text. */
export interface Stamp {
  /** Counter of the entry's writes; rises only. */
  readonly revision: number;
  /** The newest record that whoever wrote the entry had seen, in whichever place. What is newer was not seen. */
  readonly base: number;
  /** The entry was deleted at this revision. */
  readonly isDeleted: boolean;
}

/** The stamps of the entries in `localStorage`, each under a key of its own beside its entry. */
export interface Revisions {
  of(key: string): Stamp | undefined;
  set(key: string, stamp: Stamp): WriteOutcome;
  forget(key: string): void;
  isStamp(key: string): boolean;
  /** True for an entry of this handbook, false for a stamp and for what belongs to others. */
  owns(key: string): boolean;
}

/** Stands in a stamp for ever, in whatever language the book is. */
const deleted = 'gelöscht';
const pattern = new RegExp(String.raw`^(\d{1,16}) (-?\d{1,16})( ${deleted})?$`);

/**
 * The stamps of one handbook. They stand apart so that an entry stays what it was before there were any, letter
 * for letter the file that people save.
 */
export function revisionsIn(first: StorageLike, kennung: string): Revisions {
  const own = `${kennung}:`;
  const prefix = `${own}stand:`;
  // no colon inside: whoever looks for `:arbeitsblatt:` shall find entries only
  const nameOf = (key: string) =>
    prefix + key.slice(own.length).replaceAll('%', '%25').replaceAll(':', '%3A');
  const isStamp = (key: string) => key.startsWith(prefix);
  return {
    of: (key) => {
      const read = pattern.exec(first.getItem(nameOf(key)) ?? '');
      return read
        ? { revision: Number(read[1]), base: Number(read[2]), isDeleted: read[3] !== undefined }
        : undefined;
    },
    set: (key, { revision, base, isDeleted }) =>
      write(first, nameOf(key), [revision, base, ...(isDeleted ? [deleted] : [])].join(' ')),
    forget: (key) => first.removeItem(nameOf(key)),
    isStamp,
    owns: (key) => key.startsWith(own) && !isStamp(key),
  };
}
