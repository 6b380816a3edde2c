import type { Loader, LoaderContext } from 'astro/loaders';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblems } from '../errors/problem.ts';
import { contentFaults } from './content-faults.ts';
import {
  loaderName,
  single,
  type RefreshContext,
  type CollectionName,
  type TextCollection,
} from './collections.ts';
import { chaptersOf, type Book, type Chapter, type Figure, type SidePage } from './content.ts';
import { markdownPen } from './markdown-pen.ts';
import { Memory } from './memory.ts';
import { readContent, type ReadContent } from './read-content.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/**
 * The content-layer loader of the handbook: reads and checks the whole folder once and fills all collections from it.
 * @param dir the content folder
 * @returns the loader of each collection. Wrong content ends a build with all faults. The dev server goes on: pages
 *   show the faults that stand in the collection `buch`, and the texts stay as they were.
 */
export function handbookLoader(dir: string): (name: CollectionName) => Loader {
  const memory = new Memory();
  const draw = markdownPen();
  let reading: Promise<ReadContent> | undefined;
  /** All collections are loaded at the same time: they share one reading. */
  const readOnce = () => (reading ??= readContent(dir, memory).finally(() => (reading = undefined)));

  const entriesOf = async (name: CollectionName, context: LoaderContext): Promise<readonly Entry[]> => {
    const { content, problems, texts } = await readOnce();
    const { config } = context;
    const digestOf = (value: unknown) => context.generateDigest(JSON.stringify(value));
    const entry = (id: string, data: Entry['data'], more: Partial<Entry> = {}, source = ''): Entry => ({
      id,
      data,
      ...more,
      digest: digestOf([data, more, source]),
    });
    if (name === 'stand') return [entry(single, { version: digestOf([content, problems, ...texts]) })];
    if (!content || problems.length > 0) {
      if (context.watcher === undefined) throw contentFaults(problems);
      if (name !== 'buch') return context.store.values();
      context.logger.error(`\n${formatProblems(problems)}`);
      return [entry(single, { problems })];
    }
    const text = async (id: string, data: Chapter | Figure | SidePage): Promise<Entry> => {
      const filePath = relative(fileURLToPath(config.root), resolve(data.file)).replaceAll('\\', '/');
      const source = texts.get(data.file) ?? '';
      if (data.file.endsWith('.mdx'))
        // drawn with the pages; the source counts for the digest alone
        return entry(id, { ...data }, { filePath, deferredRender: true }, source);
      const rendered = { html: await draw(data, source, content, config.base) };
      return entry(id, { ...data }, { filePath, rendered });
    };
    switch (name) {
      case 'kapitel':
        return Promise.all(
          chaptersOf(content).map((chapter) => text(`${chapter.part}/${chapter.id}`, chapter)),
        );
      case 'abbildungen':
        return Promise.all(content.figures.map((figure) => text(figure.id, figure)));
      case 'seiten':
        return Promise.all(content.pages.map((page) => text(page.id, page)));
      case 'buch': {
        const { handbook, worksheets, terms, sources, norms, tables } = content;
        const book: Book = { handbook, worksheets, terms, sources, norms, tables };
        const filled: TextCollection[] = [
          ...(chaptersOf(content).length > 0 ? (['kapitel'] as const) : []),
          ...(content.figures.length > 0 ? (['abbildungen'] as const) : []),
          ...(content.pages.length > 0 ? (['seiten'] as const) : []),
        ];
        return [entry(single, { book, filled })];
      }
    }
  };

  return (name) => ({
    name: loaderName,
    async load(context) {
      if (isRefresh(context.refreshContextData)) context.refreshContextData.begin();
      const entries = await entriesOf(name, context);
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      for (const entry of entries) context.store.set(entry);
    },
  });
}

function isRefresh(
  data: Readonly<Record<string, unknown>> | undefined,
): data is RefreshContext & Record<string, unknown> {
  return typeof data?.['begin'] === 'function';
}
