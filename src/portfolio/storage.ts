/**
 * How safe it is what was handed in so far: `certain` when it outlasts a crash, `first-only` when only the place
 * that browsers write to the disk later has it, `lost` when no place of this browser took all of it.
 */
export type Settled = 'certain' | 'first-only' | 'lost';

/** The part of the browser's store that the Mappe uses; tests hand in one of their own. */
export interface StorageLike {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /** All keys at once, where asking for one after the other would be slow. */
  readonly keys?: () => string[];
  /** Resolves when all that was written is as safe as it becomes; absent where that is so at once. */
  readonly settled?: () => Promise<Settled>;
  /** True when the entry lies in the place that a closing page writes to without waiting. */
  readonly isFirst?: (key: string) => boolean;
}

/** The browser's store, or nothing where it is blocked: even to name it throws there. */
export function browserStorage(): StorageLike | undefined {
  try {
    const store = globalThis.localStorage;
    // some private windows hand out a store that can be named and not be read
    store.getItem('');
    return store;
  } catch {
    return undefined;
  }
}

export type WriteOutcome = 'written' | 'full' | 'unavailable';

/** Writes a value; tells a full store from a blocked one, because people can do something about the first. */
export function write(store: StorageLike, key: string, value: string): WriteOutcome {
  try {
    store.setItem(key, value);
    return 'written';
  } catch (error) {
    return isFull(error) ? 'full' : 'unavailable';
  }
}

// Firefox has a name of its own for the same fault:
// https://searchfox.org/mozilla-central/source/dom/base/domerr.msg
const namesOfFull = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const isFull = (error: unknown) => error instanceof Error && namesOfFull.includes(error.name);

export type ReadText = { readonly kind: 'read'; readonly text: string | null } | { readonly kind: 'blocked' };

/** Reads a value without ever throwing. */
export function readText(store: StorageLike | undefined, key: string): ReadText {
  if (!store) return { kind: 'blocked' };
  try {
    return { kind: 'read', text: store.getItem(key) };
  } catch {
    return { kind: 'blocked' };
  }
}

/** All keys of the store. */
export function keysIn(store: StorageLike): string[] {
  return (
    store.keys?.() ??
    Array.from({ length: store.length }, (_, at) => store.key(at)).filter((key) => key !== null)
  );
}

/** Calls back when another window of this browser changed the store; `null` means that all was cleared. */
export function onOtherWindow(target: EventTarget, listener: (key: string | null) => void): () => void {
  const hear = (event: Event) => listener((event as StorageEvent).key);
  target.addEventListener('storage', hear);
  return () => target.removeEventListener('storage', hear);
}
