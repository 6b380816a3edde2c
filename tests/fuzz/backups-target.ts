// Files of a whole Mappe, mutated, loaded into a browser that keeps something already and may be full: every entry of
// the file and everything that lay there before is afterwards in place, put aside, or named as left in the file.
import { readAnswers, answersFile } from '../../src/worksheet/answers-file.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { textOfFile } from '../../src/worksheet/file-text.ts';
import { isRecord } from '../../src/worksheet/json.ts';
import { momentOf } from '../../src/worksheet/moment.ts';
import { sayTheSame } from '../../src/worksheet/same.ts';
import { backupFormat, backupOf, readBackup } from '../../src/portfolio/backup.ts';
import { deleteAll, keysOf } from '../../src/portfolio/keys.ts';
import { deleteEntry, listPortfolio, undoDelete } from '../../src/portfolio/list.ts';
import { unwrap } from '../../src/portfolio/rescue.ts';
import { planRestore, restoreGroups, type RestoreItem } from '../../src/portfolio/restore-plan.ts';
import { restore } from '../../src/portfolio/restore.ts';
import { openSheet } from '../../src/portfolio/sheet-store.ts';
import { MemoryStorage, sheet } from '../program/portfolio/fixture.ts';
import { randomAnswers } from './filled.ts';
import { bytesOf, mutateJson, mutateLetters, strangeMoments, strangeWords } from './mutations.ts';
import { randomOf, type Random } from './random.ts';

export const name = 'backups';

const kennung = 'buch';
const keys = keysOf(kennung);
const worksheets = ['blatt', 'zweites', 'drittes'].map((id) => sheet({ id, version: 2 }));
const now = new Date('2026-11-30T12:00:00Z');

/** A store that refuses some writes at random, as a full one does. */
class FuzzStorage extends MemoryStorage {
  refuses = () => false;
  override setItem(key: string, value: string) {
    if (this.refuses()) throw new DOMException('full', 'QuotaExceededError');
    super.setItem(key, value);
  }
}

/** @returns how loading ended; throws where a word is lost, moved to somebody else's place or listed nowhere */
export function run(seed: number): string {
  const random = randomOf(seed);
  const store = storeOf(random);
  const source = random.percent(50) ? storeOf(random) : copyOf(store);
  const decoded = textOfFile(bytesOf(fileOf(source, random), random));
  if (decoded.kind !== 'ok') return decoded.kind;
  const read = readBackup(decoded.text, kennung);
  if (read.kind !== 'ok') return read.kind;

  const plan = planRestore(store, kennung, worksheets, read.file);
  const written = entriesWritten(decoded.text);
  hold(plan.items.length === written.length, 'an entry of the file is in no group');
  hold(
    plan.items.every(({ group }) => restoreGroups.includes(group)),
    'a group without a name',
  );

  const otherWindow = random.percent(10);
  // what another window replaces after the plan was made is gone by its doing
  const key = randomKey(random);
  const gone = otherWindow ? store.map.get(key) : undefined;
  if (otherWindow) store.map.set(key, randomText(random));
  const before = [...store.map];
  const keepHere = new Set(plan.items.filter(() => random.percent(50)).map(({ key }) => key));
  if (random.percent(25)) store.refuses = () => random.percent(30);
  if (random.percent(10)) store.room = sizeOf(store) + random.below(2000);
  const outcome = restore(store, kennung, plan, keepHere, now);
  store.refuses = () => false;
  store.room = Infinity;

  for (const [key, text] of before) hold(isFound(store, key, text), `what lay here is lost: ${key}`);
  for (const [key] of store.map)
    hold(keys.owns(key) || before.some(([old]) => old === key), `written to somebody else's place: ${key}`);
  const out = new Set([
    ...plan.items.filter((item) => staysOut(item, keepHere)),
    ...outcome.left,
    ...outcome.changed,
  ]);
  const outTexts = new Set([...out].map(({ text }) => text));
  for (const { key, text } of written.flatMap(entryIn))
    hold(
      isFound(store, key, text) ||
        outTexts.has(text) ||
        (gone !== undefined && unwrap(gone).text === unwrap(text).text),
      `an entry of the file is lost: ${key}`,
    );

  const again = planRestore(store, kennung, worksheets, read.file);
  if (outcome.failure === undefined && !otherWindow && keepHere.size === 0)
    hold(
      again.items.every(
        ({ group, does }) => group === 'same' || (does === 'nothing' && group !== 'too-many'),
      ),
      'the same file again brings something new',
    );
  afterwards(store, random);

  if (outcome.failure === 'full') return 'ok, Speicher voll';
  if (outcome.changed.length > 0) return 'ok, anderes Fenster war schneller';
  if (plan.items.length === 0) return 'ok, leer';
  if (plan.items.every(({ group }) => group === 'same')) return 'ok, alles schon da';
  return out.size > 0 ? 'ok, ein Teil bleibt benannt in der Datei' : 'ok, alles geladen';
}

