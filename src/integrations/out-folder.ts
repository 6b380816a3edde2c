import type { AstroIntegration } from 'astro';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, outFolderFaults as faults } from '#words/build.ts';
import { contentDir } from '../handbook/folder.ts';

/** Lies in every folder that this program built, and so says that the next build may empty it. Hosts leave out hidden files. */
export const marker = '.planungswerkstatt';

/** How `sw.js` began before there was a marker; known so that nobody has to empty an older build by hand. */
const olderBuild = '// The service worker: keeps the whole site in this browser';

/** What systems leave behind in every folder, and what Astro does not delete: such a folder counts as empty. */
const notCounted = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Folders of a build, as Astro or the environment names them. */
export interface BuildFolders {
  readonly out: string;
  readonly root: string;
  readonly content: string;
  readonly code: string;
  readonly publicFiles: string;
}

/**
 * Astro empties the folder that it builds into. This stops a build that would empty anything but an earlier
 * build, and marks what is built, so that the next one is known.
 */
export function outFolderIntegration(): AstroIntegration {
  let out = '';
  return {
    name: 'out-folder',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        out = fileURLToPath(config.outDir);
        const fault = outFolderFault({
          out,
          root: fileURLToPath(config.root),
          content: contentDir,
          code: fileURLToPath(config.srcDir),
          publicFiles: fileURLToPath(config.publicDir),
        });
        if (!fault) return;
        console.error(fault);
        // the sentence says it all; a stack trace would bury it
        process.exit(1);
      },
      // the first hook after the emptying: also a build that is broken off is known as one
      'astro:build:setup': async () => {
        await mkdir(out, { recursive: true });
        await writeFile(join(out, marker), `${build.marker}\n`);
      },
    },
  };
}

/**
 * Why a folder must not be built into, as a sentence that says what to do; nothing where it may.
 * Paths are compared as the disk knows them: a link or another spelling of upper case leads to the same folder.
 */
export function outFolderFault(folders: BuildFolders): string | undefined {
  const out = onDisk(folders.out);
  const root = onDisk(folders.root);
  // between quotes shells leave it as it is, and so would be a folder of this name in the project
  if (/^~/.test(relative(root, out))) return faults.tilde(relative(root, out));
  if (isWithin(root, out)) return faults.holdsProject(out, root);
  for (const name of ['content', 'code', 'publicFiles'] as const) {
    const source = onDisk(folders[name]);
    if (isWithin(source, out) || isWithin(out, source)) return faults.holds(out, name, source);
  }
  const above = nearestOnDisk(out);
  if (!statSync(above).isDirectory()) return faults.noFolder(out, above);
  const foreign = isWithin(out, root) ? foreignPlace(out, root) : undefined;
  if (foreign) return faults.ofProject(out, foreign);
  if (!isFree(out)) return faults.notEmpty(out);
  const reason = reasonNotToWrite(out, above);
  return reason === undefined ? undefined : faults.notWritable(out, reason);
}

/** The path itself where it is there, else the nearest folder or file above it that is. */
function nearestOnDisk(path: string): string {
  return existsSync(path) ? path : nearestOnDisk(dirname(path));
}

/**
 * Why nothing can be written into a folder, in the words of the system. Whether one can be made is tried, one level
 * and no more: below `/proc` the system answers that the folder above is missing, and Node, asked for all levels, tries
 * to make that one again and again.
 */
function reasonNotToWrite(out: string, above: string): string | undefined {
  try {
    accessSync(above, constants.W_OK);
    const [name] = relative(above, out).split(sep);
    if (!name) return undefined;
    mkdirSync(join(above, name));
    rmdirSync(join(above, name));
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** Whether a build may take the folder: it is not there, empty, or an earlier build. */
function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return namesIn(folder).length === 0 || isBuild(folder);
}

function isBuild(folder: string): boolean {
  if (existsSync(join(folder, marker))) return true;
  const worker = join(folder, 'sw.js');
  return existsSync(worker) && readFileSync(worker, 'utf8').startsWith(olderBuild);
}

const namesIn = (folder: string) => readdirSync(folder).filter((name) => !notCounted.has(name));

/**
 * The folder between the project and a place inside of it that holds other things than builds. `.cache` is where
 * our own commands work.
 */
function foreignPlace(out: string, root: string): string | undefined {
  const above: string[] = [];
  for (let folder = dirname(out); folder !== root; folder = dirname(folder)) above.unshift(folder);
  const [top] = above;
  if (!top || basename(top) === '.cache') return undefined;
  return above.find((folder) => existsSync(folder) && !holdsBuildsAlone(folder));
}

function holdsBuildsAlone(folder: string): boolean {
  if (isBuild(folder)) return true;
  const inside = namesIn(folder).map((name) => join(folder, name));
  return inside.every((path) => statSync(path).isDirectory() && (isFree(path) || holdsBuildsAlone(path)));
}

/** Whether a path is the folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  // on Windows the way to another drive is absolute
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) !== way);
}

/** The path as the disk knows it, also where its last folders are not there yet. */
function onDisk(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync.native(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(onDisk(above), basename(whole));
}
