import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFaults } from '#words/faults-files.ts';
import type { Problem } from '../errors/problem.ts';

/** Names of the files in a folder, `/` as separator, and what else is there that an author will miss. */
export interface FolderNames {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Locks, copies and thumbnails that editors and systems leave: never read. */
function isLeftBehind(name: string): boolean {
  return /^(\.|~\$|#)|~$|\.bak$|^(Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** What has such a name is meant to be a file, whatever it is: reading it says what is wrong. */
const fileName = /\.(mdx?|ya?ml|svg)$/;

/**
 * Lists the files of a content folder, in an order that does not depend on the disk. Links to folders are followed
 * only where one of the known folders is such a link: below, two that lead back double with each level.
 * @param known names of folders that a content folder has
 * @returns nothing where there is no such folder
 */
export async function contentNames(dir: string, known: readonly string[]): Promise<FolderNames | undefined> {
  const entries = await entriesOf(dir);
  if (!entries) return undefined;
  const listed = entries.map((entry) => below(dir, entry, known.includes(entry.name)));
  const found = await Promise.all(listed);
  return {
    names: found.flatMap(({ names }) => names).sort(),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** An entry if it is a file, or all files below it. @param follows whether a link to a folder is one */
async function below(dir: string, entry: Dirent, follows: boolean): Promise<FolderNames> {
  const { name } = entry;
  const path = join(dir, name);
  if (fileName.test(name)) return { names: [name], problems: [] };
  let isFolder = entry.isDirectory();
  if (entry.isSymbolicLink()) {
    const target = await stat(path).catch(() => undefined);
    isFolder = target?.isDirectory() ?? false;
    if (!target || (isFolder && !follows))
      return { names: [], problems: [{ file: path, line: 1, message: fileFaults.linkToFolder }] };
  }
  if (!isFolder) return { names: [name], problems: [] };
  const found = await Promise.all(((await entriesOf(path)) ?? []).map((one) => below(path, one, false)));
  return {
    names: found.flatMap(({ names }) => names.map((one) => `${name}/${one}`)),
    problems: found.flatMap(({ problems }) => problems),
  };
}

async function entriesOf(dir: string): Promise<Dirent[] | undefined> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => undefined);
  return entries?.filter(({ name }) => !isLeftBehind(name));
}
