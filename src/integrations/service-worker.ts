import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrawnPage } from './drawn-pages.ts';
import { isForHost } from './headers.mjs';
import { asBase } from './base-path.mjs';

const template = new URL('../offline/worker.template.js', import.meta.url);

/** A file as `sw.js` lists it. */
interface Listed {
  readonly checksum: string;
  readonly bytes: number;
}

/** The checksums of files that were made in this run: what is known need not be read. */
export class Checksums {
  readonly #known = new Map<string, Listed>();

  /** @param path below the folder of the site, with slashes */
  add(path: string, content: string | Uint8Array): void {
    this.#known.set(path, listedOf(content));
  }

  readonly addPage = ({ path, html }: DrawnPage): void => this.add(path, html);

  get(path: string): Listed | undefined {
    return this.#known.get(path);
  }
}

/** Writes `sw.js`, which keeps the site readable offline. Must run last: it lists what all others have written. */
export function serviceWorkerIntegration(checksums: Checksums): AstroIntegration {
  let base = '/';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, kilobytes } = await writeServiceWorker(fileURLToPath(dir), base, checksums);
        logger.info(`${files} Dateien ohne Netz lesbar, ${kilobytes} kB`);
      },
    },
  };
}

/**
 * Lists every file of the built site with its checksum in `sw.js`. The same files give the same bytes, so a build
 * that changes nothing is no new version.
 * @param base path below which the site stands, as people write it, with or without slashes at its ends
 * @param known of files that this run has made
 */
export async function writeServiceWorker(folder: string, base: string, known = new Checksums()) {
  const listed = await Promise.all(
    (await filesOf(folder)).map(async (file) => {
      const { checksum, bytes } = known.get(file) ?? listedOf(await readFile(join(folder, file)));
      return { path: pathOf(file, asBase(base)), checksum, bytes };
    }),
  );
  const files = Object.fromEntries(listed.map(({ path, checksum }) => [path, checksum]));
  const source = await readFile(template, 'utf8');
  const filled = source
    .replace('FILES;', () => `${JSON.stringify(files)};`)
    .replace('SIZES;', () => `${JSON.stringify(listed.map(({ bytes }) => bytes))};`)
    .replace('BASE;', () => `${JSON.stringify(asBase(base))};`);
  await writeFile(join(folder, 'sw.js'), filled);
  const bytes = listed.reduce((sum, file) => sum + file.bytes, 0);
  return { files: listed.length, kilobytes: Math.round(bytes / 1000) };
}

function listedOf(content: string | Uint8Array): Listed {
  const checksum = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  return { checksum, bytes: Buffer.byteLength(content) };
}

/** All files that a visitor can ask for, in an order that does not depend on the disk. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter((file) => file !== 'sw.js' && !isForHost(file))
    .sort();
}

/** A page is known by its folder: `kapitel/index.html` as `/kapitel/`. */
function pathOf(file: string, base: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}
