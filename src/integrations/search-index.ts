import type { AstroIntegration } from 'astro';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { addressOf, fileFolders } from '../addresses/address.ts';
import { contentDir } from '../handbook/folder.ts';
import { readForSearch } from '../handbook/read-content.ts';
import type { Term } from '../handbook/schemas.ts';
import { build } from '#words/build.ts';
import { compoundSplitter, type SplitCompound } from '../search/compounds.ts';
import { lexiconOfPages, nameSeparator, sameWords, type ReadPage } from '../search/lexicon-of-pages.ts';
import { markCompounds, markCompoundsInHtml, unbroken } from '../search/words.ts';
import type { DrawnPage } from './drawn-pages.ts';
import { thesaurus } from './thesaurus.ts';
import type { Checksums } from './service-worker.ts';

/** What the dialog loads; Pagefind also brings user interfaces, a worker and languages that nobody asks for. */
const wanted =
  /^(?:pagefind\.js|pagefind-entry\.json|lexicon\.json|wasm\.(?!unknown)\w+\.pagefind|.+\.pf_(?:meta|index|fragment|filter))$/;

/** Parts of a page that lead elsewhere, explain or operate: their words would be found on every page. */
const notContent = ['nav', 'dialog', '[popover]', 'button:not(.term)', 'select', '[role="status"]'];

/** What the index of a book holds beside its pages. */
export interface Searched {
  readonly language: string;
  readonly terms: readonly Term[];
  /** Words that mean the same. */
  readonly wordFields: readonly (readonly string[])[];
  /** Whatever is written in the book, to learn its words from. */
  readonly texts: readonly string[];
}

/**
 * The index of a site, filled page by page: Pagefind is a program of its own, so it reads on the other core while the
 * next pages are drawn. It reads copies with seams in their compounds; the pages stay as they are.
 * The same pages in the same order give the same bytes.
 */
export class SearchIndex {
  readonly #parts: Promise<{ index: PagefindIndex; split: SplitCompound; searched: Searched }>;
  readonly #answers: Promise<{ errors: string[] }>[] = [];

  constructor(searched: Searched | Promise<Searched>) {
    this.#parts = startIndex(searched);
    // who writes the index hears of it
    this.#parts.catch(() => undefined);
  }

  /** Pages that do not want to be found are passed over. */
  add({ path, html }: DrawnPage): void {
    if (!/\sdata-pagefind-body\b/.test(html)) return;
    const main = mainOf(html);
    const answer = this.#parts.then(({ index, split }) =>
      index.addHTMLFile({ sourcePath: path, content: kindAsMeta(markCompoundsInHtml(main, split)) }),
    );
    answer.catch(() => undefined);
    this.#answers.push(answer);
  }

  /**
   * Adds the terms and writes what became of it all; nothing can be added afterwards.
   * @param folder of the site, where `pagefind/` is made anew
   * @param checksums told of each file of the index
   */
  async write(folder: string, checksums?: Checksums) {
    try {
      const { index, split, searched } = await this.#parts;
      const pages = this.#answers.length;
      const mark = (text: string) => markCompounds(text, split);
      const terms = searched.terms.map((term) => addTerm(index, term, searched.language, mark));
      (await Promise.all([...this.#answers, ...terms])).forEach(hold);
      const made = index.getFiles();
      // read while Pagefind is at work
      const general = sameWords(await thesaurus(searched.language));
      const { files } = hold(await made);
      const same = [...searched.terms.map(({ term, also }) => [term, ...also]), ...searched.wordFields];
      const lexicon = {
        path: 'lexicon.json',
        content: Buffer.from(JSON.stringify(lexiconOfPages(fragmentsOf(files), { same, general }))),
      };
      const bytes = await writeIndex(folder, [...files, lexicon], checksums);
      return { pages, terms: terms.length, kilobytes: Math.round(bytes / 1000) };
    } finally {
      await close();
    }
  }
}

async function startIndex(searched: Searched | Promise<Searched>) {
  const { language, terms, texts } = await searched;
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: notContent });
  if (!index) throw new Error(build.notIndexed(errors.join(' ')));
  const ofTerms = terms.flatMap(({ term, also, explanation }) => [term, ...also, explanation]);
  const split = compoundSplitter([...texts.map(unbroken), ...ofTerms]);
  return { index, split, searched: await searched };
}

/** The pages of a build on their way into `pagefind/`. */
export class PagesToSearch {
  #index: SearchIndex | undefined;

  readonly add = (page: DrawnPage): void => this.#index?.add(page);

  integration(checksums: Checksums): AstroIntegration {
    return {
      name: 'search-index',
      hooks: {
        'astro:build:start': () => {
          this.#index = new SearchIndex(readForSearch(contentDir));
        },
        'astro:build:done': async ({ dir, logger }) => {
          const counts = await this.#index?.write(fileURLToPath(dir), checksums);
          if (counts) logger.info(build.indexed(counts.pages, counts.terms, counts.kilobytes));
        },
      },
    };
  }
}

/** Title and main content of a page: menus, head and footer stand on every page and would only be parsed in vain. */
function mainOf(html: string): string {
  const lang = /<html[^>]*>/.exec(html)?.[0] ?? '<html>';
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return `<!doctype html>${lang}<head>${title}</head><body>${main}</main></body></html>`;
}

/**
 * Pages name their kind as a filter. Pagefind writes filters in an order that changes from run to run, which would
 * make every build a new version for the service worker; as metadata the kind stands with each page, in one order.
 * Its name is no word of the page. https://github.com/Pagefind/pagefind/issues/638 (mended for pages, not for filters)
 */
function kindAsMeta(html: string): string {
  return html.replaceAll('data-pagefind-filter=', 'data-pagefind-ignore="index" data-pagefind-meta=');
}

/** The pages as Pagefind has read them, in the order of their addresses. */
function fragmentsOf(files: readonly IndexFile[]): ReadPage[] {
  return files
    .flatMap(({ path, content }): ReadPage[] => {
      const fragment = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (fragment === undefined) return [];
      const text = gunzipSync(content).toString();
      // before the data stands a mark of Pagefind's own
      return [{ fragment, page: z.parse(fragmentSchema, JSON.parse(text.slice(text.indexOf('{')))) }];
    })
    .sort((a, b) => (a.page.url < b.page.url ? -1 : 1));
}

const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({ element: z.string(), id: z.string(), text: z.string(), location: z.number() })),
});

function addTerm(index: PagefindIndex, term: Term, language: string, mark: (text: string) => string) {
  return index.addCustomRecord({
    url: addressOf.term(term.id),
    language,
    content: mark(term.explanation),
    meta: { title: mark(term.term), art: 'Begriff', auch: mark(term.also.join(nameSeparator)) },
  });
}

async function writeIndex(site: string, files: readonly IndexFile[], checksums?: Checksums): Promise<number> {
  const folder = join(site, fileFolders.search);
  await rm(folder, { recursive: true, force: true });
  const kept = files.filter(({ path }) => wanted.test(path));
  const folders = new Set(kept.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(kept.map(({ path, content }) => writeFile(join(folder, path), content)));
  for (const { path, content } of kept) checksums?.add(`${fileFolders.search}/${path}`, content);
  return kept.reduce((sum, { content }) => sum + content.length, 0);
}

/** Passes on what Pagefind answers, unless it reports errors in it. */
function hold<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(build.pagefind(answer.errors.join(' ')));
  return answer;
}
