import * as z from 'zod/mini';
import type { Durable, Fresh, Kept } from './durable.ts';
import { deleteAll } from './keys.ts';
import { revisionsIn } from './revisions.ts';
import { keysIn, onOtherWindow, write, type Settled, type StorageLike } from './storage.ts';
import { within } from './time-limit.ts';

/**
 * The store of one handbook in this browser: every entry lies in `localStorage`, which is read first, and in
 * IndexedDB, which outlasts a crash. Each record has a counter; the newer one wins, whichever place holds it.
 * Where `localStorage` is full it holds what fits, IndexedDB holds all.
 */
export interface PortfolioStore extends Required<StorageLike> {
  /**
   * Deletes every key of this handbook in both places, malformed ones too.
   * @returns whether nothing is left
   */
  clear(): Promise<boolean>;
  /** Hears what other windows write, by events like those of `localStorage`. */
  readonly windows: EventTarget;
}

/** The way to the other windows of this browser for what `localStorage` does not tell them. */
export interface Windows {
  post(message: unknown): void;
  listen(hear: (message: unknown) => void): void;
}

export interface Places {
  readonly first: StorageLike;
  readonly durable: Durable | undefined;
  readonly kennung: string;
  /** The window: hears what other windows write into `localStorage`, and when it comes back from sleep. */
  readonly page: EventTarget;
  readonly windows?: Windows | undefined;
  readonly now?: () => number;
  /** Takes a text that gave way to another one, unknown to the person who wrote it. */
  readonly putAside: (store: StorageLike, key: string, text: string) => void;
}

const toldEntry = z.object({ key: z.string(), revision: z.number(), text: z.nullable(z.string()) });
const toldCleared = z.object({ cleared: z.literal(true) });

/** A browser that does not answer for so long is taken for one that has no IndexedDB. */
const patience = 4_000;

