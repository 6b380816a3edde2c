// @ts-check
// Which files are brought into form: code and documents, never what authors write.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { commandOf, runScript } from './process.mjs';

/** Never an author's, and full of files. */
const notSearched = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
/** A book that lies deeper is not looked for. */
const deepest = 4;

/**
 * Folders of books below a folder: those that hold a `handbuch.yaml`, and the one that is being built.
 * @param {string} root @param {string} contentDir
 * @returns {string[]} paths below `root`, with slashes
 */
export function booksIn(root, contentDir) {
  const named = relative(root, resolve(root, contentDir));
  const isInside = named !== '' && named.split(sep)[0] !== '..' && resolve(named) !== named;
  return [...new Set([...(isInside ? [named] : []), ...below(root, '', 0)])].map((path) =>
    path.replaceAll(sep, '/'),
  );
}

/**
 * @param {string} root @param {string} folder @param {number} depth
 * @returns {string[]}
 */
function below(root, folder, depth) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  if (depth > 0 && entries.some(({ name }) => name === 'handbuch.yaml')) return [folder];
  if (depth === deepest) return [];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !notSearched.has(entry.name))
    .flatMap(({ name }) => below(root, join(folder, name), depth + 1));
}

/**
 * What Prettier is given: everything but the books.
 * @param {string} root @param {string} contentDir
 */
export const formPaths = (root, contentDir) => [
  '.',
  ...booksIn(root, contentDir).map((book) => `!${asGlob(book)}/**`),
];

/** @param {string} path */
const asGlob = (path) => path.replaceAll(/[$^*+?()[\]{}!|\\]/g, '\\$&');

/**
 * Brings all files into form but those that are no UTF-8: Prettier would read them as if they were, and write � for
 * each umlaut.
 * @param {string} root @param {string} contentDir
 * @returns {Promise<{ code: number, output: string, leftOut: readonly string[] }>}
 */
export async function bringIntoForm(root, contentDir) {
  const paths = formPaths(root, contentDir);
  /** @param {readonly string[]} args */
  const prettier = (args) => runScript(commandOf('prettier'), args, { quiet: true, cwd: root });
  const { output: listed } = await prettier(['--list-different', ...paths]);
  const leftOut = listed.split(/\r?\n/).filter((line) => line !== '' && isSpoiled(join(root, line)));
  const { code, output } = await prettier([
    '--write',
    '--log-level=warn',
    ...paths,
    ...leftOut.map((file) => `!${asGlob(file.replaceAll(sep, '/'))}`),
  ]);
  return { code: leftOut.length > 0 ? 1 : code, output, leftOut };
}

/** Whether a file is there and is no UTF-8. @param {string} file */
function isSpoiled(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return false; // a line of the output that is no file
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
