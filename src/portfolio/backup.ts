import * as z from 'zod/mini';
import { formatName, readAnswers } from '../worksheet/answers-file.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { keysOf } from './keys.ts';
import { putAside } from './rescue.ts';
import { keysIn, write, type StorageLike, type WriteOutcome } from './storage.ts';

/** Mark of the file that holds a whole Mappe. */
export const backupFormat = 'arbeitsblatt-mappe';
const backupVersion = 1;

/** All that this browser keeps, as the text of one file: every entry as it lies there, readable or not. */
export function backupOf(store: StorageLike, kennung: string, at: Date): string {
  const keys = keysOf(kennung);
  const entries = keysIn(store)
    .filter((key) => keys.read(key))
    .sort()
    .map((key) => ({ key, text: store.getItem(key) ?? '' }));
  return JSON.stringify(
    {
      format: backupFormat,
      formatVersion: backupVersion,
      handbook: kennung,
      savedAt: at.toISOString(),
      entries,
    },
    null,
    2,
  );
}

const marked = z.looseObject({ format: z.string(), formatVersion: z.number() });
const backup = z.object({
  handbook: z.string(),
  entries: z.array(z.object({ key: z.string(), text: z.string() })),
});
const oneSheet = z.looseObject({ worksheet: z.string() });

/** An entry of a file: the key under which it lay, and its text. */
export interface BackupEntry {
  readonly key: string;
  readonly text: string;
}

/** Every way in which reading a file for the Mappe can end. */
export type BackupOutcome =
  | { readonly kind: 'ok'; readonly entries: readonly BackupEntry[] }
  /** Neither a Mappe nor the answers of one worksheet. */
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'other-handbook' };

/**
 * Reads the text of a file: a whole Mappe, or the answers of a single worksheet as one entry.
 * @param kennung of the handbook that the file is loaded into
 */
export function readBackup(text: string, kennung: string): BackupOutcome {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'not-a-backup' };
  }
  const mark = marked.safeParse(data);
  if (!mark.success) return { kind: 'not-a-backup' };
  const keys = keysOf(kennung);
  if (mark.data.format === formatName) {
    // too new or damaged shows when its worksheet reads it
    const sheet = oneSheet.safeParse(data);
    if (!sheet.success) return { kind: 'not-a-backup' };
    return { kind: 'ok', entries: [{ key: keys.sheet(sheet.data.worksheet), text }] };
  }
  if (mark.data.format !== backupFormat) return { kind: 'not-a-backup' };
  if (mark.data.formatVersion > backupVersion) return { kind: 'newer-version' };
  const read = backup.safeParse(data);
  if (!read.success) return { kind: 'not-a-backup' };
  if (read.data.handbook !== kennung) return { kind: 'other-handbook' };
  return { kind: 'ok', entries: read.data.entries.filter(({ key }) => keys.read(key)) };
}

/** A sheet of the file that would go where this browser keeps something else. */
export interface Replacement {
  readonly worksheet: Worksheet;
  /** What is here was saved after what is in the file. */
  readonly hereIsLater: boolean;
}

/** What loading a file would do; nothing is written yet. */
export interface RestorePlan {
  readonly write: readonly BackupEntry[];
  readonly replaces: readonly Replacement[];
  /** Sheets of the file that stay out: a later version of the handbook wrote them. */
  readonly newer: readonly Worksheet[];
  /** Sheets of the file that stay out because nothing can be read in them. */
  readonly unreadable: readonly Worksheet[];
}

/**
 * Compares the entries of a file with what the browser keeps. What lies here letter for letter is left out, and so
 * is what no worksheet could read: it must not take the place of something that can be read.
 */
export function planRestore(
  store: StorageLike,
  kennung: string,
  worksheets: readonly Worksheet[],
  entries: readonly BackupEntry[],
): RestorePlan {
  const keys = keysOf(kennung);
  const plan = {
    write: [] as BackupEntry[],
    replaces: [] as Replacement[],
    newer: [] as Worksheet[],
    unreadable: [] as Worksheet[],
  };
  for (const entry of entries) {
    const place = keys.read(entry.key);
    const here = store.getItem(entry.key);
    if (!place || here === entry.text) continue;
    const worksheet = worksheets.find(({ id }) => place.kind === 'sheet' && id === place.worksheet);
    if (!worksheet) {
      // a version put aside, or a sheet that this handbook does not have: kept beside what is here, never over it
      if (here === null) plan.write.push(entry);
      continue;
    }
    const read = readAnswers(worksheet, entry.text);
    switch (read.kind) {
      case 'newer-version':
        plan.newer.push(worksheet);
        break;
      case 'not-answers':
      case 'other-worksheet':
        plan.unreadable.push(worksheet);
        break;
      case 'ok':
      case 'invalid-answers':
        plan.write.push(entry);
        if (here !== null) {
          const kept = readAnswers(worksheet, here);
          const hereIsLater = 'savedAt' in kept && kept.savedAt > read.savedAt;
          plan.replaces.push({ worksheet, hereIsLater });
        }
    }
  }
  return plan;
}

export interface RestoreOutcome {
  /** How many entries were written. */
  readonly written: number;
  /** Entries that found no room or no store; they are still in the file. */
  readonly left: number;
  readonly failure?: Exclude<WriteOutcome, 'written'>;
}

/**
 * Writes what a plan says. What lies in the way is put aside first, as it is; where there is no room for that, it
 * stays, and so does everything after it.
 */
export function restore(store: StorageLike, kennung: string, plan: RestorePlan, now: Date): RestoreOutcome {
  const keys = keysOf(kennung);
  const failed = (written: number, failure: Exclude<WriteOutcome, 'written'>): RestoreOutcome => ({
    written,
    left: plan.write.length - written,
    failure,
  });
  for (const [written, { key, text }] of plan.write.entries()) {
    const here = store.getItem(key);
    const place = keys.read(key);
    if (here !== null && here !== text && place) {
      const aside = putAside(store, keys, place.worksheet, here, 'replaced', now);
      if (aside.kind !== 'kept') return failed(written, aside.kind);
    }
    const outcome = write(store, key, text);
    if (outcome !== 'written') return failed(written, outcome);
  }
  return { written: plan.write.length, left: 0 };
}
