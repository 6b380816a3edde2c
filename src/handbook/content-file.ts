import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileFaults, limitFaults } from '#words/faults-files.ts';
import type { Problem } from '../errors/problem.ts';
import { excessOfMdx, excessOfYaml, mostBytes, type Excess } from './limits.ts';
import { textOfBytes } from './text-file.ts';

/** What became of reading a content file. */
export type ReadFile =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'missing' }
  /** It is there and is not read: the problem says why and what to do. */
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * The door through which content comes in. What is no ordinary file is not even opened (a pipe would keep the check
 * waiting for ever), what is too large is not read, and what is nested or long beyond all sense is not parsed.
 * @param file path, which also stands in the problem
 */
export async function readContentFile(file: string): Promise<ReadFile> {
  const refused = (message: string, line = 1): ReadFile => ({
    kind: 'refused',
    problem: { file, line, message },
  });
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refused(fileFaults.isFolder);
    if (!found.isFile()) return refused(fileFaults.noOrdinaryFile);
    const most = isText(file) ? mostBytes.text : mostBytes.data;
    if (found.size > most) return refused(limitFaults.bytes(found.size, most));
    const decoded = textOfBytes(await readFile(file));
    if (!decoded.ok) return refused(decoded.message, decoded.line);
    const excess = excessOf(file, decoded.text);
    return excess ? refused(excess.message, excess.line) : { kind: 'read', text: decoded.text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    if (code === 'ELOOP') return refused(fileFaults.circle);
    if (code === 'EACCES' || code === 'EPERM') return refused(fileFaults.notAllowed);
    throw error;
  }
}

/** Chapters, pages and illustrations, with components or without. */
const isText = (file: string) => /\.mdx?$/.test(file);

function excessOf(file: string, text: string): Excess | undefined {
  if (isText(file)) return excessOfMdx(text);
  return extname(file) === '.yaml' ? excessOfYaml(text) : undefined;
}
