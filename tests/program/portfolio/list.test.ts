import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { deleteAll, keysOf } from '../../../src/portfolio/keys.ts';
import { backupOf, readBackup } from '../../../src/portfolio/backup.ts';
import { deleteEntry, listPortfolio, undoDelete } from '../../../src/portfolio/list.ts';
import { putAside } from '../../../src/portfolio/rescue.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import { rescueEntry, unknownEntry } from '../../../components/portfolio/entries.ts';
import { KeptSheets } from '../../../components/portfolio/KeptSheets.tsx';
import { slim } from '../../../components/portfolio/slim.ts';
import { linesOf, type Removed } from '../../../components/portfolio/use-removals.ts';
import { MemoryStorage, rating, sheet, text } from './fixture.ts';

const keys = keysOf('buch');
const malformedKeys = [
  'buch:',
  'buch:irgendwas',
  'buch:rettung:',
  'buch:rettung:ohne-zeit',
  'buch:rettung::2026-01-01T00:00:00.000Z',
  'buch:arbeitsblatt:',
  'buch:arbeitsblatt',
  'buch:Arbeitsblatt:blatt',
  'buch:arbeitsblatt:a:b',
  'buch:__proto__',
  'buch:\u0000\uD83C',
];
const sheets = [sheet(), sheet({ id: 'zweites' })];

function filledStore() {
  const store = new MemoryStorage();
  const opened = openSheet(store, 'buch', sheets[0] ?? sheet());
  opened.load();
  opened.save({ answers: { punkt: rating('trifft-zu'), wort: text('ja') }, former: {} });
  return store;
}

/** The list of sheets as a page shows it. */
function keptWords(store: MemoryStorage): string {
  const { kept } = listPortfolio(store, 'buch', sheets);
  return renderToStaticMarkup(
    createElement(KeptSheets, {
      kept,
      base: '',
      removed: [],
      onRemove: () => undefined,
      onUndo: () => true,
    }),
  );
}

