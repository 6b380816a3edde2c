import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import type { Problem } from '../errors/problem.ts';
import { worksheetSchema, type Worksheet } from '../worksheet/definition.ts';
import { readBody } from './body.ts';
import { checkReferences } from './check-references.ts';
import {
  countWords,
  inOrder,
  readingMinutes,
  type Book,
  type Chapter,
  type Content,
  type Figure,
  type SidePage,
} from './content.ts';
import { dataTableSchema, withWrittenDecimals, type DataTable } from './data-tables.ts';
import { withQuotedFigures } from './quoted-figures.ts';
import {
  chapterMetaSchema,
  figureMetaSchema,
  glossarySchema,
  handbookSchema,
  normsSchema,
  pageMetaSchema,
  sourcesSchema,
} from './schemas.ts';
import { checkSvg } from './svg.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadContent {
  /** Undefined where a problem is so grave that no book can be made of the rest. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  /** The whole text of each chapter, figure and page, by the file's name in problems. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Text with components, or plain Markdown. */
const textFile = /\.mdx?$/;
const idOf = (file: string) => basename(file).replace(textFile, '');

/**
 * Reads a content folder whole. Nothing is thrown for wrong content: every fault of every file comes back
 * at once, with file, line and a German sentence. Build, dev server and check all read through here.
 * @param dir the folder, `content` by default; file names in problems begin with it
 */
export async function readContent(dir: string): Promise<ReadContent> {
  const reader = new ContentReader(dir);
  const handbook = await reader.yaml('handbuch.yaml', handbookSchema);
  const terms = await reader.yaml('glossar.yaml', glossarySchema);
  const sources = await reader.yaml('quellen.yaml', sourcesSchema);
  const norms = await reader.optionalYaml('recht.yaml', normsSchema);
  const figures = await reader.figures();
  const tables = await reader.tables();
  const worksheets = await reader.worksheets(tables);
  const chapters = await reader.chapters();
  const pages = await reader.pages();
  if (!handbook) return { content: undefined, problems: reader.problems, texts: reader.texts };
  const book: Book = {
    handbook,
    worksheets: handbook.arbeitsblaetter.flatMap((id) => worksheets.find((w) => w.id === id) ?? []),
    terms: (terms ?? []).toSorted((a, b) => a.term.localeCompare(b.term, 'de')),
    sources: sources ?? [],
    norms: norms ?? [],
    tables,
  };
  const content = inOrder(book, { chapters, figures, pages });
  const references = checkReferences({
    content,
    chapters,
    worksheets,
    unreadable: reader.unreadable,
    lines: reader.lines,
    dir,
  });
  return { content, problems: [...reader.problems, ...references], texts: reader.texts };
}

/** Where a file's values stand, for faults that are found only when all files are read. */
export type LineOf = (file: string, path: readonly PropertyKey[]) => number;

class ContentReader {
  readonly problems: Problem[] = [];
  /** Ids of chapters, worksheets and figures whose file is there but faulty. */
  readonly unreadable = new Set<string>();
  readonly texts = new Map<string, string>();
  readonly #lines = new Map<string, (path: readonly PropertyKey[]) => number>();
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  readonly lines: LineOf = (file, path) => this.#lines.get(file)?.(path) ?? 1;

  async yaml<T>(name: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
    const file = join(this.#dir, name);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) {
      this.#fault(file, 1, 'Die Datei fehlt. Ohne sie kann das Handbuch nicht gebaut werden.');
      return undefined;
    }
    return this.#data(file, text, schema);
  }

