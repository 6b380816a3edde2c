import { getCollection, getEntry } from 'astro:content';
import { contentFaults } from '../handbook/content-faults.ts';
import { inOrder, type Content } from '../handbook/content.ts';
import { single, type TextCollection } from '../handbook/collections.ts';

let known: { readonly version: string; readonly content: Promise<Content> } | undefined;

/**
 * The content of this build, from the collections that `src/content.config.ts` defines.
 * @throws in the dev server while the content has faults, with all of them: the browser shows them
 */
export async function loadContent(): Promise<Content> {
  // in a build nothing changes once the collections are loaded
  if (import.meta.env.PROD && known) return known.content;
  const version = (await getEntry('stand', single))?.data.version ?? '';
  if (known?.version !== version) known = { version, content: fromCollections() };
  return known.content;
}

async function fromCollections(): Promise<Content> {
  const data = (await getEntry('buch', single))?.data ?? { problems: [] };
  if ('problems' in data) throw contentFaults(data.problems, 'browser');
  const { book, filled } = data;
  // Astro warns of a collection that is empty, and a book may well do without illustrations:
  // https://github.com/withastro/astro/issues/15329
  const all = async <Name extends TextCollection>(name: Name) =>
    filled.includes(name) ? getCollection(name) : [];
  return inOrder(book, {
    chapters: (await all('kapitel')).map((entry) => entry.data),
    illustrations: (await all('abbildungen')).map((entry) => entry.data),
    pages: (await all('seiten')).map((entry) => entry.data),
  });
}
