import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { openSearch, type HandbookSearch, type Pagefind } from '../../src/search/engine.ts';

/**
 * The search of a built site as a reader has it: with the engine, the index and the lexicon that the site ships.
 * Until `vi.unstubAllGlobals()`, what is fetched comes from the disk.
 */
export function openBuiltSearch(site: string): Promise<HandbookSearch> {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/\?.*/, '');
    return new Response(await readFile(path.startsWith('file:') ? fileURLToPath(path) : join(site, path)));
  });
  return openSearch(
    '',
    (address) => import(/* @vite-ignore */ pathToFileURL(join(site, address)).href) as Promise<Pagefind>,
  );
}

/** The page of an address; a term and a norm are sections of theirs and found by themselves. */
export function pageOf(address: string): string {
  return /^\/(?:glossar|recht)\//.test(address) ? address : address.replace(/#.*/, '');
}
