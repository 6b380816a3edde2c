import { readAnswers, type ReadOutcome } from '../worksheet/answers-file.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { differingKeys } from '../worksheet/same.ts';
import type { BackupEntry, BackupFile } from './backup.ts';
import { keysOf, type Keys, type EntryPlace } from './keys.ts';
import { asideName } from './move-aside.ts';
import { rescuesIn, unwrap } from './rescue.ts';
import type { StorageLike } from './storage.ts';

/** What becomes of an entry of a file. Each ends in one of these groups, in the order in which a preview tells them. */
export const restoreGroups = [
  /** A sheet of which nothing lies here. */
  'new',
  /** A sheet that is filled in otherwise here. */
  'differs',
  /** Lies here already, or stands in the file twice. */
  'same',
  /** A version put aside, or a second version of an entry of this file: comes to those that are here. */
  'rescue',
  /** Belongs to no sheet of this handbook: kept beside. */
  'unknown',
  /** Written by a later version of the handbook: kept beside. */
  'newer',
  /** A sheet in which nothing can be read: kept beside. */
  'unreadable',
  /** Not of this handbook: stays in the file. */
  'foreign',
  /** No entry can be made out: stays in the file. */
  'damaged',
  /** Larger than anything that a browser keeps: stays in the file. */
  'too-large',
  /** More than one loading takes: stays in the file until it is loaded again. */
  'too-many',
] as const;
export type RestoreGroup = (typeof restoreGroups)[number];

/** One version of a sheet, as a preview tells it. */
export interface Version {
  /** How many answers there are, former ones included; undefined where the version cannot be read. */
  readonly answers: number | undefined;
  readonly savedAt: string | undefined;
}

/** Both versions of a sheet that is filled in otherwise here. */
export interface BothVersions {
  readonly here: Version;
  readonly file: Version;
  /** In how many fields the two say different things. */
  readonly fields: number;
  /** Which version stays unless somebody chooses: the later one, and never an empty one. */
  readonly proposal: 'here' | 'file';
}

/** An entry of a file and what is to be done with it. */
export interface RestoreItem {
  readonly group: RestoreGroup;
  readonly key: string;
  readonly text: string;
  /** Whose place it is; undefined where the key is not of this handbook. */
  readonly place: EntryPlace | undefined;
  readonly worksheet?: Worksheet;
  /** Only in the group `same`: true where it lies at its own place, not aside or in front of it in the file. */
  readonly inPlace?: boolean;
  /** Entries of the sheet that do not fit it; the sheet puts the raw text aside when it is opened. */
  readonly problems?: number;
  /** Only in the group `differs`. */
  readonly difference?: BothVersions;
  /**
   * `place`: written where it lay, as long as nothing but `seen` lies there. `beside`: put aside, under a key that is
   * free. `nothing`: it is here, or stays out.
   */
  readonly does: 'place' | 'beside' | 'nothing';
  /** What lay at its place when the plan was made. */
  readonly seen: string | null;
}

/** What loading a file would do; nothing is written yet. */
export interface RestorePlan {
  readonly items: readonly RestoreItem[];
}

/** Keys are some 100 letters long, no sheet comes near the size, and nobody has a thousand entries. */
const most = { key: 300, text: 10_000_000, writes: 1000 };

/** Compares a file with what the browser keeps. Every entry of the file comes back in a group. */
export function planRestore(
  store: StorageLike,
  kennung: string,
  worksheets: readonly Worksheet[],
  file: BackupFile,
): RestorePlan {
  const planner = new Planner(store, keysOf(kennung), worksheets);
  const damaged = file.damaged.map((position): RestoreItem => ({
    ...stays,
    group: 'damaged',
    key: String(position),
    text: '',
  }));
  return { items: [...file.entries.map((entry) => planner.itemOf(entry)), ...damaged] };
}

const stays = { place: undefined, does: 'nothing', seen: null } as const;

class Planner {
  readonly #store: StorageLike;
  readonly #keys: Keys;
  readonly #worksheets: ReadonlyMap<string, Worksheet>;
  /** Texts that lie aside or will, by worksheet. */
  readonly #aside = new Map<string, Set<string>>();
  /** Keys of this file and the text that stands under them first. */
  readonly #first = new Map<string, string>();
  #writes = 0;

  constructor(store: StorageLike, keys: Keys, worksheets: readonly Worksheet[]) {
    this.#store = store;
    this.#keys = keys;
    this.#worksheets = new Map(worksheets.map((worksheet) => [worksheet.id, worksheet]));
    for (const { worksheet, text } of rescuesIn(store, keys)) this.#putAside(worksheet, text);
  }

