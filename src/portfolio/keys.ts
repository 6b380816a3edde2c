import { keysIn, type StorageLike } from './storage.ts';

/** What a key of the Mappe stands for. */
export type EntryPlace =
  | { readonly kind: 'sheet'; readonly worksheet: string }
  /** `at` is the moment of putting aside as the key has it; it may be none. */
  | { readonly kind: 'rescue'; readonly worksheet: string; readonly at: string }
  /** Below the handbook's name, but of no shape that the program writes: kept, shown and deleted like the rest. */
  | { readonly kind: 'malformed'; readonly rest: string };

/**
 * Names under which a browser keeps the sheets of one handbook. Contracts: people's answers lie under them.
 * The handbook's `kennung` comes first, because all pages of a host share one store (and in some browsers all
 * files of a disk).
 */
export interface Keys {
  sheet(worksheet: string): string;
  rescue(worksheet: string, at: Date): string;
  /** True for everything that lies below this handbook's name, whatever its shape. */
  owns(key: string): boolean;
  /** What a key stands for; nothing where it belongs to somebody else. */
  read(key: string): EntryPlace | undefined;
}

/** The keys of the handbook with this `kennung`. */
export function keysOf(kennung: string): Keys {
  // an id has no colon, so `buch-2:…` never begins like `buch:`
  const all = `${kennung}:`;
  const sheets = `${all}arbeitsblatt:`;
  const rescues = `${all}rettung:`;
  return {
    sheet: (worksheet) => sheets + worksheet,
    rescue: (worksheet, at) => `${rescues}${worksheet}:${at.toISOString()}`,
    owns: (key) => key.startsWith(all),
    read: (key) => {
      if (!key.startsWith(all)) return undefined;
      if (key.startsWith(sheets) && key.length > sheets.length)
        return { kind: 'sheet', worksheet: key.slice(sheets.length) };
      const rest = key.startsWith(rescues) ? key.slice(rescues.length) : '';
      const colon = rest.indexOf(':');
      return colon > 0
        ? { kind: 'rescue', worksheet: rest.slice(0, colon), at: rest.slice(colon + 1) }
        : { kind: 'malformed', rest: key.slice(all.length) };
    },
  };
}

/** Deletes all that lies below this handbook's name, and nothing that belongs to others on the same host. */
export function deleteAll(store: StorageLike, kennung: string): void {
  const keys = keysOf(kennung);
  for (const key of keysIn(store)) if (keys.owns(key)) store.removeItem(key);
}
