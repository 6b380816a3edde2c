import { readAnswers, type ReadOutcome } from '../worksheet/answers-file.ts';
import type { Answers } from '../worksheet/answers.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { momentOf } from '../worksheet/moment.ts';
import { worksheetProgress, type Progress } from '../worksheet/progress.ts';
import { keysOf } from './keys.ts';
import { moveAside } from './move-aside.ts';
import { rescuesIn, type Rescue } from './rescue.ts';
import { keysIn, onOtherWindow, readText, write, type StorageLike, type WriteOutcome } from './storage.ts';

/** A sheet of the handbook that this browser keeps something of. */
export interface KeptSheet {
  readonly key: string;
  readonly worksheet: Worksheet;
  readonly text: string;
  readonly state: ReadOutcome['kind'];
  /** Absent where the entry cannot be read. */
  readonly progress?: Progress;
  /** Likewise. */
  readonly answers?: Answers;
  /** Absent where the moment is not known. */
  readonly savedAt?: string;
}

/** An entry of a worksheet that this handbook does not have (any more), or of a shape that no program wrote. */
export interface UnknownEntry {
  readonly key: string;
  /** Id of the worksheet; what stands behind the handbook's name where there is none. */
  readonly name: string;
  readonly text: string;
}

/** All that this browser keeps of one handbook. */
export interface PortfolioList {
  readonly kept: readonly KeptSheet[];
  readonly blank: readonly Worksheet[];
  readonly rescues: readonly Rescue[];
  readonly unknown: readonly UnknownEntry[];
}

/**
 * Reads the Mappe without changing it. Sheets come in the order of the handbook, versions put aside from the latest
 * to those of which no moment is known, everything else by its key.
 */
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
          answers: read.answers,
          ...(read.savedAt && { savedAt: read.savedAt }),
        }),
      },
    ];
  });
  const ids = new Set(worksheets.map((w) => w.id));
  const known = ({ at }: Rescue) => (momentOf(at) ? 0 : 1);
  return {
    kept,
    blank: worksheets.filter((w) => !kept.some((k) => k.worksheet === w)),
    rescues: rescuesIn(store, keys).sort((a, b) => known(a) - known(b)),
    unknown: keysIn(store)
      .sort()
      .flatMap((key) => {
        const place = keys.read(key);
        if (!place || place.kind === 'rescue') return [];
        if (place.kind === 'sheet' && ids.has(place.worksheet)) return [];
        const name = place.kind === 'sheet' ? place.worksheet : place.rest;
        return [{ key, name, text: store.getItem(key) ?? '' }];
      }),
  };
}

/** An entry that was deleted, as it lay there. */
export interface DeletedEntry {
  readonly key: string;
  readonly stored: string;
}

/** Deletes one entry and hands out what lay there; undefined where another window was faster. */
export function deleteEntry(store: StorageLike, key: string): DeletedEntry | undefined {
  const stored = store.getItem(key);
  if (stored === null) return undefined;
  store.removeItem(key);
  return { key, stored };
}

/**
 * Puts a deleted entry back, letter for letter. What another window wrote there meanwhile is put aside first; where
 * there is no room for that, all stays as it is.
 */
export function undoDelete(
  store: StorageLike,
  kennung: string,
  { key, stored }: DeletedEntry,
  now: Date,
): WriteOutcome {
  const keys = keysOf(kennung);
  const here = readText(store, key);
  if (here.kind === 'blocked') return 'unavailable';
  if (here.text === stored) return 'written';
  if (here.text !== null) {
    const kept = moveAside(store, keys, key, here.text, 'undone', now);
    if (kept !== 'written') return kept;
  }
  return write(store, key, stored);
}

/** Calls back when another window changed something in the Mappe. */
export function onPortfolioChange(target: EventTarget, kennung: string, listener: () => void): () => void {
  const keys = keysOf(kennung);
  return onOtherWindow(target, (key) => {
    if (key === null || keys.owns(key)) listener();
  });
}
