import { describe, expect, it } from 'vitest';
import { backupOf, readBackup, type BackupFile } from '../../../src/portfolio/backup.ts';
import { keysOf } from '../../../src/portfolio/keys.ts';
import { putAside, rescuesIn } from '../../../src/portfolio/rescue.ts';
import { planRestore, type RestorePlan } from '../../../src/portfolio/restore-plan.ts';
import { restore } from '../../../src/portfolio/restore.ts';
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
function fileOf(backup: string): BackupFile {
  const read = readBackup(backup, 'buch');
  if (read.kind !== 'ok') throw new Error(read.kind);
  return read.file;
}
const backupFrom = (store: MemoryStorage) => backupOf(store, 'buch', at(30));
/** A Mappe with any entries. */
const mappe = (...entries: unknown[]) =>
  JSON.stringify({
    format: 'arbeitsblatt-mappe',
    formatVersion: 1,
    handbook: 'buch',
    savedAt: at(30).toISOString(),
    entries,
  });
const planFor = (store: MemoryStorage, backup: string) => planRestore(store, 'buch', sheets, fileOf(backup));
const load = (store: MemoryStorage, plan: RestorePlan, ...keepHere: string[]) =>
  restore(store, 'buch', plan, new Set(keepHere), at(30));
const groupsOf = ({ items }: RestorePlan) => items.map(({ group, key }) => [group, key]);
const entryOf = (store: MemoryStorage, key: string) => store.map.get(key) ?? '';

