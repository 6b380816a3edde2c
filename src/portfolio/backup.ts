import * as z from 'zod/mini';
import { formatName } from '../worksheet/answers-file.ts';
import { countUpTo } from '../worksheet/kinds/parts.ts';
import { parseJson } from '../worksheet/json.ts';
import { momentOf } from '../worksheet/moment.ts';
import { keysOf } from './keys.ts';
import { keysIn, type StorageLike } from './storage.ts';

/** Mark of the file that holds a whole Mappe. */
export const backupFormat = 'arbeitsblatt-mappe';
const backupVersion = 1;

/** All that this browser keeps, as the text of one file: every entry as it lies there, readable or not. */
export function backupOf(store: StorageLike, kennung: string, at: Date): string {
  const keys = keysOf(kennung);
  const entries = keysIn(store)
    .filter((key) => keys.owns(key))
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

const version = countUpTo(Number.MAX_SAFE_INTEGER);
const marked = z.looseObject({ format: z.string(), formatVersion: version });
const backup = z.object({
  handbook: z.string(),
  savedAt: z.optional(z.unknown()),
  // each entry by itself: a damaged one must not cost the others
  entries: z.array(z.unknown()),
});
const entry = z.strictObject({ key: z.string(), text: z.string() });
const oneSheet = z.looseObject({ worksheet: z.string(), savedAt: z.optional(z.unknown()) });

/** An entry of a file: the key under which it lay, and its text. */
export interface BackupEntry {
  readonly key: string;
  readonly text: string;
}

/** What a file holds. */
export interface BackupFile {
  readonly entries: readonly BackupEntry[];
  /** Places of the file, counted from 1, at which no entry can be made out. */
  readonly damaged: readonly number[];
  /** When the file was written; undefined where that is not known. */
  readonly savedAt: Date | undefined;
}

/** Every way in which reading a file for the Mappe can end. */
export type BackupOutcome =
  | { readonly kind: 'ok'; readonly file: BackupFile }
  /** Neither a Mappe nor the answers of one worksheet. */
  | { readonly kind: 'not-a-backup' }
  /** It was one of both: it is cut off, or something was changed in it by hand. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'other-handbook' };

/**
 * Reads the text of a file: a whole Mappe, or the answers of a single worksheet as one entry. Whose entries they are
 * and what is in them shows in the plan for restoring.
 * @param kennung of the handbook that the file is loaded into
 */
export function readBackup(text: string, kennung: string): BackupOutcome {
  const parsed = parseJson(text);
  if (parsed.kind !== 'ok') {
    const ours = [backupFormat, formatName].some((name) => text.slice(0, 200).includes(`"${name}"`));
    return { kind: ours ? 'damaged' : 'not-a-backup' };
  }
  const mark = marked.safeParse(parsed.data);
  if (!mark.success) return { kind: 'not-a-backup' };
  if (mark.data.format === formatName) {
    // too new or damaged shows when its worksheet reads it
    const sheet = oneSheet.safeParse(parsed.data);
    if (!sheet.success) return { kind: 'damaged' };
    const { worksheet, savedAt } = sheet.data;
    return {
      kind: 'ok',
      file: {
        entries: [{ key: keysOf(kennung).sheet(worksheet), text }],
        damaged: [],
        savedAt: momentOf(savedAt),
      },
    };
  }
  if (mark.data.format !== backupFormat) return { kind: 'not-a-backup' };
  if (mark.data.formatVersion > backupVersion) return { kind: 'newer-version' };
  const read = backup.safeParse(parsed.data);
  if (!read.success) return { kind: 'damaged' };
  if (read.data.handbook !== kennung) return { kind: 'other-handbook' };
  const entries: BackupEntry[] = [];
  const damaged: number[] = [];
  for (const [at, one] of read.data.entries.entries()) {
    const found = entry.safeParse(one);
    if (found.success) entries.push(found.data);
    else damaged.push(at + 1);
  }
  return { kind: 'ok', file: { entries, damaged, savedAt: momentOf(read.data.savedAt) } };
}
