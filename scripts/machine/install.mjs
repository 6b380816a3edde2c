// @ts-check
// Imports node: modules only: this runs before anything is installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './process.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm says it installed is what the lock file asks for. npm leaves its own record behind, so
 * this needs no stamp and also believes an `npm ci` that somebody ran by hand.
 * @param {Lock | undefined} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, written when an install has succeeded
 */
export function isUpToDate(lock, installed) {
  const there = installed?.packages;
  if (!lock?.packages || !there) return false;
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  return (
    // an optional package may be absent: most are for other platforms
    wanted.every(([path, want]) => (there[path] ? isSame(want, there[path]) : want.optional === true)) &&
    Object.keys(there).every((path) => path in (lock.packages ?? {}))
  );
}

/** @param {LockedPackage} a @param {LockedPackage} b */
const isSame = (a, b) => a.version === b.version && a.integrity === b.integrity;

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(join(root, path), 'utf8')));
  } catch {
    return undefined; // not there, or cut off by an install that was interrupted: install again
  }
}

/** Installs the packages of the lock file unless they are there already. */
export async function installPackages() {
  if (isUpToDate(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) return;
  console.log('Pakete werden installiert (beim ersten Mal etwa eine halbe Minute) …');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm's own Node and script where npm started us: our PATH may begin with the folder that is replaced now
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const { code } = npm
    ? await run(node, [npm, ...args])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (code !== 0)
    throw new Error(
      'Die Pakete ließen sich nicht installieren; der Grund steht darüber. Ist die Verbindung zur npm-Registry offen?',
    );
}
