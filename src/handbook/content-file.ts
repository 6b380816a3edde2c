import { readFile, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Problem } from '../errors/problem.ts';
import { excessOfMdx, excessOfYaml, mostBytes, type Excess } from './limits.ts';

/** What became of reading a content file. */
export type ContentFile =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'missing' }
  /** It is there and is not read: the problem says why and what to do. */
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * The door through which content comes in. What is no ordinary file is not even opened (a pipe would keep the check
 * waiting for ever), what is too large is not read, and what is nested or long beyond all sense is not parsed.
 * @param file path, which also stands in the problem
 */
export async function readContentFile(file: string): Promise<ContentFile> {
  const refused = (message: string, line = 1): ContentFile => ({
    kind: 'refused',
    problem: { file, line, message },
  });
  try {
    const found = await stat(file);
    if (found.isDirectory())
      return refused(
        'Das ist ein Ordner. Hier gehört eine Textdatei mit diesem Namen hin; benennen Sie den Ordner um.',
      );
    if (!found.isFile())
      return refused(
        'Das ist keine gewöhnliche Datei, sondern eine Leitung oder ein Gerät. Legen Sie hier eine Textdatei ab.',
      );
    const most = extname(file) === '.mdx' ? mostBytes.text : mostBytes.data;
    if (found.size > most) return refused(tooLarge(found.size, most));
    const text = decode(await readFile(file));
    if (typeof text === 'number')
      return refused(
        'Ab dieser Zeile ist die Datei nicht als UTF-8 gespeichert. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
        text,
      );
    const excess = excessOf(file, text);
    return excess ? refused(excess.message, excess.line) : { kind: 'read', text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    if (code === 'ELOOP') return refused(loop);
    if (code === 'EACCES' || code === 'EPERM')
      return refused(
        'Die Datei lässt sich nicht öffnen. Geben Sie Ihrem Benutzerkonto das Recht, sie zu lesen.',
      );
    throw error;
  }
}

const loop = 'Der Verweis führt im Kreis. Löschen Sie ihn, und legen Sie hier die Datei selbst ab.';

/** Names of the files in a folder, `/` as separator, and what else is there that an author will miss. */
export interface FolderNames {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the content files of a folder, in an order that does not depend on the disk. Links to folders are not
 * followed: two that lead back double with each level. A folder that is not there is empty.
 * @param pattern for names below the folder
 */
export async function contentNames(folder: string, pattern: RegExp): Promise<FolderNames> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    if (pattern.test(name)) names.push(name);
    else if (entry.isSymbolicLink()) {
      const found = await stat(path).catch(() => undefined);
      if (!found || found.isDirectory())
        problems.push({
          file: path,
          line: 1,
          message:
            'Das ist ein Verweis auf einen Ordner oder ins Leere; ihm wird nicht gefolgt. Legen Sie hier den Ordner selbst ab, oder löschen Sie den Verweis.',
        });
    }
  }
  return { names: names.sort(), problems };
}

function excessOf(file: string, text: string): Excess | undefined {
  switch (extname(file)) {
    case '.mdx':
      return excessOfMdx(text);
    case '.yaml':
      return excessOfYaml(text);
    default:
      return undefined;
  }
}

function tooLarge(bytes: number, most: number): string {
  const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 1_000_000)} MB`;
  return `Die Datei ist ${size} groß, höchstens ${most / 1000} kB sind erlaubt. Teilen Sie sie auf mehrere Dateien auf.`;
}

/** The text without a mark of the byte order, or the line on which it stops being UTF-8. */
function decode(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // what cannot be read becomes this sign; nobody writes it
    return new TextDecoder().decode(bytes).split('\uFFFD')[0]?.split('\n').length ?? 1;
  }
}
