import type { Loader, LoaderContext } from 'astro/loaders';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { formatProblems } from '../errors/problem.ts';
import {
  loaderName,
  single,
  textCollections,
  type CollectionName,
  type RefreshContext,
  type TextCollection,
} from './collections.ts';
import { contentFaults } from './content-faults.ts';
import {
  chaptersOf,
  type Book,
  type Chapter,
  type Content,
  type Illustration,
  type SidePage,
} from './content.ts';
import { languageOfFolder } from './language.ts';
import { markdownPen, type Drawn } from './markdown-pen.ts';
import { Memory } from './memory.ts';
import { programVersion } from './program-version.ts';
import { readContent, type ReadContent } from './read-content.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];
/** A collection that is not among them stays as it is. */
type Entries = Partial<Record<CollectionName, readonly Entry[]>>;

/**
 * The content-layer loader of the handbook: reads and checks the whole folder once and fills all collections from it.
 * Plain Markdown that has not changed is taken from the collections' store as an earlier build has drawn it.
 * @param dir the content folder
 * @returns the loader of each collection. Wrong content ends a build with all faults. The dev server goes on: pages
 *   show the faults that stand in the collection `buch`, and the texts stay as they were.
 */
export function handbookLoader(dir: string): (name: CollectionName) => Loader {
  const memory = new Memory();
  const draw = markdownPen(programVersion(languageOfFolder(dir)));
  /** What earlier builds have kept, by collection. */
  const stores = new Map<CollectionName, LoaderContext['store']>();
  const kept: Kept = (name, id) => {
    const read = keptSchema.safeParse(stores.get(name)?.get(id)?.rendered);
    return read.success ? { html: read.data.html, seal: read.data.metadata.seal } : undefined;
  };
  let preparing: Promise<Entries> | undefined;

  const prepare = async (context: LoaderContext): Promise<Entries> => {
    const read = await readContent(dir, memory);
    const { content, problems } = read;
    const writer = new EntryWriter(context, read);
    if (content && problems.length === 0) return writer.all(content, draw, kept);
    if (context.watcher === undefined) throw contentFaults(problems);
    context.logger.error(`\n${formatProblems(problems)}`);
    return { buch: [writer.entry(single, { problems })], stand: writer.version() };
  };

  return (name) => ({
    name: loaderName,
    async load(context) {
      stores.set(name, context.store);
      if (isRefresh(context.refreshContextData)) context.refreshContextData.begin();
      // all collections are loaded at the same time, and filled at once: were the store saved between two of them, the
      // browser would be sent to a page that is half old, and a page that is loading does not hear of the rest
      preparing ??= prepare(context).finally(() => (preparing = undefined));
      const entries = (await preparing)[name];
      if (!entries) return;
      // a build has all entries at hand: what stands in the store may be damaged, and the digests would not tell
      if (context.watcher === undefined) context.store.clear();
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      for (const entry of entries) context.store.set(entry);
    },
  });
}

/** Finds the HTML of a text from an earlier build. */
type Kept = (name: TextCollection, id: string) => Drawn | undefined;

const keptSchema = z.object({ html: z.string(), metadata: z.object({ seal: z.string() }) });

class EntryWriter {
  readonly #context: LoaderContext;
  readonly #read: ReadContent;

  constructor(context: LoaderContext, read: ReadContent) {
    this.#context = context;
    this.#read = read;
  }

  async all(content: Content, draw: ReturnType<typeof markdownPen>, kept: Kept): Promise<Entries> {
    const { config } = this.#context;
    const book = { content, base: config.base };
    const text = async (
      name: TextCollection,
      id: string,
      data: Chapter | Illustration | SidePage,
    ): Promise<Entry> => {
      const filePath = relative(fileURLToPath(config.root), resolve(data.file)).replaceAll('\\', '/');
      const source = this.#read.texts.get(data.file) ?? '';
      if (data.file.endsWith('.mdx'))
        // Astro draws MDX with the pages; the source is passed on only so that the digest changes with it
        return this.entry(id, { ...data }, { filePath, deferredRender: true }, source);
      const { html, seal } = await draw(data, source, book, kept(name, id));
      return this.entry(id, { ...data }, { filePath, rendered: { html, metadata: { seal } } });
    };
    const texts: Readonly<Record<TextCollection, readonly Entry[]>> = {
      kapitel: await Promise.all(
        chaptersOf(content).map((one) => text('kapitel', `${one.part}/${one.id}`, one)),
      ),
      abbildungen: await Promise.all(content.illustrations.map((one) => text('abbildungen', one.id, one))),
      seiten: await Promise.all(content.pages.map((one) => text('seiten', one.id, one))),
    };
    const { handbook, worksheets, terms, sources, norms, tables, example, tested } = content;
    const rest: Book = {
      handbook,
      worksheets,
      terms,
      sources,
      norms,
      tables,
      ...(example && { example }),
      ...(tested && { tested }),
    };
    const filled = textCollections.filter((name) => texts[name].length > 0);
    return { ...texts, buch: [this.entry(single, { book: rest, filled })], stand: this.version() };
  }

  version(): readonly Entry[] {
    const { content, problems, texts } = this.#read;
    return [this.entry(single, { version: this.#digest([content, problems, ...texts]) })];
  }

  /** @param source what else decides whether the entry has changed */
  entry(id: string, data: Entry['data'], more: Partial<Entry> = {}, source = ''): Entry {
    return { id, data, ...more, digest: this.#digest([data, more, source]) };
  }

  #digest(value: unknown): string {
    return this.#context.generateDigest(JSON.stringify(value));
  }
}

function isRefresh(
  data: Readonly<Record<string, unknown>> | undefined,
): data is RefreshContext & Record<string, unknown> {
  return typeof data?.['begin'] === 'function';
}
