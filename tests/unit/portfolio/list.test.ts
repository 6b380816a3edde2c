import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { deleteAll, listPortfolio } from '../../../src/portfolio/list.ts';
import { putAside } from '../../../src/portfolio/rescue.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import { slim } from '../../../components/portfolio/slim.ts';
import { MemoryStorage, rating, sheet, text } from './fixture.ts';

const keys = keysOf('buch');
const sheets = [sheet(), sheet({ id: 'zweites' })];

function filledStore() {
  const store = new MemoryStorage();
  const opened = openSheet(store, 'buch', sheets[0] ?? sheet());
  opened.load();
  opened.save({ answers: { punkt: rating('trifft-zu'), wort: text('ja') }, former: {} });
  return store;
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
      { key: 'buch:arbeitsblatt:gibt-es-nicht', worksheet: 'gibt-es-nicht', text: 'irgendwas' },
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

  it('deletes all of its own and nothing of others', () => {
    const store = filledStore();
    store.map.set('anderes-buch:arbeitsblatt:blatt', 'bleibt');
    store.map.set('darstellung', 'dark');
    putAside(store, keys, 'blatt', 'alt', 'unreadable', new Date());
    deleteAll(store, 'buch');
    expect([...store.map.keys()]).toEqual(['anderes-buch:arbeitsblatt:blatt', 'darstellung']);
  });
});