/** Opens both places and brings them to one state. */
export async function openPlaces(places: Places): Promise<PortfolioStore> {
  const { first, durable, kennung, page, windows, now = Date.now } = places;
  const stamps = revisionsIn(first, kennung);
  /** Entries whose present state `localStorage` does not hold. */
  const beyond = new Map<string, Kept>();
  /** The counter up to which IndexedDB holds an entry for sure. */
  const certain = new Map<string, number>();
  /** The counter of the state that this window last read or wrote. */
  const seen = new Map<string, number>();
  /** What still has to be written to IndexedDB. */
  const waiting = new Map<string, Fresh>();
  const target = new EventTarget();
  let reachable = durable !== undefined;
  let clearing = false;
  let working: Promise<Settled> | undefined;

  const firstState = (key: string): Kept => {
    const text = first.getItem(key);
    const stamp = stamps.of(key);
    if (text !== null) return { revision: stamp && !stamp.isDeleted ? stamp.revision : 0, text };
    // no entry and no stamp: older than any entry that has one
    return { revision: stamp?.isDeleted ? stamp.revision : -1, text: null };
  };

  /** The present state of an entry, whichever place holds it. */
  function present(key: string): Kept {
    const here = firstState(key);
    const there = beyond.get(key);
    if (!there) return here;
    if (there.revision > here.revision) return there;
    beyond.delete(key);
    return here;
  }

  /** Puts a record where it is read first, or remembers it as one that found no room there. */
  function put(key: string, { revision, text }: Kept, base: number): boolean {
    const before = stamps.of(key);
    const isStamped = stamps.set(key, { revision, base, isDeleted: text === null }) === 'written';
    if (text === null) {
      // taken away in any case; without its stamp it is only as if it had never been there
      first.removeItem(key);
      if (isStamped) beyond.delete(key);
      else beyond.set(key, { revision, text });
      return isStamped;
    }
    if (isStamped && write(first, key, text) === 'written') {
      beyond.delete(key);
      return true;
    }
    // the text that still lies there keeps the counter that it had, or none, which is the oldest
    if (!before || stamps.set(key, before) !== 'written') stamps.forget(key);
    beyond.set(key, { revision, text });
    return false;
  }

  /** The newest record of an entry that was seen before a change, or before the changes that wait with it. */
  function baseOf(key: string): number {
    const kept = waiting.get(key)?.base ?? (reachable ? undefined : stamps.of(key)?.base);
    return kept ?? seen.get(key) ?? present(key).revision;
  }

  function change(key: string, text: string | null): void {
    const known = Math.max(present(key).revision, certain.get(key) ?? 0);
    const base = baseOf(key);
    // never below the clock: a window that could not read IndexedDB must not count from an old number
    const record = { revision: Math.max(known + 1, now()), text };
    const held = put(key, record, base);
    if (!held && !reachable) {
      beyond.delete(key);
      throw new DOMException('no room', 'QuotaExceededError');
    }
    seen.set(key, record.revision);
    if (!held) windows?.post({ key, ...record });
    if (!reachable) return;
    waiting.set(key, { ...record, base });
    void settled();
  }

  const settled = (): Promise<Settled> => (working ??= work().finally(() => (working = undefined)));

  /** Writes to IndexedDB until nothing waits. */
  async function work(): Promise<Settled> {
    // what is written in the same breath goes into the same transaction
    await Promise.resolve();
    if (!durable || !reachable) return 'first-only';
    try {
      while (clearing || waiting.size > 0) {
        if (clearing) {
          await within(patience, durable.clear());
          clearing = false;
          continue;
        }
        const batch = new Map(waiting);
        const unseen = await within(patience, durable.write(batch));
        for (const [key, record] of batch) {
          const there = unseen.get(key);
          const next = waiting.get(key);
          if (next === record) waiting.delete(key);
          // what was written since builds on what has just been written
          else if (next && !there) waiting.set(key, { ...next, base: record.revision });
          if (there) meet(key, there);
          else certain.set(key, Math.max(certain.get(key) ?? 0, record.revision));
        }
      }
      return 'certain';
    } catch {
      // full, broken or silent: it is tried again with the next change
      return [...waiting.keys()].some((key) => beyond.has(key)) ? 'lost' : 'first-only';
    }
  }

  /** Another window wrote what this one had not seen: the later one stays, the other text is put aside. */
  function meet(key: string, there: Kept): void {
    const mine = present(key);
    certain.set(key, Math.max(certain.get(key) ?? 0, there.revision));
    seen.set(key, Math.max(mine.revision, there.revision));
    const wins = mine.revision > there.revision;
    const loses = wins ? there : mine;
    if (wins) waiting.set(key, { ...mine, base: there.revision });
    else {
      waiting.delete(key);
      put(key, there, there.revision);
    }
    if (loses.text !== null) places.putAside(store, key, loses.text);
    if (!wins) tell(key);
  }

  const tell = (key: string | null) => target.dispatchEvent(Object.assign(new Event('storage'), { key }));

  /** Compares the two places; the newer record of each entry becomes the present one. */
  async function compare(): Promise<void> {
    if (!durable) return;
    const records = await within(patience, durable.read());
    const aside: [key: string, text: string][] = [];
    for (const [key, there] of records) {
      certain.set(key, there.revision);
      const here = present(key);
      const base = stamps.of(key)?.base ?? -1;
      if (here.text === there.text) {
        if (here.revision < there.revision) put(key, there, there.revision);
      } else if (here.revision < there.revision) {
        put(key, there, there.revision);
      } else {
        // written in `localStorage` by somebody who had not seen it, or past this program: neither text goes
        const isKnown = here.revision > there.revision && there.revision <= base;
        if (!isKnown && there.text !== null) aside.push([key, there.text]);
        const later = { ...here, revision: Math.max(here.revision, there.revision + 1) };
        if (later.revision !== here.revision) put(key, later, there.revision);
        waiting.set(key, { ...later, base: there.revision });
      }
    }
    for (const key of keysIn(first))
      if (stamps.owns(key) && !records.has(key)) waiting.set(key, { ...firstState(key), base: -1 });
    for (const [key, text] of aside) places.putAside(store, key, text);
    if (waiting.size > 0) void settled();
  }

  const keys = () => {
    const here = keysIn(first).filter((key) => !stamps.isStamp(key) && !beyond.has(key));
    return [...here, ...[...beyond.keys()].filter((key) => present(key).text !== null)];
  };

  const forgetAll = () => {
    for (const known of [waiting, beyond, certain, seen]) known.clear();
  };

  const store: PortfolioStore = {
    get length() {
      return keys().length;
    },
    key: (index) => keys()[index] ?? null,
    keys,
    getItem: (key) => {
      const { revision, text } = present(key);
      if (stamps.owns(key)) seen.set(key, revision);
      return text;
    },
    setItem: change,
    removeItem: (key) => {
      if (present(key).text !== null) change(key, null);
    },
    settled,
    isFirst: (key) => !beyond.has(key),
    windows: target,
    clear: async () => {
      forgetAll();
      deleteAll(first, kennung);
      windows?.post({ cleared: true });
      if (!durable) return true;
      if (!reachable)
        // it may hold what could not be read
        return within(patience, durable.clear()).then(
          () => true,
          () => false,
        );
      clearing = true;
      await settled();
      return !clearing;
    },
  };

  onOtherWindow(page, (key) => {
    if (key === null || stamps.owns(key)) tell(key);
  });
  page.addEventListener('pageshow', (event) => {
    // asleep in the browser's memory, a page hears nothing
    if ('persisted' in event && event.persisted === true)
      compare().then(
        () => tell(null),
        () => undefined,
      );
  });
  windows?.listen((message) => {
    if (toldCleared.safeParse(message).success) {
      forgetAll();
      tell(null);
    }
    const told = toldEntry.safeParse(message).data;
    if (!told || !stamps.owns(told.key) || told.revision <= present(told.key).revision) return;
    beyond.set(told.key, told);
    tell(told.key);
  });

  try {
    await compare();
  } catch {
    reachable = false;
  }
  return store;
}
