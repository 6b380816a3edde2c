import { describe, expect, it } from 'vitest';
import { isUnseen, type Durable, type Fresh, type Kept } from '../../../src/portfolio/durable.ts';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { openPlaces, type Windows } from '../../../src/portfolio/portfolio-store.ts';
import { putAside, rescuesIn } from '../../../src/portfolio/rescue.ts';
import { keysIn, type StorageLike } from '../../../src/portfolio/storage.ts';
import { MemoryStorage } from './fixture.ts';

const keys = keysOf('buch');
const key = keys.sheet('blatt');

/** IndexedDB as far as it matters here: it can fail, and what it took is kept. */
class MemoryDurable implements Durable {
  readonly map = new Map<string, Kept>();
  failing = false;
  transactions = 0;

  read() {
    return this.failing ? Promise.reject(new Error('broken')) : Promise.resolve(new Map(this.map));
  }
  write(records: ReadonlyMap<string, Fresh>) {
    if (this.failing) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.transactions += 1;
    const newer = new Map<string, Kept>();
    for (const [name, { base, ...record }] of records) {
      const found = this.map.get(name);
      if (found && isUnseen(found, { base, ...record })) newer.set(name, found);
      else if (!found || found.revision < record.revision) this.map.set(name, record);
    }
    return Promise.resolve(newer);
  }
  clear() {
    if (this.failing) return Promise.reject(new Error('broken'));
    this.map.clear();
    return Promise.resolve();
  }
}

/** Windows that hear each other. */
class Hall {
  readonly #ears: ((message: unknown) => void)[] = [];
  enter(): Windows {
    let own: ((message: unknown) => void) | undefined;
    return {
      post: (message) => {
        for (const hear of this.#ears) if (hear !== own) hear(structuredClone(message));
      },
      listen: (hear) => {
        own = hear;
        this.#ears.push(hear);
      },
    };
  }
}

const aside = (store: StorageLike, from: string, text: string) => {
  const place = keys.read(from);
  const name = place && 'worksheet' in place ? place.worksheet : '?';
  putAside(store, keys, name, text, 'discarded', new Date());
};
/** Opens a browser's two places; the clock stands still unless it is set. */
const open = (
  first: MemoryStorage,
  durable: MemoryDurable | undefined,
  { windows, now = () => 1000 }: { windows?: Windows; now?: () => number } = {},
) => openPlaces({ first, durable, kennung: 'buch', page: new EventTarget(), windows, now, putAside: aside });
/** A browser that was killed: what lay in memory is gone, `localStorage` stands where it was written last. */
const disk = (first: MemoryStorage) => {
  const copy = new MemoryStorage();
  for (const [name, text] of first.map) copy.map.set(name, text);
  return copy;
};

describe('two places', () => {
  it('both hold what was written, and say so when the second does', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    store.setItem(key, 'Text');
    expect(first.map.get(key)).toBe('Text');
    expect(durable.map.size).toBe(0);
    expect(await store.settled()).toBe('certain');
    expect(durable.map.get(key)?.text).toBe('Text');
  });

  it('leave the entry in localStorage letter for letter what was written', async () => {
    const first = new MemoryStorage();
    const store = await open(first, new MemoryDurable());
    store.setItem(key, '{"a":1}');
    expect(first.map.get(key)).toBe('{"a":1}');
    expect(keysIn(store)).toEqual([key]);
  });

  it('give back after a crash what localStorage had not written to the disk yet', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    store.setItem(key, 'alt');
    await store.settled();
    const onDisk = disk(first);
    store.setItem(key, 'neu');
    await store.settled();
    const after = await open(onDisk, durable);
    expect(after.getItem(key)).toBe('neu');
    expect(onDisk.map.get(key)).toBe('neu');
  });

