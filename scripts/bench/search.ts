// How many of the queries that people would type lead to their page among the first three, by kind.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { openSearch, type Pagefind } from '../../src/search/engine.ts';
import { german, table } from './table.ts';

/** Queries of a book, each with pages of which one has to be among the first three results, or none. */
export const queriesSchema = z.object({
  book: z.string(),
  queries: z.array(z.object({ kind: z.string(), text: z.string(), wanted: z.array(z.string()) })),
});
type MeasuredQuery = z.infer<typeof queriesSchema>['queries'][number];

/**
 * Asks the search of a built site as a reader does.
 * @param site where it lies
 * @returns a table of kind, found, asked, and the rate
 */
export async function searchTable(site: string, queries: readonly MeasuredQuery[]): Promise<string> {
  const fetched = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const path = String(address instanceof Request ? address.url : address).replace(/\?.*/, '');
    return new Response(await readFile(path.startsWith('file:') ? fileURLToPath(path) : join(site, path)));
  };
  try {
    const search = await openSearch(
      '',
      (address) => import(pathToFileURL(join(site, address)).href) as Promise<Pagefind>,
    );
    const counts = new Map<string, { found: number; asked: number }>();
    for (const { kind, text, wanted } of queries) {
      const first = (await search.find(text)).results.slice(0, 3).map(({ address }) => address);
      const places = new Set(first.flatMap((address) => [address, address.replace(/#.*/, '')]));
      const isFound = wanted.length === 0 ? first.length === 0 : wanted.some((one) => places.has(one));
      for (const name of [kind, 'alle']) {
        const count = counts.get(name) ?? { found: 0, asked: 0 };
        counts.set(name, { found: count.found + (isFound ? 1 : 0), asked: count.asked + 1 });
      }
    }
    const rows = [...counts].sort(([a], [b]) => Number(a === 'alle') - Number(b === 'alle'));
    return table(
      ['Suche, unter den ersten drei', 'gefunden', 'gefragt', 'Anteil'],
      rows.map(([name, { found, asked }]) => [
        name,
        String(found),
        String(asked),
        `${german((found / asked) * 100)} %`,
      ]),
    );
  } finally {
    globalThis.fetch = fetched;
  }
}
