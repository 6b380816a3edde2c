import * as z from 'zod/mini';
import type { Durable, Kept } from './durable.ts';
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
  const revisions = revisionsIn(first, kennung);
  /** Entries whose present state `localStorage` does not hold. */
  const beyond = new Map<string, Kept>();
  /** The counter up to which IndexedDB holds an entry for sure. */
  const certain = new Map<string, number>();
  /** What still has to be written to IndexedDB. */
  const waiting = new Map<string, Kept>();
  const target = new EventTarget();
  let reachable = durable !== undefined;
  let clearing = false;
  let working: Promise<Settled> | undefined;

  const firstState = (key: string): Kept => {
    const text = first.getItem(key);
    // nothing there is older than anything
    return { revision: text === null ? -1 : revisions.of(key), text };
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

  function takeOutOfFirst(key: string): void {
    first.removeItem(key);
    revisions.forget(key);
  }

  /** Puts a record where it is read first, or remembers it as one that found no room there. */
  function put(key: string, record: Kept): boolean {
    const { revision, text } = record;
    const before = revisions.of(key);
    do {
      if (text === null) takeOutOfFirst(key);
      else if (revisions.set(key, revision) !== 'written' || write(first, key, text) !== 'written') {
        // the text that still lies there keeps the counter that it had
        if (before > 0) revisions.set(key, before);
        else revisions.forget(key);
        continue;
      }
      beyond.delete(key);
      return true;
    } while (makeRoomFor(key));
    beyond.set(key, record);
    return false;
  }

  /** Takes one entry out of `localStorage` that IndexedDB holds for sure; copies that were put aside go first. */
  function makeRoomFor(wanted: string): boolean {
    const goes = keysIn(first)
      .filter((key) => key !== wanted && revisions.owns(key) && certain.get(key) === revisions.of(key))
      .sort((a, b) => Number(isCopy(b)) - Number(isCopy(a)))[0];
    if (goes === undefined) return false;
    beyond.set(goes, firstState(goes));
    takeOutOfFirst(goes);
    return true;
  }
  const isCopy = (key: string) => key.startsWith(`${kennung}:rettung:`);

  function change(key: string, text: string | null): void {
    const known = Math.max(present(key).revision, certain.get(key) ?? 0);
    // never below the clock: a window that could not read IndexedDB must not count from an old number
    const record = { revision: Math.max(known + 1, now()), text };
    const held = put(key, record);
    if (!held && !reachable) {
      beyond.delete(key);
      throw new DOMException('no room', 'QuotaExceededError');
    }
    if (!held) windows?.post({ key, ...record });
    if (!reachable) return;
    waiting.set(key, record);
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
        const newer = await within(patience, durable.write(batch));
        for (const [key, record] of batch) {
          if (waiting.get(key) === record) waiting.delete(key);
          const there = newer.get(key);
          certain.set(key, there?.revision ?? record.revision);
          if (there) giveWay(key, record, there);
        }
      }
      return 'certain';
    } catch {
      // full, broken or silent: it is tried again with the next change
      return [...waiting.keys()].some((key) => beyond.has(key)) ? 'lost' : 'first-only';
    }
  }

  /** Another window was faster: what is newer stays, and the other text is put aside. */
  function giveWay(key: string, mine: Kept, there: Kept): void {
    const wins = present(key).revision < there.revision;
    if (wins) put(key, there);
    const loses = wins ? mine : there;
    if (loses.text !== null) places.putAside(store, key, loses.text);
    tell(key);
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
      if (here.text === there.text) {
        if (here.text !== null && here.revision < there.revision) put(key, there);
      } else if (here.revision < there.revision) put(key, there);
      else if (here.revision > there.revision) waiting.set(key, here);
      else {
        // the same counter and other words: somebody wrote past this program, and neither text goes
        if (there.text !== null) aside.push([key, there.text]);
        const later = { ...here, revision: here.revision + 1 };
        put(key, later);
        waiting.set(key, later);
      }
    }
    for (const key of keysIn(first))
      if (revisions.owns(key) && !records.has(key)) waiting.set(key, firstState(key));
    for (const [key, text] of aside) places.putAside(store, key, text);
    if (waiting.size > 0) void settled();
  }

  const keys = () => {
    const here = keysIn(first).filter((key) => !revisions.isCounter(key) && !beyond.has(key));
    return [...here, ...[...beyond.keys()].filter((key) => present(key).text !== null)];
  };

  const store: PortfolioStore = {
    get length() {
      return keys().length;
    },
    key: (index) => keys()[index] ?? null,
    keys,
    getItem: (key) => present(key).text,
    setItem: change,
    removeItem: (key) => {
      if (present(key).text !== null) change(key, null);
    },
    settled,
    isFirst: (key) => !beyond.has(key),
    windows: target,
    clear: async () => {
      waiting.clear();
      beyond.clear();
      certain.clear();
      deleteAll(first, kennung);
      windows?.post({ cleared: true });
      if (!reachable) return true;
      clearing = true;
      await settled();
      return !clearing;
    },
  };

  onOtherWindow(page, (key) => {
    if (key === null || revisions.owns(key)) tell(key);
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
      waiting.clear();
      beyond.clear();
      certain.clear();
      tell(null);
    }
    const told = toldEntry.safeParse(message).data;
    if (!told || !revisions.owns(told.key) || told.revision <= present(told.key).revision) return;
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