describe('the list of the Mappe', () => {
  it('names kept sheets with their progress and leaves the others as blank', () => {
    const list = listPortfolio(filledStore(), 'buch', sheets);
    expect(list.kept).toMatchObject([
      { worksheet: { id: 'blatt' }, state: 'ok', progress: { done: 2, total: 3 } },
    ]);
    expect(list.blank.map(({ id }) => id)).toEqual(['zweites']);
  });

  it('reads and counts the same with worksheets that have lost their long words', () => {
    const store = filledStore();
    const [full, short] = [
      listPortfolio(store, 'buch', sheets),
      listPortfolio(store, 'buch', sheets.map(slim)),
    ];
    expect(short.kept[0]?.progress).toEqual(full.kept[0]?.progress);
    expect(short.kept[0]?.state).toBe('ok');
  });

  it('shows entries of worksheets that the handbook does not have', () => {
    const store = filledStore();
    store.map.set(keys.sheet('gibt-es-nicht'), 'irgendwas');
    expect(listPortfolio(store, 'buch', sheets).unknown).toEqual([
      { key: 'buch:arbeitsblatt:gibt-es-nicht', name: 'gibt-es-nicht', text: 'irgendwas' },
    ]);
  });

  it('shows rescued texts with their reason, the latest first, and hands out what it cannot unwrap', () => {
    const store = filledStore();
    putAside(store, keys, 'blatt', 'alt', 'unreadable', new Date('2026-01-01T00:00:00Z'));
    putAside(store, keys, 'blatt', 'neu', 'reset', new Date('2026-02-01T00:00:00Z'));
    store.map.set('buch:rettung:blatt:2025-01-01T00:00:00.000Z', 'nackter Text');
    expect(listPortfolio(store, 'buch', sheets).rescues).toMatchObject([
      { text: 'neu', reason: 'reset', at: '2026-02-01T00:00:00.000Z' },
      { text: 'alt', reason: 'unreadable' },
      { text: 'nackter Text', reason: undefined },
    ]);
  });

  it('keeps two texts that were put aside in the same moment', () => {
    const store = new MemoryStorage();
    const at = new Date('2026-01-01T00:00:00Z');
    putAside(store, keys, 'blatt', 'eins', 'reset', at);
    putAside(store, keys, 'blatt', 'zwei', 'reset', at);
    expect(
      listPortfolio(store, 'buch', sheets)
        .rescues.map(({ text: kept }) => kept)
        .sort(),
    ).toEqual(['eins', 'zwei']);
  });

  it.each(['2026-13-22T13:03:00Z', '2016-12-31T23:59:60Z', '+275760-09-13T00:00:01.000Z', 'gestern'])(
    'names a sheet whose moment is none, and does not make one up: %s',
    (savedAt) => {
      const store = filledStore();
      const key = keys.sheet('blatt');
      store.map.set(key, (store.map.get(key) ?? '').replace(/"savedAt":"[^"]+"/, `"savedAt":"${savedAt}"`));
      const [kept] = listPortfolio(store, 'buch', sheets).kept;
      expect(kept).toMatchObject({ state: 'ok', progress: { done: 2 } });
      expect(kept?.savedAt).toBeUndefined();
      expect(keptWords(store)).toContain('Wann zuletzt gespeichert wurde, ist nicht bekannt');
    },
  );

  it.each([
    'not-a-date',
    '2026-13-22T13:03:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '+275760-09-13T00:00:01.000Z',
    '1',
    '',
    '\u0000',
    'constructor',
    '2026-11-22T13:03:00.000Z:2',
  ])('lists a version put aside whose moment is none, behind the others: %j', (at) => {
    const store = filledStore();
    const key = `buch:rettung:blatt:${at}`;
    store.map.set(key, JSON.stringify({ reason: 'reset', text: 'alt' }));
    putAside(store, keys, 'blatt', 'neu', 'reset', new Date('2026-02-01T00:00:00Z'));
    const { rescues } = listPortfolio(store, 'buch', sheets);
    expect(rescues.map((rescue) => rescue.text)).toEqual(['neu', 'alt']);
    const [, line] = rescues.map((rescue) => rescueEntry(rescue, 'Blatt'));
    expect(line?.name).toBe('Blatt, Zeitpunkt unbekannt');
    expect(line?.file).toMatch(/^[A-Za-z0-9-]+\.json$/);
    expect(deleteEntry(store, key)).toMatchObject({ key });
    expect(listPortfolio(store, 'buch', sheets).rescues).toHaveLength(1);
  });

  it.each(malformedKeys)(
    'lists what lies under the malformed key %j, counts it and takes it along',
    (key) => {
      const store = filledStore();
      store.map.set(key, 'Worte');
      const { unknown } = listPortfolio(store, 'buch', sheets);
      expect(unknown).toMatchObject([{ key, text: 'Worte' }]);
      expect(unknown.map(unknownEntry)[0]?.name).toMatch(/\S/);
      const read = readBackup(backupOf(store, 'buch', new Date()), 'buch');
      expect(read.kind === 'ok' && read.file.entries).toContainEqual({ key, text: 'Worte' });
    },
  );

  it('deletes all of its own, malformed keys too, and nothing of others whose name begins alike', () => {
    const store = filledStore();
    const others = [
      'anderes-buch:arbeitsblatt:blatt',
      'darstellung',
      'buch-2:arbeitsblatt:blatt',
      'buch-2:rettung:blatt:2026-01-01T00:00:00.000Z',
      'buch2:arbeitsblatt:blatt',
      'buch',
      'Buch:arbeitsblatt:blatt',
    ];
    for (const key of [...malformedKeys, ...others]) store.map.set(key, 'x');
    putAside(store, keys, 'blatt', 'alt', 'unreadable', new Date());
    deleteAll(store, 'buch');
    expect([...store.map.keys()].sort()).toEqual(others.sort());
  });
});

describe('an entry that was deleted', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  const deleted = (store: MemoryStorage, key: string) => {
    const entry = deleteEntry(store, key);
    if (!entry) throw new Error('nothing was deleted');
    return entry;
  };

  it('comes back letter for letter, in its wrapping, whatever its key', () => {
    const store = filledStore();
    const rescue = putAside(store, keys, 'blatt', 'alt', 'reset', now);
    for (const key of malformedKeys) store.map.set(key, 'x');
    const before = [...store.map].sort();
    for (const key of [keys.sheet('blatt'), 'key' in rescue ? rescue.key : '', ...malformedKeys]) {
      const entry = deleted(store, key);
      expect(store.getItem(key)).toBeNull();
      expect(undoDelete(store, 'buch', entry, now)).toBe('written');
      expect([...store.map].sort()).toEqual(before);
    }
  });

  it('puts aside first what another window wrote there meanwhile', () => {
    const store = filledStore();
    const key = keys.sheet('blatt');
    const entry = deleted(store, key);
    store.map.set(key, 'von drüben');
    expect(undoDelete(store, 'buch', entry, now)).toBe('written');
    expect(store.getItem(key)).toBe(entry.stored);
    expect(listPortfolio(store, 'buch', sheets).rescues).toMatchObject([
      { worksheet: 'blatt', reason: 'undone', text: 'von drüben' },
    ]);
  });

  it('puts aside a version that another window put aside under the very same key', () => {
    const store = new MemoryStorage();
    const key = keys.rescue('blatt', now);
    for (const raw of ['nackter Text', JSON.stringify({ reason: 'reset', text: 'von drüben' })]) {
      store.map.set(key, 'hier');
      const entry = deleted(store, key);
      store.map.set(key, raw);
      expect(undoDelete(store, 'buch', entry, now)).toBe('written');
      expect(store.getItem(key)).toBe('hier');
      expect([...store.map.values()]).toContain(raw);
    }
  });

  it('stays away, with all as it is, where there is no room or no store', () => {
    const store = filledStore();
    const key = keys.sheet('blatt');
    const entry = deleted(store, key);
    store.map.set(key, 'von drüben');
    store.room = 20;
    expect(undoDelete(store, 'buch', entry, now)).toBe('full');
    expect([...store.map]).toEqual([[key, 'von drüben']]);
    store.blocked = true;
    expect(undoDelete(store, 'buch', entry, now)).toBe('unavailable');
  });

  it('is nothing to bring back where another window deleted it before', () => {
    expect(deleteEntry(new MemoryStorage(), keys.sheet('blatt'))).toBeUndefined();
  });

  it('is offered where it stood, also when its neighbours go after it', () => {
    const gone = (key: string, before: string | undefined): Removed => ({
      key,
      before,
      stored: '',
      name: key,
      list: 'rescues',
    });
    const lines = linesOf(
      [{ key: 'a' }, { key: 'e' }],
      [gone('b', 'c'), gone('d', 'e'), gone('c', 'e'), gone('f', undefined)],
    );
    expect(lines.map(({ key }) => key).join('')).toBe('abcdef');
  });
});
