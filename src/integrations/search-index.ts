import type { AstroIntegration } from 'astro';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { addressOf, fileFolders } from '../addresses/address.ts';
import { contentOfFolder } from '../handbook/folder.ts';
import type { Term } from '../handbook/schemas.ts';
import { counted } from '#words/numbers.ts';
import { markCompounds, markCompoundsInHtml, splitterFor } from '../search/words.ts';

/** What the dialog loads; Pagefind also brings user interfaces, a worker and languages that nobody asks for. */
const wanted =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)\w+\.pagefind|.+\.pf_(?:meta|index|fragment|filter))$/;

/** Parts of a page that lead elsewhere, explain or operate: their words would be found on every page. */
const notContent = ['nav', 'dialog', '[popover]', 'button:not(.term)', 'select', '[role="status"]'];

/** Writes the search index into `pagefind/` once all pages are there. */
export function searchIndexIntegration(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { handbook, terms } = await contentOfFolder();
        const counts = await writeSearchIndex(fileURLToPath(dir), terms, handbook.sprache);
        logger.info(
          `${counted(counts.pages, 'Seite', 'Seiten')} und ${counted(counts.terms, 'Begriff', 'Begriffe')} im Suchindex, ${counts.kilobytes} kB`,
        );
      },
    },
  };
}

/**
 * Indexes every page that carries `data-pagefind-body`, and each term as an entry of its own. The search reads
 * copies with seams in their compounds; the pages stay as they are. The same pages give the same bytes.
 * @param folder where the built site lies
 */
export async function writeSearchIndex(folder: string, terms: readonly Term[], language: string) {
  const pages = await readPages(folder);
  const split = splitterFor(
    pages.map(({ html }) => html),
    terms.flatMap(({ term, also, explanation }) => [term, ...also, explanation]),
  );
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: notContent });
  if (!index) throw new Error(`Der Suchindex ließ sich nicht anlegen: ${errors.join(' ')}`);
  try {
    const answers: Promise<{ errors: string[] }>[] = [];
    for (const { path, html } of pages) {
      const content = kindAsMeta(markCompoundsInHtml(html, split));
      answers.push(index.addHTMLFile({ sourcePath: path, content }));
      // a page leaves for the engine only when this loop pauses; so both work at once
      await nextTurn();
    }
    for (const term of terms)
      answers.push(addTerm(index, term, language, (text) => markCompounds(text, split)));
    (await Promise.all(answers)).forEach(hold);
    const { files } = hold(await index.getFiles());
    const bytes = await writeIndex(join(folder, fileFolders.search), files);
    return { pages: pages.length, terms: terms.length, kilobytes: Math.round(bytes / 1000) };
  } finally {
    await close();
  }
}

/** Pages that want to be found, in an order that does not depend on the disk. */
async function readPages(folder: string) {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.html')).map((name) => name.replaceAll('\\', '/'));
  const read = paths.sort().map(async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') }));
  return (await Promise.all(read))
    .filter(({ html }) => /\sdata-pagefind-body\b/.test(html))
    .map(({ path, html }) => ({ path, html: mainOf(html) }));
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

async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  const kept = files.filter(({ path }) => wanted.test(path));
  await Promise.all(
    kept.map(async ({ path, content }) => {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }),
  );
  return kept.reduce((sum, { content }) => sum + content.length, 0);
}

/** Passes on what Pagefind answers, unless it reports errors in it. */
function hold<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind meldet: ${answer.errors.join(' ')}`);
  return answer;
}