  it('do not bring back what was deleted before a crash', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    store.setItem(key, 'alt');
    await store.settled();
    const onDisk = disk(first);
    store.removeItem(key);
    await store.settled();
    const after = await open(onDisk, durable);
    expect(after.getItem(key)).toBeNull();
    expect(keysIn(after)).toEqual([]);
    after.setItem(key, 'wieder da');
    await after.settled();
    expect((await open(onDisk, durable)).getItem(key)).toBe('wieder da');
  });

  it('let the later text win that localStorage took while IndexedDB did not', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    store.setItem(key, 'alt');
    await store.settled();
    durable.failing = true;
    store.setItem(key, 'neu');
    expect(await store.settled()).toBe('first-only');
    durable.failing = false;
    const after = await open(first, durable);
    expect(after.getItem(key)).toBe('neu');
    await after.settled();
    expect(durable.map.get(key)?.text).toBe('neu');
  });

  it('count on from the clock where IndexedDB could not be read, so that its older text never wins', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable, { now: () => 1000 });
    for (const text of ['a', 'b', 'c']) store.setItem(key, text);
    await store.settled();
    durable.failing = true;
    // localStorage was lost, and IndexedDB does not answer this time
    const bare = new MemoryStorage();
    const blind = await open(bare, durable, { now: () => 2000 });
    expect(blind.getItem(key)).toBeNull();
    blind.setItem(key, 'später');
    durable.failing = false;
    expect((await open(bare, durable, { now: () => 3000 })).getItem(key)).toBe('später');
  });

  it('lose nothing where a visit without IndexedDB writes over what only IndexedDB held', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    first.room = 40;
    const store = await open(first, durable, { now: () => 1000 });
    store.setItem(key, 'x'.repeat(100));
    await store.settled();
    durable.failing = true;
    for (const [at, text] of [
      [2000, 'neu'],
      [3000, 'neu und weiter'],
    ] as const) {
      const blind = await open(first, durable, { now: () => at });
      blind.setItem(key, text);
      blind.setItem(key, `${text}.`);
      await blind.settled();
    }
    durable.failing = false;
    first.room = Infinity;
    const after = await open(first, durable, { now: () => 4000 });
    expect(after.getItem(key)).toBe('neu und weiter.');
    expect(rescuesIn(after, keys).map(({ text }) => text)).toEqual(['x'.repeat(100)]);
  });

  it('put no copy aside after a page that was closed before IndexedDB had the last words', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable, { now: () => 1000 });
    store.setItem(key, 'a');
    await store.settled();
    durable.failing = true;
    for (const text of ['ab', 'abc']) store.setItem(key, text);
    await store.settled();
    durable.failing = false;
    const after = await open(first, durable, { now: () => 2000 });
    expect(after.getItem(key)).toBe('abc');
    expect(rescuesIn(after, keys)).toEqual([]);
  });

  it('do not bring back what was deleted while IndexedDB did not answer', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable, { now: () => 1000 });
    store.setItem(key, 'geheim');
    await store.settled();
    durable.failing = true;
    store.removeItem(key);
    await store.settled();
    durable.failing = false;
    const after = await open(first, durable, { now: () => 2000 });
    expect(after.getItem(key)).toBeNull();
    await after.settled();
    expect(durable.map.get(key)?.text).toBeNull();
  });

  it('take over what an earlier version of the program kept without a counter', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    first.map.set(key, 'von früher');
    const store = await open(first, durable);
    expect(store.getItem(key)).toBe('von früher');
    await store.settled();
    expect(durable.map.get(key)?.text).toBe('von früher');
    // and have it still when the browser forgets the first place
    expect((await open(new MemoryStorage(), durable)).getItem(key)).toBe('von früher');
  });

  it('keep both texts where somebody wrote past the program under the same counter', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    store.setItem(key, 'eins');
    await store.settled();
    first.map.set(key, 'zwei');
    const after = await open(first, durable);
    expect(after.getItem(key)).toBe('zwei');
    expect(rescuesIn(after, keys).map(({ text }) => text)).toEqual(['eins']);
    await after.settled();
    expect((await open(first, durable)).getItem(key)).toBe('zwei');
  });

  it('write what comes in one breath in one transaction', async () => {
    const durable = new MemoryDurable();
    const store = await open(new MemoryStorage(), durable);
    store.setItem(key, 'a');
    store.setItem(key, 'ab');
    store.setItem(keys.sheet('anderes'), 'x');
    await store.settled();
    expect(durable.transactions).toBe(1);
    expect(durable.map.get(key)?.text).toBe('ab');
  });
});

describe('a full localStorage', () => {
  it('is no loss: IndexedDB takes the text, and it is there after a restart', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    store.setItem(key, 'kurz');
    await store.settled();
    first.room = 30;
    store.setItem(key, 'x'.repeat(100));
    expect(store.getItem(key)).toBe('x'.repeat(100));
    expect(first.map.get(key)).toBe('kurz');
    expect(store.isFirst(key)).toBe(false);
    expect(await store.settled()).toBe('certain');
    expect((await open(first, durable)).getItem(key)).toBe('x'.repeat(100));
  });

  it('takes nothing away from other windows to make room', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    const other = keys.sheet('anderes');
    store.setItem(other, 'o'.repeat(50));
    await store.settled();
    first.room = 90;
    store.setItem(key, 'k'.repeat(60));
    expect(await store.settled()).toBe('certain');
    expect(first.map.get(other)).toBe('o'.repeat(50));
    expect(keysIn(store).sort()).toEqual([key, other].sort());
    expect((await open(first, durable)).getItem(key)).toBe('k'.repeat(60));
  });

  it('that fails at every write after the first still gives the latest text back', async () => {
    for (let works = 0; works < 6; works += 1) {
      const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
      const store = await open(first, durable);
      store.setItem(key, 'alt');
      await store.settled();
      first.left = works;
      for (const text of ['eins', 'eins zwei', 'eins zwei drei']) {
        store.setItem(key, text);
        expect(store.getItem(key), `${works}`).toBe(text);
        await store.settled();
      }
      expect((await open(first, durable)).getItem(key), `${works}`).toBe('eins zwei drei');
    }
  });

  it('never gives up what IndexedDB does not hold yet', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    durable.failing = true;
    const other = keys.sheet('anderes');
    store.setItem(other, 'o'.repeat(50));
    await store.settled();
    first.room = 100;
    store.setItem(key, 'k'.repeat(60));
    expect(first.map.get(other)).toBe('o'.repeat(50));
    expect(await store.settled()).toBe('lost');
    expect(store.getItem(key)).toBe('k'.repeat(60));
  });

  it('is told as full where there is no IndexedDB', async () => {
    const first = new MemoryStorage();
    const store = await open(first, undefined);
    store.setItem(key, 'kurz');
    expect(await store.settled()).toBe('first-only');
    first.room = 30;
    expect(() => store.setItem(key, 'x'.repeat(100))).toThrow(DOMException);
    expect(store.getItem(key)).toBe('kurz');
  });

  it('does not keep other windows from hearing of a change', async () => {
    const [first, durable, hall] = [new MemoryStorage(), new MemoryDurable(), new Hall()];
    const here = await open(first, durable, { windows: hall.enter() });
    const there = await open(first, durable, { windows: hall.enter() });
    const heard: unknown[] = [];
    there.windows.addEventListener('storage', (event) => heard.push('key' in event && event.key));
    first.room = 30;
    here.setItem(key, 'x'.repeat(100));
    expect(there.getItem(key)).toBe('x'.repeat(100));
    expect(heard).toEqual([key]);
  });
});