  itemOf(entry: BackupEntry): RestoreItem {
    const place = this.#keys.read(entry.key);
    if (!place) return { ...stays, ...entry, group: 'foreign' };
    const seen = this.#store.getItem(entry.key);
    const base = { ...entry, place, seen, does: 'nothing' } as const;
    const item = this.#itemOf(base);
    // the first entry of a key is the one of that place; others of the same key come beside it
    if ((item.does === 'place' || item.inPlace) && !this.#first.has(entry.key))
      this.#first.set(entry.key, entry.text);
    if (item.does === 'beside') this.#putAside(asideName(place), bareText(base));
    return item;
  }

  #itemOf(base: Base): RestoreItem {
    const first = this.#first.get(base.key);
    if (base.seen === base.text) return { ...base, group: 'same', inPlace: true };
    if (first === base.text) return { ...base, group: 'same' };
    if (base.text.length > most.text) return { ...base, group: 'too-large' };
    const item = first === undefined ? this.#placed(base, base.place) : this.#beside(base, 'rescue');
    if (item.does === 'nothing') return item;
    if (this.#writes >= most.writes) return { ...base, group: 'too-many' };
    this.#writes += 1;
    return item;
  }

  #placed(base: Base, place: EntryPlace): RestoreItem {
    switch (place.kind) {
      case 'sheet': {
        const worksheet = this.#worksheets.get(place.worksheet);
        return worksheet ? this.#sheet(base, worksheet) : this.#unknown(base);
      }
      case 'rescue': {
        const beside = this.#beside(base, 'rescue');
        return beside.does === 'beside' && isFree(base) ? { ...beside, does: 'place' } : beside;
      }
      case 'malformed':
        return this.#unknown(base);
    }
  }

  #unknown(base: Base): RestoreItem {
    return isFree(base) ? { ...base, group: 'unknown', does: 'place' } : this.#beside(base, 'unknown');
  }

  #sheet(base: Base, worksheet: Worksheet): RestoreItem {
    const read = readAnswers(worksheet, base.text);
    switch (read.kind) {
      case 'newer-version':
        return { ...this.#beside(base, 'newer'), worksheet };
      case 'not-answers':
      case 'other-worksheet':
        return { ...this.#beside(base, 'unreadable'), worksheet };
      case 'ok':
      case 'invalid-answers': {
        const problems = read.kind === 'ok' ? 0 : read.problems.length;
        const item = { ...base, worksheet, problems, does: 'place' } as const;
        if (base.seen === null) return { ...item, group: 'new' };
        const here = readAnswers(worksheet, base.seen);
        const difference = differenceOf(here, read);
        return difference.fields === 0 && here.kind === 'ok' && read.kind === 'ok'
          ? { ...item, group: 'same', does: 'nothing', inPlace: true }
          : { ...item, group: 'differs', difference };
      }
    }
  }

  #beside(base: Base, group: 'rescue' | 'unknown' | 'newer' | 'unreadable'): RestoreItem {
    const names = [asideName(base.place), 'worksheet' in base.place ? base.place.worksheet : ''];
    const liesAside = names.some((name) => this.#aside.get(name)?.has(bareText(base)));
    return liesAside ? { ...base, group: 'same' } : { ...base, group, does: 'beside' };
  }

  #putAside(worksheet: string, text: string): void {
    const texts = this.#aside.get(worksheet) ?? new Set();
    this.#aside.set(worksheet, texts.add(text));
  }
}

type Base = BackupEntry & {
  readonly place: EntryPlace;
  readonly seen: string | null;
  readonly does: 'nothing';
};

/** The text by which a version that lies aside is told from others: without its wrapping. */
const bareText = ({ place, text }: Base) => (place.kind === 'rescue' ? unwrap(text).text : text);

/** A place under which something can be written: nothing lies there, and its key is no text by itself. */
const isFree = ({ key, seen }: Base) => seen === null && key.length <= most.key;

/** What two versions of a sheet have in common, former answers included. */
function differenceOf(here: ReadOutcome, file: ReadOutcome): BothVersions {
  const [mine, theirs] = [entriesOf(here), entriesOf(file)];
  const versions = { here: versionOf(here), file: versionOf(file) };
  const later = (versions.here.savedAt ?? '') > (versions.file.savedAt ?? '');
  // what a later version of the handbook wrote here must not give way unasked
  const keep = here.kind === 'newer-version' || (mine.size > 0 && (theirs.size === 0 || later));
  return {
    ...versions,
    fields: differingKeys(Object.fromEntries(mine), Object.fromEntries(theirs)).length,
    proposal: keep ? 'here' : 'file',
  };
}

function versionOf(read: ReadOutcome): Version {
  return 'answers' in read
    ? { answers: entriesOf(read).size, savedAt: read.savedAt }
    : { answers: undefined, savedAt: undefined };
}

function entriesOf(read: ReadOutcome): Map<string, unknown> {
  if (!('answers' in read)) return new Map();
  const former = Object.entries(read.former).map(([id, entry]): [string, unknown] => [`former.${id}`, entry]);
  return new Map([...Object.entries(read.answers), ...former]);
}
