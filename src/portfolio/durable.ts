import { clear, entries, promisifyRequest, type UseStore } from 'idb-keyval';
import * as z from 'zod/mini';

/** What is kept under a key: a text, or the fact that it was deleted, with the counter of its writes. */
export interface Kept {
  /** Rises with each write of its key and never falls; of two records the one with the higher is the newer. */
  readonly revision: number;
  /** `null` where the entry was deleted: an older copy must not come back. */
  readonly text: string | null;
}

/** A record on its way: with the newest record that whoever made it had seen. */
export interface Fresh extends Kept {
  readonly base: number;
}

/** A place that holds a record for good as soon as it says so, whatever happens to the browser afterwards. */
export interface Durable {
  read(): Promise<ReadonlyMap<string, Kept>>;
  /**
   * Writes all records or none. A record is left out where something else lies that its maker had not seen.
   * @returns what lies there instead of the records that were left out
   */
  write(records: ReadonlyMap<string, Fresh>): Promise<ReadonlyMap<string, Kept>>;
  clear(): Promise<void>;
}

const shape = z.object({ revision: z.number(), text: z.nullable(z.string()) });

/** A record as it lies there; what is none comes back as text, so that it can be put aside like any damage. */
function read(value: unknown): Kept {
  const record = shape.safeParse(value);
  return record.success ? record.data : { revision: 0, text: JSON.stringify(value) };
}

/** True where other words lie than those of a record, and whoever made it did not know them. */
export function isUnseen(found: Kept, record: Fresh): boolean {
  return found.revision > record.base && found.text !== record.text;
}

const objectStore = 'eintraege';

/**
 * The browser's IndexedDB as a durable place for one handbook. Chromium writes `localStorage` to the disk seconds
 * to minutes later; a transaction with durability `strict` has been written when it is complete
 * (https://www.w3.org/TR/IndexedDB-3/#transaction-durability-hint).
 * @returns nothing where the browser has none or refuses it
 */
export function openDurable(kennung: string): Durable | undefined {
  let factory: IDBFactory | undefined;
  try {
    // some browsers throw at the name alone where storage is blocked
    factory = (globalThis as { indexedDB?: IDBFactory }).indexedDB;
  } catch {
    factory = undefined;
  }
  if (!factory) return undefined;
  const store = storeOf(factory, `${kennung}:mappe`);
  return {
    read: async () =>
      new Map((await entries<string, unknown>(store)).map(([key, value]) => [key, read(value)])),
    write: (records) =>
      store('readwrite', async (place) => {
        const unseen = new Map<string, Kept>();
        for (const [key, { base, ...record }] of records) {
          const there = place.get(key);
          there.onsuccess = () => {
            const found = there.result === undefined ? undefined : read(there.result);
            if (found && isUnseen(found, { base, ...record })) unseen.set(key, found);
            else if (!found || found.revision < record.revision) place.put(record, key);
          };
        }
        await promisifyRequest(place.transaction);
        return unseen;
      }),
    clear: () => clear(store),
  };
}

/** Like `createStore` of idb-keyval, which has no way to ask for durability. */
function storeOf(factory: IDBFactory, name: string): UseStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    if (opened) return opened;
    const request = factory.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(objectStore);
    opened = promisifyRequest(request);
    const forget = () => (opened = undefined);
    opened.then((database) => {
      // Safari sometimes closes a connection by itself (https://github.com/jakearchibald/idb-keyval/issues/126)
      database.onclose = forget;
      database.onversionchange = () => {
        database.close();
        forget();
      };
    }, forget);
    return opened;
  };
  return async (mode, use) =>
    use((await open()).transaction(objectStore, mode, { durability: 'strict' }).objectStore(objectStore));
}