/** What the Mappe and the sheets do with whatever lies in the store now. */
function afterwards(store: FuzzStorage, random: Random): void {
  const own = [...store.map.keys()].filter((key) => keys.owns(key));
  const list = listPortfolio(store, kennung, worksheets);
  const listed = [...list.kept, ...list.rescues, ...list.unknown].map(({ key }) => key);
  hold(sayTheSame(listed.sort(), own.toSorted()), 'something lies here and is not listed, or twice');
  for (const { savedAt } of list.kept)
    hold(savedAt === undefined || momentOf(savedAt) !== undefined, 'a moment');

  const elsewhere = new MemoryStorage();
  const read = readBackup(backupOf(store, kennung, now), kennung);
  hold(read.kind === 'ok', 'the own backup cannot be read');
  if (read.kind === 'ok')
    restore(elsewhere, kennung, planRestore(elsewhere, kennung, worksheets, read.file), new Set(), now);
  for (const key of own) hold(isFound(elsewhere, key, store.map.get(key) ?? ''), `the backup lacks ${key}`);

  if (own.length > 0) {
    const key = random.pick(own);
    const text = store.map.get(key) ?? '';
    const entry = deleteEntry(store, key);
    hold(entry !== undefined && store.map.get(key) === undefined, 'nothing was deleted');
    const meanwhile = random.percent(50) ? randomText(random) : undefined;
    if (meanwhile !== undefined) store.map.set(key, meanwhile);
    hold(entry !== undefined && undoDelete(store, kennung, entry, now) === 'written', 'deleted for ever');
    hold(store.map.get(key) === text, 'what was deleted came back otherwise');
    hold(meanwhile === undefined || isFound(store, key, meanwhile), 'an undo has destroyed something');
  }

  for (const worksheet of worksheets) {
    const key = keys.sheet(worksheet.id);
    const text = store.map.get(key);
    const loaded = openSheet(store, kennung, worksheet, () => now).load();
    if (text !== undefined) hold(isFound(store, key, text), `opening has lost something: ${loaded.kind}`);
  }

  const foreign = [...store.map].filter(([key]) => !keys.owns(key));
  deleteAll(store, kennung);
  hold(sayTheSame([...store.map], foreign), '„Alles löschen“ leaves something or takes too much');
}

function hold(condition: boolean, fault: string): void {
  if (!condition) throw new Error(fault);
}

const staysOut = ({ group, does, key }: RestoreItem, keepHere: ReadonlySet<string>) =>
  (does === 'nothing' && group !== 'same') || (group === 'differs' && keepHere.has(key));

/** True where a text lies under its key, says the same there, or lies aside, with its wrapping or without. */
function isFound(store: MemoryStorage, key: string, text: string): boolean {
  const there = store.map.get(key);
  if (there === text || (there !== undefined && readTheSame(key, there, text))) return true;
  const bare = keys.read(key)?.kind === 'rescue' ? unwrap(text).text : text;
  for (const [other, kept] of store.map)
    if (keys.read(other)?.kind === 'rescue' && (kept === text || [text, bare].includes(unwrap(kept).text)))
      return true;
  return false;
}

function readTheSame(key: string, one: string, other: string): boolean {
  const worksheet = worksheets.find(({ id }) => keys.sheet(id) === key);
  if (!worksheet) return false;
  const [a, b] = [readAnswers(worksheet, one), readAnswers(worksheet, other)];
  return (
    a.kind === 'ok' && b.kind === 'ok' && sayTheSame(a.answers, b.answers) && sayTheSame(a.former, b.former)
  );
}

