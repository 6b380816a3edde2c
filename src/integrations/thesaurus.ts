import { readFile } from 'node:fs/promises';

/**
 * Groups of words that mean the same in a language, for the search.
 * @param language as the pages name it: „de“, „de-AT“
 * @returns none for a language without a thesaurus in `src/search/thesaurus/`
 */
export async function thesaurus(language: string): Promise<readonly (readonly string[])[]> {
  const name = /^[a-z]{2,3}/.exec(language)?.[0] ?? 'de';
  const file = new URL(`../search/thesaurus/${name}.txt`, import.meta.url);
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ')]));
}
