import { describe, expect, it } from 'vitest';
import { backupOf, planRestore, readBackup, restore } from '../../../src/portfolio/backup.ts';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { putAside, rescuesIn } from '../../../src/portfolio/rescue.ts';
import { openSheet } from '../../../src/portfolio/sheet-store.ts';
import { MemoryStorage, rating, sheet, text } from './fixture.ts';

const keys = keysOf('buch');
const first = sheet();
const second = sheet({ id: 'zweites' });
const sheets = [first, second];
const at = (day: number) => new Date(Date.UTC(2026, 10, day));

/** Saves a word in a sheet, as if it had been typed on that day. */
function fill(store: MemoryStorage, worksheet: typeof first, word: string, day: number) {
  const opened = openSheet(store, 'buch', worksheet, () => at(day));
  opened.load();
  opened.save({ answers: { punkt: rating('trifft-zu'), wort: text(word) }, former: {} });
}
function filled(word: string, day: number) {
  const store = new MemoryStorage();
  fill(store, first, word, day);
  return store;
}
function entriesOf(backup: string) {
  const read = readBackup(backup, 'buch');
  if (read.kind !== 'ok') throw new Error(read.kind);
  return read.entries;
}
const backupFrom = (store: MemoryStorage) => backupOf(store, 'buch', at(30));
const planFor = (store: MemoryStorage, backup: string) =>
  planRestore(store, 'buch', sheets, entriesOf(backup));

describe('the file of a whole Mappe', () => {
  it('holds every entry letter for letter, the unreadable ones too, and brings all back to an empty browser', () => {
    const store = filled('ja', 1);
    store.map.set(keys.sheet('gibt-es-nicht'), '{kaputt');
    putAside(store, keys, 'blatt', 'alter Stand', 'reset', at(1));
    const other = new MemoryStorage();
    const plan = planFor(other, backupFrom(store));
    expect(plan).toMatchObject({ replaces: [], newer: [], unreadable: [] });
    expect(restore(other, 'buch', plan, at(30))).toEqual({ written: 3, left: 0 });
    expect(Object.fromEntries(other.map)).toEqual(Object.fromEntries(store.map));
  });

  it('changes nothing where all of it is there already', () => {
    const store = filled('ja', 1);
    expect(planFor(store, backupFrom(store))).toEqual({ write: [], replaces: [], newer: [], unreadable: [] });
  });

  it('puts aside what it replaces, and says which sheet was filled in later', () => {
    const store = filled('später', 5);
    const plan = planFor(store, backupFrom(filled('früher', 1)));
    expect(plan.replaces).toMatchObject([{ worksheet: { id: 'blatt' }, hereIsLater: true }]);
    const before = store.getItem(keys.sheet('blatt'));
    expect(restore(store, 'buch', plan, at(30))).toEqual({ written: 1, left: 0 });
    expect(store.getItem(keys.sheet('blatt'))).toContain('früher');
    expect(rescuesIn(store, keys)).toMatchObject([{ worksheet: 'blatt', reason: 'replaced', text: before }]);
  });

  it('takes the file of a single sheet as well', () => {
    const single = filled('einzeln', 1).getItem(keys.sheet('blatt')) ?? '';
    const store = new MemoryStorage();
    restore(store, 'buch', planFor(store, single), at(30));
    expect(store.getItem(keys.sheet('blatt'))).toBe(single);
  });

  it('leaves out what no sheet can read, and does not touch what is here', () => {
    const store = filled('hier', 1);
    const broken = new MemoryStorage();
    broken.map.set(keys.sheet('blatt'), '{kaputt');
    const newer = filled('neu', 1).getItem(keys.sheet('blatt')) ?? '';
    broken.map.set(
      keys.sheet('zweites'),
      newer
        .replace('"worksheet":"blatt"', '"worksheet":"zweites"')
        .replace(/"formatVersion":\d+/, '"formatVersion":99'),
    );
    const plan = planFor(store, backupFrom(broken));
    expect(plan.write).toEqual([]);
    expect(plan.unreadable).toEqual([first]);
    expect(plan.newer).toEqual([second]);
  });

  it('stops where there is no room to put aside, with everything as it was', () => {
    const store = filled('hier', 5);
    fill(store, second, 'auch hier', 5);
    const before = Object.fromEntries(store.map);
    const file = filled('aus der Datei', 1);
    fill(file, second, 'auch daraus', 1);
    const plan = planFor(store, backupFrom(file));
    store.room = [...store.map.values()].reduce((sum, value) => sum + value.length, 0) + 10;
    expect(restore(store, 'buch', plan, at(30))).toEqual({ written: 0, left: 2, failure: 'full' });
    expect(Object.fromEntries(store.map)).toEqual(before);
  });

  it('never writes over a sheet that the handbook does not have', () => {
    const store = new MemoryStorage();
    store.map.set(keys.sheet('gibt-es-nicht'), 'hier');
    const file = new MemoryStorage();
    file.map.set(keys.sheet('gibt-es-nicht'), 'in der Datei');
    expect(planFor(store, backupFrom(file)).write).toEqual([]);
  });

  it('refuses other files, other handbooks and later versions', () => {
    const mine = backupFrom(filled('ja', 1));
    expect(readBackup(mine, 'anderes-buch').kind).toBe('other-handbook');
    expect(readBackup(mine.replace('"formatVersion": 1', '"formatVersion": 2'), 'buch').kind).toBe(
      'newer-version',
    );
    for (const wrong of [
      '',
      'null',
      '[]',
      '{"format":"x","formatVersion":1}',
      mine.slice(0, -20),
      '%PDF-1.7',
    ])
      expect(readBackup(wrong, 'buch').kind).toBe('not-a-backup');
    const damaged = JSON.stringify({ ...(JSON.parse(mine) as object), entries: [{ key: 1 }] });
    expect(readBackup(damaged, 'buch').kind).toBe('not-a-backup');
  });

  it('takes nothing that is meant for other places of the store', () => {
    const file = JSON.parse(backupFrom(filled('ja', 1))) as { entries: unknown[] };
    file.entries.push({ key: 'darstellung', text: 'dark' }, { key: '__proto__', text: 'x' });
    expect(entriesOf(JSON.stringify(file)).map(({ key }) => key)).toEqual([keys.sheet('blatt')]);
  });
});