/** The entries that stand in a file, read without the program. */
function entriesWritten(text: string): readonly unknown[] {
  const data: unknown = JSON.parse(text);
  if (!isRecord(data)) return [];
  if (data['format'] !== backupFormat)
    return [{ key: `${kennung}:arbeitsblatt:${String(data['worksheet'])}`, text }];
  return Array.isArray(data['entries']) ? data['entries'] : [];
}

function entryIn(entry: unknown): { key: string; text: string }[] {
  if (!isRecord(entry) || Object.keys(entry).sort().join() !== 'key,text') return [];
  const { key, text } = entry;
  return typeof key === 'string' && typeof text === 'string' ? [{ key, text }] : [];
}

function storeOf(random: Random): FuzzStorage {
  const store = new FuzzStorage();
  for (let entries = random.below(9); entries > 0; entries -= 1)
    store.map.set(randomKey(random), randomText(random));
  return store;
}

function copyOf(store: MemoryStorage): MemoryStorage {
  const copy = new MemoryStorage();
  for (const [key, text] of store.map) copy.map.set(key, text);
  return copy;
}

const sizeOf = (store: MemoryStorage) => [...store.map.values()].reduce((sum, text) => sum + text.length, 0);

function randomKey(random: Random): string {
  const id = random.pick([...worksheets.map((worksheet) => worksheet.id), 'gibt-es-nicht', ...strangeWords]);
  switch (random.below(12)) {
    case 0:
      return `${kennung}:${random.pick(strangeWords)}`;
    case 1:
      return `${kennung}:rettung:${random.pick(strangeWords)}`;
    case 2:
      return random.pick(['darstellung', `${kennung}-2:arbeitsblatt:blatt`, '__proto__', '', kennung]);
    case 3:
    case 4:
    case 5:
      return `${kennung}:rettung:${id}:${random.pick(strangeMoments.filter((at) => typeof at === 'string'))}`;
    default:
      return `${kennung}:arbeitsblatt:${id}`;
  }
}

function randomText(random: Random): string {
  const worksheet = random.pick(worksheets);
  const text = envelopeOf(worksheet, random);
  switch (random.below(8)) {
    case 0:
      return random.pick(strangeWords);
    case 1:
      return JSON.stringify({ reason: 'reset', text });
    case 2:
      return mutateJson(text, random);
    case 3:
      return mutateLetters(text, random);
    default:
      return text;
  }
}

function envelopeOf(worksheet: Worksheet, random: Random): string {
  const former = random.percent(10) ? { [random.pick(strangeWords)]: random.pick(strangeWords) } : {};
  const whole = answersFile(worksheet, randomAnswers(worksheet, random), former, now);
  const savedAt = random.percent(30) ? random.pick(strangeMoments) : whole.savedAt;
  return JSON.stringify({ ...whole, savedAt, worksheetVersion: random.pick([1, 2, 2, 2, 3]) });
}

/** A backup, or the file of a single sheet, with entries added, doubled and taken away, and the whole mutated. */
function fileOf(source: MemoryStorage, random: Random): string {
  let text = backupOf(source, kennung, now);
  if (random.percent(10)) text = envelopeOf(random.pick(worksheets), random);
  else if (random.percent(60)) {
    const file = JSON.parse(text) as { entries: unknown[] };
    for (let more = random.below(4); more > 0; more -= 1) {
      const known = file.entries.flatMap(entryIn);
      const key = known.length > 0 && random.percent(50) ? random.pick(known).key : randomKey(random);
      file.entries.splice(random.below(file.entries.length + 1), 0, { key, text: randomText(random) });
    }
    if (random.percent(10)) file.entries.push(random.pick([null, 1, {}, [], { key: 'buch:x' }]));
    text = JSON.stringify(file);
  }
  for (let times = random.percent(70) ? 0 : 1 + random.below(3); times > 0; times -= 1)
    text = random.percent(60) ? mutateJson(text, random) : mutateLetters(text, random);
  return text;
}
