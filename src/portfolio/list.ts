import { readAnswers, type ReadOutcome } from '../worksheet/answers-file.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { worksheetProgress, type Progress } from '../worksheet/progress.ts';
import { keysOf } from './keys.ts';
import { rescuesIn, type Rescue } from './rescue.ts';
import { keysIn, onOtherWindow, type StorageLike } from './storage.ts';

/** A sheet of the handbook that this browser keeps something of. */
export interface KeptSheet {
  readonly key: string;
  readonly worksheet: Worksheet;
  readonly text: string;
  readonly state: ReadOutcome['kind'];
  /** Absent where the entry cannot be read. */
  readonly progress?: Progress;
  readonly savedAt?: string;
}

/** An entry of a worksheet that this handbook does not have (any more). */
export interface UnknownEntry {
  readonly key: string;
  readonly worksheet: string;
  readonly text: string;
}

/** All that this browser keeps of one handbook. */
export interface PortfolioList {
  readonly kept: readonly KeptSheet[];
  readonly blank: readonly Worksheet[];
  readonly rescues: readonly Rescue[];
  readonly unknown: readonly UnknownEntry[];
}

/** Reads the Mappe without changing it. Sheets come in the order of the handbook. */
export function listPortfolio(
  store: StorageLike,
  kennung: string,
  worksheets: readonly Worksheet[],
): PortfolioList {
  const keys = keysOf(kennung);
  const kept = worksheets.flatMap((worksheet): KeptSheet[] => {
    const key = keys.sheet(worksheet.id);
    const text = store.getItem(key);
    if (text === null) return [];
    const read = readAnswers(worksheet, text);
    return [
      {
        key,
        worksheet,
        text,
        state: read.kind,
        ...('answers' in read && {
          progress: worksheetProgress(worksheet, read.answers),
          savedAt: read.savedAt,
        }),
      },
    ];
  });
  const ids = new Set(worksheets.map((w) => w.id));
  return {
    kept,
    blank: worksheets.filter((w) => !kept.some((k) => k.worksheet === w)),
    rescues: rescuesIn(store, keys),
    unknown: keysIn(store).flatMap((key) => {
      const place = keys.read(key);
      if (place?.kind !== 'sheet' || ids.has(place.worksheet)) return [];
      return [{ key, worksheet: place.worksheet, text: store.getItem(key) ?? '' }];
    }),
  };
}

/** Deletes one entry. */
export function deleteEntry(store: StorageLike, key: string): void {
  store.removeItem(key);
}

/** Deletes all that belongs to this handbook, and nothing that belongs to others on the same host. */
export function deleteAll(store: StorageLike, kennung: string): void {
  const keys = keysOf(kennung);
  for (const key of keysIn(store)) if (keys.read(key)) store.removeItem(key);
}

/** Calls back when another window changed something in the Mappe. */
export function onPortfolioChange(target: EventTarget, kennung: string, listener: () => void): () => void {
  const keys = keysOf(kennung);
  return onOtherWindow(target, (key) => {
    if (key === null || keys.read(key)) listener();
  });
}
