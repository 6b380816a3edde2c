import type { AstroIntegration } from 'astro';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { addressOf, fileFolders } from '../addresses/address.ts';
import { contentDir } from '../handbook/folder.ts';
import { readGlossary } from '../handbook/read-content.ts';
import type { Term } from '../handbook/schemas.ts';
import { build } from '#words/build.ts';
import { markCompounds, markCompoundsInHtml, splitterFor } from '../search/words.ts';
import { htmlFiles, type DrawnPage } from './drawn-pages.ts';
import type { Checksums } from './service-worker.ts';

/** What the dialog loads; Pagefind also brings user interfaces, a worker and languages that nobody asks for. */
const wanted =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)\w+\.pagefind|.+\.pf_(?:meta|index|fragment|filter))$/;

/** Parts of a page that lead elsewhere, explain or operate: their words would be found on every page. */
const notContent = ['nav', 'dialog', '[popover]', 'button:not(.term)', 'select', '[role="status"]'];

/** What the search reads of the pages of a site. */
export class SearchedPages {
  readonly #pages = new Map<string, string>();

  /** Pages that do not want to be found are passed over. */
  readonly add = ({ path, html }: DrawnPage): void => {
    if (/\sdata-pagefind-body\b/.test(html)) this.#pages.set(path, mainOf(html));
  };

  /** In an order that does not depend on which was drawn first. */
  inOrder(): readonly DrawnPage[] {
    return Array.from(this.#pages, ([path, html]) => ({ path, html })).sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
  }
}

/**
 * Writes the search index into `pagefind/` once all pages are there.
 * @param pages as they were drawn
 * @param checksums told of each file of the index
 */
export function searchIndexIntegration(pages: SearchedPages, checksums: Checksums): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { language, terms } = await readGlossary(contentDir);
        const index = { folder: fileURLToPath(dir), pages, terms, language };
        const counts = await writeSearchIndex(index, checksums);
        logger.info(build.indexed(counts.pages, counts.terms, counts.kilobytes));
      },
    },
  };
}

/** The pages of a site that was built before. */
export async function searchedPagesOf(folder: string): Promise<SearchedPages> {
  const pages = new SearchedPages();
  for (const path of await htmlFiles(folder))
    pages.add({ path, html: await readFile(join(folder, path), 'utf8') });
  return pages;
}

/** What becomes an index. */
export interface Searched {
  /** Where the site lies. */
  readonly folder: string;
  readonly pages: SearchedPages;
  readonly terms: readonly Term[];
  readonly language: string;
}

/**
 * Indexes every page that carries `data-pagefind-body`, and each term as an entry of its own. The search reads
 * copies with seams in their compounds; the pages stay as they are. The same pages give the same bytes.
 */
export async function writeSearchIndex({ folder, pages, terms, language }: Searched, checksums?: Checksums) {
  const inOrder = pages.inOrder();
  const split = splitterFor(
    inOrder.map(({ html }) => html),
    terms.flatMap(({ term, also, explanation }) => [term, ...also, explanation]),
  );
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: notContent });
  if (!index) throw new Error(build.notIndexed(errors.join(' ')));
  try {
    const answers: Promise<{ errors: string[] }>[] = [];
    for (const { path, html } of inOrder) {
      const content = kindAsMeta(markCompoundsInHtml(html, split));
      answers.push(index.addHTMLFile({ sourcePath: path, content }));
      // a page leaves for the engine only when this loop pauses; so both work at once
      await nextTurn();
    }
    for (const term of terms)
      answers.push(addTerm(index, term, language, (text) => markCompounds(text, split)));
    (await Promise.all(answers)).forEach(hold);
    const { files } = hold(await index.getFiles());
    const bytes = await writeIndex(folder, files, checksums);
    return { pages: inOrder.length, terms: terms.length, kilobytes: Math.round(bytes / 1000) };
  } finally {
    await close();
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

function addTerm(index: PagefindIndex, term: Term, language: string, mark: (text: string) => string) {
  return index.addCustomRecord({
    url: addressOf.term(term.id),
    language,
    content: mark(term.explanation),
    meta: { title: mark(term.term), art: 'Begriff', auch: mark(term.also.join(' ')) },
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