describe('two windows with one IndexedDB', () => {
  it('put aside the text that another window was faster than', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    durable.map.set(key, { revision: 5000, text: 'dort' });
    store.setItem(key, 'hier');
    await store.settled();
    expect(store.getItem(key)).toBe('dort');
    expect(rescuesIn(store, keys).map(({ text }) => text)).toEqual(['hier']);
  });
});

describe('two windows that save at the same moment', () => {
  it('keep both texts, whichever is written last, though neither has heard of the other', async () => {
    for (const [hereAt, thereAt] of [
      [1000, 1001],
      [1001, 1000],
      [1000, 1000],
    ] as const) {
      const durable = new MemoryDurable();
      // each process has its own picture of localStorage for a moment
      const [first, second] = [new MemoryStorage(), new MemoryStorage()];
      const here = await open(first, durable, { now: () => hereAt });
      const there = await open(second, durable, { now: () => thereAt });
      here.setItem(key, 'A-Text');
      there.setItem(key, 'B-Text');
      await Promise.all([here.settled(), there.settled()]);
      await Promise.all([here.settled(), there.settled()]);
      const all = [...durable.map.values()].map(({ text }) => text).join();
      expect(all, `${hereAt} ${thereAt}`).toContain('A-Text');
      expect(all, `${hereAt} ${thereAt}`).toContain('B-Text');
    }
  });

  it('do not take their own earlier text for that of another', async () => {
    const durable = new MemoryDurable();
    const store = await open(new MemoryStorage(), durable);
    store.setItem(key, 'a');
    const under = store.settled();
    await Promise.resolve();
    store.setItem(key, 'ab');
    await under;
    store.setItem(key, 'abc');
    await store.settled();
    expect(durable.map.get(key)?.text).toBe('abc');
    expect(rescuesIn(store, keys)).toEqual([]);
  });
});

describe('deleting all', () => {
  it('leaves no key of the handbook in either place, malformed ones too, and nothing of others is touched', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    for (const name of [
      'buch:',
      'buch:rettung:',
      'buch:unsinn',
      'buch:arbeitsblatt:',
      'buch-2:arbeitsblatt:x',
      'darstellung',
    ])
      first.map.set(name, 'x');
    const store = await open(first, durable);
    store.setItem(key, 'Text');
    await store.settled();
    expect(await store.clear()).toBe(true);
    expect([...first.map.keys()]).toEqual(['buch-2:arbeitsblatt:x', 'darstellung']);
    expect(durable.map.size).toBe(0);
    expect(keysIn(await open(first, durable)).filter((name) => name.startsWith('buch:'))).toEqual([]);
  });

  it('is not said to be done where IndexedDB refused', async () => {
    const [first, durable] = [new MemoryStorage(), new MemoryDurable()];
    const store = await open(first, durable);
    store.setItem(key, 'Text');
    await store.settled();
    durable.failing = true;
    expect(await (await open(first, durable)).clear()).toBe(false);
    expect(await store.clear()).toBe(false);
    durable.failing = false;
    store.setItem(key, 'danach');
    await store.settled();
    expect([...durable.map.values()].map(({ text }) => text)).toEqual(['danach']);
  });

  it('reaches windows that hold an entry in memory only', async () => {
    const [first, durable, hall] = [new MemoryStorage(), new MemoryDurable(), new Hall()];
    const here = await open(first, durable, { windows: hall.enter() });
    const there = await open(first, durable, { windows: hall.enter() });
    first.room = 30;
    here.setItem(key, 'x'.repeat(100));
    expect(await here.clear()).toBe(true);
    expect(there.getItem(key)).toBeNull();
  });
});