describe('the file of a whole Mappe', () => {
  it('holds every entry letter for letter, the unreadable ones too, and brings all back to an empty browser', () => {
    const store = filled('ja', 1);
    store.map.set(keys.sheet('gibt-es-nicht'), '{kaputt');
    for (const key of ['buch:', 'buch:irgendwas', 'buch:rettung:', 'buch:arbeitsblatt:', 'buch:__proto__'])
      store.map.set(key, `unter ${key}`);
    store.map.set('buch:rettung:blatt:kein-tag', 'nackter Text');
    putAside(store, keys, 'blatt', 'alter Stand', 'reset', at(1));
    const other = new MemoryStorage();
    const plan = planFor(other, backupFrom(store));
    expect(load(other, plan)).toEqual({ loaded: 9, replaced: 0, changed: [], left: [] });
    expect([...other.map].sort()).toEqual([...store.map].sort());
  });

  it('changes nothing where all of it is there already', () => {
    const store = filled('ja', 1);
    putAside(store, keys, 'blatt', 'alter Stand', 'reset', at(1));
    const plan = planFor(store, backupFrom(store));
    expect(plan.items.map(({ group, does }) => [group, does])).toEqual([
      ['same', 'nothing'],
      ['same', 'nothing'],
    ]);
  });

  it('takes a sheet for the same that says the same at another time, in another order and shape', () => {
    const store = filled('ja', 1);
    const { answers, ...rest } = JSON.parse(entryOf(store, keys.sheet('blatt'))) as {
      answers: Record<string, unknown>;
    };
    const turned = Object.fromEntries(Object.entries(answers).reverse());
    const single = JSON.stringify({ answers: turned, ...rest, savedAt: 'gestern' }, null, 2);
    expect(groupsOf(planFor(store, single))).toEqual([['same', keys.sheet('blatt')]]);
  });

  it('puts aside what it replaces, and tells both versions and which one is later', () => {
    const store = filled('später', 5);
    const plan = planFor(store, backupFrom(filled('früher', 1)));
    expect(plan.items).toMatchObject([
      {
        group: 'differs',
        worksheet: { id: 'blatt' },
        difference: {
          here: { answers: 2, savedAt: at(5).toISOString() },
          file: { answers: 2, savedAt: at(1).toISOString() },
          fields: 1,
          proposal: 'here',
        },
      },
    ]);
    const before = store.getItem(keys.sheet('blatt'));
    expect(load(store, plan)).toEqual({ loaded: 1, replaced: 1, changed: [], left: [] });
    expect(store.getItem(keys.sheet('blatt'))).toContain('früher');
    expect(rescuesIn(store, keys)).toMatchObject([{ worksheet: 'blatt', reason: 'replaced', text: before }]);
  });

  it('leaves the version here where that is chosen, and loads the rest', () => {
    const store = filled('hier', 1);
    const file = filled('aus der Datei', 5);
    fill(file, second, 'neu', 5);
    const plan = planFor(store, backupFrom(file));
    expect(plan.items[0]?.difference?.proposal).toBe('file');
    expect(load(store, plan, keys.sheet('blatt'))).toEqual({ loaded: 1, replaced: 0, changed: [], left: [] });
    expect(store.getItem(keys.sheet('blatt'))).toContain('hier');
    expect(store.getItem(keys.sheet('zweites'))).toContain('neu');
    expect(rescuesIn(store, keys)).toEqual([]);
  });

  it('never proposes an empty version, or one that stands in for words of a later handbook', () => {
    const store = filled('hier', 1);
    const empty = entryOf(store, keys.sheet('blatt'))
      .replace(/"answers":\{.*\},"former"/, '"answers":{},"former"')
      .replace('2026-11-01', '2026-11-09');
    expect(planFor(store, empty).items).toMatchObject([
      { group: 'differs', difference: { file: { answers: 0 }, proposal: 'here' } },
    ]);
    const file = backupFrom(store);
    store.map.set(
      keys.sheet('blatt'),
      entryOf(store, keys.sheet('blatt')).replace('"formatVersion":1', '"formatVersion":9'),
    );
    expect(planFor(store, file).items).toMatchObject([
      { group: 'differs', difference: { proposal: 'here' } },
    ]);
  });

  it('takes the file of a single sheet as well', () => {
    const single = entryOf(filled('einzeln', 1), keys.sheet('blatt'));
    const store = new MemoryStorage();
    load(store, planFor(store, single));
    expect(store.getItem(keys.sheet('blatt'))).toBe(single);
  });

  it('keeps the answers of a file whose moments are none', () => {
    const single = entryOf(filled('einzeln', 1), keys.sheet('blatt')).replace('2026-11', '2026-13');
    const store = new MemoryStorage();
    const file = fileOf(
      mappe({ key: keys.sheet('blatt'), text: single }).replace('2026-11-30', '2026-13-30'),
    );
    expect(file.savedAt).toBeUndefined();
    load(store, planRestore(store, 'buch', sheets, file));
    expect(openSheet(store, 'buch', first).load()).toMatchObject({ kind: 'ok', savedAt: undefined });
  });

  it('puts what no sheet can read beside what is here, and says so by name', () => {
    const store = filled('hier', 1);
    const before = entryOf(store, keys.sheet('blatt'));
    const newer = before
      .replace('"worksheet":"blatt"', '"worksheet":"zweites"')
      .replace(/"formatVersion":\d+/, '"formatVersion":99');
    const plan = planFor(
      store,
      mappe({ key: keys.sheet('blatt'), text: '{kaputt' }, { key: keys.sheet('zweites'), text: newer }),
    );
    expect(plan.items).toMatchObject([
      { group: 'unreadable', worksheet: { id: 'blatt' } },
      { group: 'newer', worksheet: { id: 'zweites' } },
    ]);
    load(store, plan);
    expect(store.getItem(keys.sheet('blatt'))).toBe(before);
    expect(store.getItem(keys.sheet('zweites'))).toBeNull();
    expect(
      rescuesIn(store, keys).map(({ worksheet, reason, text: kept }) => [worksheet, reason, kept]),
    ).toEqual(
      expect.arrayContaining([
        ['blatt', 'from-file', '{kaputt'],
        ['zweites', 'from-file', newer],
      ]),
    );
  });

  it('keeps both where a version put aside, or a sheet without a place, is here under the same key', () => {
    const store = new MemoryStorage();
    const rescue = keys.rescue('blatt', at(1));
    const wrapped = (words: string) => JSON.stringify({ reason: 'reset', text: words });
    store.map.set(rescue, wrapped('hier'));
    store.map.set(keys.sheet('gibt-es-nicht'), 'hier');
    store.map.set('buch:irgendwas', 'hier');
    const file = mappe(
      { key: rescue, text: wrapped('in der Datei') },
      { key: keys.sheet('gibt-es-nicht'), text: 'in der Datei' },
      { key: 'buch:irgendwas', text: 'auch in der Datei' },
    );
    const plan = planFor(store, file);
    expect(plan.items.map(({ group }) => group)).toEqual(['rescue', 'unknown', 'unknown']);
    const before = [...store.map];
    expect(load(store, plan)).toMatchObject({ loaded: 3, left: [] });
    expect([...store.map].slice(0, 3)).toEqual(before);
    expect(
      rescuesIn(store, keys)
        .map(({ text: kept }) => kept)
        .sort(),
    ).toEqual(['auch in der Datei', 'hier', 'in der Datei', 'in der Datei']);
    // once more: all of it is here by now, in place or aside
    expect(planFor(store, file).items.map(({ group }) => group)).toEqual(['same', 'same', 'same']);
  });

  it('leaves every key of the file free while it puts aside, whatever the order of its entries', () => {
    const store = filled('hier', 1);
    const rescue = keys.rescue('blatt', at(30));
    const wrapped = JSON.stringify({ reason: 'reset', text: 'alt' });
    const newer = entryOf(filled('neu', 5), keys.sheet('blatt'));
    const plan = planFor(
      store,
      mappe(
        { key: keys.sheet('blatt'), text: newer },
        { key: keys.sheet('blatt'), text: '{kaputt' },
        { key: rescue, text: wrapped },
      ),
    );
    expect(load(store, plan)).toMatchObject({ loaded: 3, changed: [] });
    expect(store.getItem(rescue)).toBe(wrapped);
    expect(rescuesIn(store, keys)).toHaveLength(3);
  });

  it('accounts for both entries of one key', () => {
    const [one, two] = ['eins', 'zwei'].map((word) => entryOf(filled(word, 1), keys.sheet('blatt')));
    const entries = [one, two, one, two].map((words) => ({ key: keys.sheet('blatt'), text: words }));
    const store = new MemoryStorage();
    const plan = planFor(store, mappe(...entries));
    expect(plan.items.map(({ group }) => group)).toEqual(['new', 'rescue', 'same', 'same']);
    load(store, plan);
    expect(store.getItem(keys.sheet('blatt'))).toBe(one);
    expect(rescuesIn(store, keys)).toMatchObject([{ text: two, reason: 'from-file' }]);
  });

  it.each([
    ['a sheet', keys.sheet('blatt'), (word: string) => entryOf(filled(word, 1), keys.sheet('blatt'))],
    [
      'a version put aside',
      keys.rescue('blatt', at(1)),
      (word: string) => JSON.stringify({ reason: 'reset', text: word }),
    ],
    ['a malformed key', 'buch:irgendwas', (word: string) => word],
  ])('knows both entries of one key again when the file comes once more: %s', (_, key, textWith) => {
    const file = mappe(...['hier', 'zwei', 'drei'].map((word) => ({ key, text: textWith(word) })));
    for (const here of ['hier', 'zwei', undefined]) {
      const store = new MemoryStorage();
      if (here) store.map.set(key, textWith(here));
      load(store, planFor(store, file));
      expect(planFor(store, file).items.map(({ group }) => group)).toEqual(['same', 'same', 'same']);
      for (const word of ['hier', 'zwei', 'drei']) expect([...store.map.values()].join()).toContain(word);
    }
  });

  it('names what is not of this handbook and takes nothing for other places of the store', () => {
    const foreign = ['darstellung', '__proto__', 'constructor', 'buch', 'buch-2:arbeitsblatt:blatt', ''];
    const store = new MemoryStorage();
    const plan = planFor(store, mappe(...foreign.map((key) => ({ key, text: 'x' }))));
    expect(groupsOf(plan)).toEqual(foreign.map((key) => ['foreign', key]));
    load(store, plan);
    expect(store.length).toBe(0);
  });

  it.each([
    [null],
    [1],
    ['x'],
    [[]],
    [{}],
    [{ key: 'a' }],
    [{ key: 1, text: 'x' }],
    [{ key: 'a', text: 'x', more: 'y' }],
  ])('names a damaged entry by its place and loads the others: %j', (broken) => {
    const good = entryOf(filled('ja', 1), keys.sheet('blatt'));
    const store = new MemoryStorage();
    const plan = planFor(store, mappe(broken, { key: keys.sheet('blatt'), text: good }));
    expect(groupsOf(plan)).toEqual([
      ['new', keys.sheet('blatt')],
      ['damaged', '1'],
    ]);
    load(store, plan);
    expect(store.getItem(keys.sheet('blatt'))).toBe(good);
  });

  it('names what is too large, and what is too many for once and comes with the next loading', () => {
    const store = new MemoryStorage();
    const large = mappe({ key: 'buch:x', text: 'x'.repeat(10_000_001) });
    expect(planFor(store, large).items.map(({ group }) => group)).toEqual(['too-large']);
    const many = mappe(
      ...Array.from({ length: 1200 }, (_, n) => ({ key: keys.sheet(`b-${n}`), text: `${n}` })),
    );
    const plan = planFor(store, many);
    expect(plan.items.filter(({ group }) => group === 'too-many')).toHaveLength(200);
    load(store, plan);
    const again = planFor(store, many);
    expect(again.items.filter(({ group }) => group === 'same')).toHaveLength(1000);
    load(store, again);
    expect(store.length).toBe(1200);
  });

  it.each(['buch:', 'buch:rettung:', 'buch:arbeitsblatt:'])(
    'keeps the words of an entry whose key has no end, under a short one: %s',
    (beginning) => {
      const store = new MemoryStorage();
      const file = mappe({ key: beginning + 'x'.repeat(100_000), text: 'Worte' });
      load(store, planFor(store, file));
      expect(rescuesIn(store, keys)).toMatchObject([{ worksheet: 'ohne-blatt', text: 'Worte' }]);
      expect([...store.map.keys()].join().length).toBeLessThan(100);
      expect(planFor(store, file).items.map(({ group }) => group)).toEqual(['same']);
    },
  );

  it('stops where there is no room to put aside, with everything as it was', () => {
    const store = filled('hier', 5);
    fill(store, second, 'auch hier', 5);
    const before = Object.fromEntries(store.map);
    const file = filled('aus der Datei', 1);
    fill(file, second, 'auch daraus', 1);
    const plan = planFor(store, backupFrom(file));
    store.room = [...store.map.values()].reduce((sum, value) => sum + value.length, 0) + 10;
    expect(load(store, plan)).toEqual({
      loaded: 0,
      replaced: 0,
      changed: [],
      left: plan.items,
      failure: 'full',
    });
    expect(Object.fromEntries(store.map)).toEqual(before);
  });

  it('does not touch what another window wrote while somebody looked at the preview', () => {
    const store = filled('hier', 1);
    const file = filled('aus der Datei', 5);
    fill(file, second, 'neu', 5);
    const plan = planFor(store, backupFrom(file));
    fill(store, first, 'von drüben', 6);
    fill(store, second, 'auch von drüben', 6);
    const before = Object.fromEntries(store.map);
    const { changed, ...rest } = load(store, plan);
    expect(rest).toEqual({ loaded: 0, replaced: 0, left: [] });
    expect(changed).toHaveLength(2);
    expect(Object.fromEntries(store.map)).toEqual(before);
  });

  it('says that a store went away', () => {
    const store = new MemoryStorage();
    const plan = planFor(store, backupFrom(filled('ja', 1)));
    store.blocked = true;
    expect(load(store, plan)).toMatchObject({ loaded: 0, left: plan.items, failure: 'unavailable' });
  });

  it('refuses other files, other handbooks, later versions and damaged files, each by name', () => {
    const mine = backupFrom(filled('ja', 1));
    expect(readBackup(mine, 'anderes-buch').kind).toBe('other-handbook');
    expect(readBackup(mine.replace('"formatVersion": 1', '"formatVersion": 2'), 'buch').kind).toBe(
      'newer-version',
    );
    for (const wrong of ['', 'null', '[]', '{"format":"x","formatVersion":1}', '%PDF-1.7'])
      expect(readBackup(wrong, 'buch').kind).toBe('not-a-backup');
    for (const version of ['0', '-1', '1e400', '"1"', 'null'])
      expect(readBackup(mine.replace('"formatVersion": 1', `"formatVersion": ${version}`), 'buch').kind).toBe(
        'not-a-backup',
      );
    expect(readBackup(mine.slice(0, -20), 'buch').kind).toBe('damaged');
    expect(readBackup(mine.replace('"entries": [', '"entries": [], "entries": ['), 'buch').kind).toBe(
      'damaged',
    );
    expect(readBackup(mine.replace('"handbook": "buch"', '"handbook": 1'), 'buch').kind).toBe('damaged');
  });
});