  /** The same for a file that a handbook may do without. */
  async optionalYaml<T>(name: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
    const file = join(this.#dir, name);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : this.#data(file, text, schema);
  }

  /** Worksheets with the figures that they quote from the tables. */
  async worksheets(tables: readonly DataTable[]): Promise<Worksheet[]> {
    const read = (await this.#names('arbeitsblaetter', /\.yaml$/)).map(async (name) => {
      const file = join(this.#dir, 'arbeitsblaetter', name);
      const sheet = this.#data(file, await readFile(file, 'utf8'), worksheetSchema);
      if (sheet) this.#holdName(file, sheet.id, basename(name, '.yaml'));
      else this.unreadable.add(basename(name, '.yaml'));
      if (!sheet) return [];
      const quoted = withQuotedFigures(sheet, tables, this.unreadable);
      for (const { path, message } of quoted.faults) this.#fault(file, this.lines(file, path), message);
      return quoted.worksheet;
    });
    return (await Promise.all(read)).flat();
  }

  async tables(): Promise<DataTable[]> {
    const read = (await this.#names('daten', /\.yaml$/)).map(async (name) => {
      const file = join(this.#dir, 'daten', name);
      const text = await readFile(file, 'utf8');
      const { data, problems, lineOf, writtenAt } = readYaml(file, text, dataTableSchema);
      this.problems.push(...problems);
      this.#lines.set(file, lineOf);
      if (data) this.#holdName(file, data.id, basename(name, '.yaml'));
      else this.unreadable.add(basename(name, '.yaml'));
      return data ? withWrittenDecimals(data, writtenAt) : [];
    });
    return (await Promise.all(read)).flat();
  }

  async figures(): Promise<Figure[]> {
    const read = (await this.#names('abbildungen', textFile)).map(async (name): Promise<Figure[]> => {
      const id = idOf(name);
      const file = join(this.#dir, 'abbildungen', name);
      const meta = await this.#text(file, figureMetaSchema, 'figure');
      const drawing = join(this.#dir, 'abbildungen', `${id}.svg`);
      const svg = await readFile(drawing, 'utf8').catch(() => undefined);
      if (svg === undefined) {
        this.#fault(file, 1, `Zu dieser Abbildung fehlt die Zeichnung ${id}.svg.`);
        this.unreadable.add(id);
        return [];
      }
      this.problems.push(...checkSvg(drawing, svg));
      return meta ? [{ id, file, svg, ...meta.meta, body: meta.body }] : [];
    });
    return (await Promise.all(read)).flat();
  }

  async chapters(): Promise<Chapter[]> {
    const files = await this.#names('kapitel', textFile, true);
    const read = files.map(async (name): Promise<Chapter[]> => {
      const file = join(this.#dir, 'kapitel', name);
      const [part = '', last = ''] = name.split(/[\\/]/);
      const found = await this.#text(file, chapterMetaSchema);
      if (!found) return [];
      const minutes = readingMinutes(countWords(found.meta.atAGlance.join(' ')) + found.body.words);
      return [{ id: idOf(last), part, file, ...found.meta, body: found.body, minutes }];
    });
    return (await Promise.all(read)).flat();
  }

  async pages(): Promise<SidePage[]> {
    const read = (await this.#names('seiten', textFile)).map(async (name): Promise<SidePage[]> => {
      const file = join(this.#dir, 'seiten', name);
      const found = await this.#text(file, pageMetaSchema);
      return found ? [{ id: idOf(name), file, ...found.meta, body: found.body }] : [];
    });
    return (await Promise.all(read)).flat();
  }

  async #text<T>(file: string, schema: z.ZodMiniType<T>, role?: 'figure') {
    const source = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
    const head = /^---\n([\s\S]*?\n)---(\n|$)/.exec(source);
    if (!head) {
      this.#fault(
        file,
        1,
        'Der Kopf der Datei fehlt. Sie beginnt mit einer Zeile ---, dann folgen Angaben wie „titel“, dann wieder ---.',
      );
      this.unreadable.add(idOf(file));
      return undefined;
    }
    const meta = this.#data(file, head[1] ?? '', schema, 2);
    const { body, problems } = readBody(file, source, file.endsWith('.mdx') ? 'mdx' : 'md', role);
    this.texts.set(file, source);
    this.problems.push(...problems);
    if (!meta || !body) this.unreadable.add(idOf(file));
    return meta && body && { meta, body };
  }

  #data<T>(file: string, text: string, schema: z.ZodMiniType<T>, firstLine = 1): T | undefined {
    const { data, problems, lineOf } = readYaml(file, text, schema, firstLine);
    this.problems.push(...problems);
    this.#lines.set(file, lineOf);
    return data;
  }

  async #names(folder: string, pattern: RegExp, recursive = false): Promise<string[]> {
    const names = await readdir(join(this.#dir, folder), { recursive }).catch(() => []);
    return names.filter((name) => pattern.test(name)).sort();
  }

  #holdName(file: string, id: string, name: string): void {
    if (id !== name)
      this.#fault(
        file,
        this.lines(file, ['id']),
        `Die Kennung „${id}“ und der Dateiname „${name}“ müssen gleich sein.`,
      );
  }

  #fault(file: string, line: number, message: string): void {
    this.problems.push({ file, line, message });
  }
}
