import { join } from 'node:path';
import { fileFaults as faults } from '#words/faults-files.ts';
import { language } from '#words/language.ts';
import type * as z from 'zod/mini';
import { programNames } from '../addresses/program-names.ts';
import type { TargetKind } from '../addresses/link-kinds.ts';
import { nearest, type Problem } from '../errors/problem.ts';
import { SaidOnce } from '../errors/said-once.ts';
import { worksheetSchema, type Worksheet } from '../worksheet/definition.ts';
import { checkReferences } from './check-references.ts';
import { checkTitles } from './check-titles.ts';
import { checkUse } from './check-use.ts';
import { contentFaults } from './content-faults.ts';
import { readContentFile } from './content-file.ts';
import { contentFiles, type ContentFile, type ContentFiles, type FolderName } from './content-files.ts';
import {
  countWords,
  inOrder,
  readingMinutes,
  type Book,
  type Chapter,
  type Content,
  type Illustration,
  type SidePage,
} from './content.ts';
import { dataTableSchema, withWrittenDecimals, type DataTable } from './data-tables.ts';
import { testResultsSchema } from './operator-schema.ts';
import { readExample, type FilledExample } from './example.ts';
import { headOf } from './front-matter.ts';
import { languageOf } from './language.ts';
import { Memory } from './memory.ts';
import { withQuotedNumbers } from './quoted-numbers.ts';
import {
  chapterMetaSchema,
  illustrationMetaSchema,
  handbookSchema,
  normSchema,
  pageMetaSchema,
  sourceSchema,
  termSchema,
  wordFieldSchema,
  type Handbook,
  type Term,
} from './schemas.ts';
import { listedSheets } from './sheet-groups.ts';
import { readSvg } from './svg.ts';
import { readYaml, readYamlList, type Entry } from './yaml-file.ts';

export interface ReadContent {
  /** Undefined where a problem is so grave that no book can be made of the rest. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  /** The whole text of each chapter, illustration and page, by the file's name in problems. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder whole. Nothing is thrown for wrong content: every fault of every file comes back
 * at once, with file, line and a sentence. Build, dev server and check all read through here.
 * @param dir the folder, `content` by default; file names in problems begin with it
 * @param memory of earlier readings, where there were any
 */
export async function readContent(dir: string, memory = new Memory()): Promise<ReadContent> {
  const found = await contentFiles(dir);
  if (!found.exists) {
    const problem = { file: dir, line: 1, message: faults.noContent };
    return { content: undefined, problems: [problem], texts: new Map() };
  }
  const reader = new ContentReader(dir, found, memory);
  const handbook = await reader.handbook();
  const terms = await reader.list('glossar.yaml', 'begriff', termSchema);
  const sources = await reader.list('quellen.yaml', 'quelle', sourceSchema);
  await reader.wordFields();
  const norms = found.top.has('recht.yaml') ? await reader.list('recht.yaml', 'recht', normSchema) : [];
  // its page exists where a norm could be read
  if (found.top.has('recht.yaml') || found.misnamed.has('recht.yaml'))
    reader.unreadable.add('seite', programNames.law);
  const illustrations = await reader.illustrations();
  const tables = await reader.tables();
  const worksheets = await reader.worksheets(tables);
  const chapters = await reader.chapters();
  const pages = await reader.pages();
  const example = handbook && (await reader.example(handbook, worksheets));
  const tested = found.top.has('pruefstand.yaml') ? await reader.tested() : undefined;
  const { texts } = reader;
  const problems = [...reader.problems, ...reader.vain.problems()];
  if (!handbook) return { content: undefined, problems, texts };
  const book: Book = {
    handbook,
    worksheets: listedSheets(handbook).flatMap(({ id }) => worksheets.find((w) => w.id === id) ?? []),
    terms: inOrderOfTerms(terms),
    sources: sources.map(({ data }) => data),
    norms: norms.map(({ data }) => data),
    tables,
    ...(example && { example }),
    ...(tested && { tested }),
  };
  const content = inOrder(book, { chapters, illustrations, pages });
  const { files } = found;
  const { unreadable, lines } = reader;
  const input = { content, chapters, worksheets, terms, sources, norms, files, unreadable, lines, dir };
  const all = [...problems, ...checkReferences(input)];
  if (all.length > 0) return { content, problems: all, texts };
  // a copy, or what nobody shows, is often only the consequence of a fault
  const rest = [...checkTitles(input), ...checkUse({ content, quoted: reader.quoted, found, dir })];
  return { content, problems: rest, texts };
}

/**
 * What the search asks of a content folder that has been checked before.
 * @param dir the folder
 * @returns the book's language, its terms, its word fields, and whatever is written in the files of its folders
 * @throws where the folder is no longer as it was checked
 */
export async function readForSearch(dir: string) {
  const found = await contentFiles(dir);
  const reader = new ContentReader(dir, found, new Memory());
  const handbook = await reader.handbook();
  const terms = await reader.list('glossar.yaml', 'begriff', termSchema);
  const wordFields = await reader.wordFields();
  const texts = await reader.sources(found.files.filter(({ ending }) => ending !== 'svg'));
  if (!handbook || reader.problems.length > 0) throw contentFaults(reader.problems);
  // the schema has held that the program speaks it
  return {
    language: languageOf(handbook.sprache) ?? language,
    terms: inOrderOfTerms(terms),
    texts,
    wordFields,
  };
}

/** Where a file's values stand, for faults that are found only when all files are read. */
export type LineOf = (file: string, path: readonly PropertyKey[]) => number;

function inOrderOfTerms(terms: readonly Entry<Term>[]): readonly Term[] {
  return terms.map(({ data }) => data).toSorted((a, b) => a.term.localeCompare(b.term, language));
}

class ContentReader {
  readonly problems: Problem[];
  /** Tables that worksheets quote. */
  readonly quoted = new Set<string>();
  /** Numbers that worksheets quote in vain. */
  readonly vain = new SaidOnce();
  readonly texts = new Map<string, string>();
  readonly unreadable;
  readonly #lines = new Map<string, (path: readonly PropertyKey[]) => number>();
  readonly #dir: string;
  readonly #found: ContentFiles;
  readonly #memory: Memory;

  constructor(dir: string, found: ContentFiles, memory: Memory) {
    this.#dir = dir;
    this.#memory = memory;
    this.#found = found;
    this.problems = [...found.problems];
    this.unreadable = found.unreadable;
  }

  readonly lines: LineOf = (file, path) => this.#lines.get(file)?.(path) ?? 1;

  async handbook() {
    const file = join(this.#dir, 'handbuch.yaml');
    const text = await this.#topText('handbuch.yaml');
    return text === undefined ? undefined : this.#data(file, text, handbookSchema);
  }

  /** What tools have found; nothing where that cannot be read. */
  async tested() {
    const text = await this.#topText('pruefstand.yaml');
    return text === undefined
      ? undefined
      : this.#data(join(this.#dir, 'pruefstand.yaml'), text, testResultsSchema);
  }

  /** A file that holds a list. Its good entries are read, the others are unreadable. */
  async list<T>(
    name: string,
    kind: TargetKind | undefined,
    schema: z.ZodMiniType<T>,
  ): Promise<readonly Entry<T>[]> {
    const file = join(this.#dir, name);
    const text = await this.#topText(name);
    if (text === undefined) {
      if (kind) this.unreadable.add(kind, undefined);
      return [];
    }
    const { entries, lost, problems, lineOf } = readYamlList(this.#memory.yaml(file, text, 1), schema);
    this.problems.push(...problems);
    this.#lines.set(file, lineOf);
    if (kind) for (const id of lost) this.unreadable.add(kind, id);
    return entries;
  }

  /** Words that mean the same to whoever searches; a book may go without. */
  async wordFields(): Promise<readonly (readonly string[])[]> {
    if (!this.#found.top.has('suchwoerter.yaml')) return [];
    const fields = await this.list('suchwoerter.yaml', undefined, wordFieldSchema);
    return fields.map(({ data }) => data);
  }

  /** Worksheets with the numbers that they quote from the tables. */
  worksheets(tables: readonly DataTable[]): Promise<Worksheet[]> {
    return this.#each('arbeitsblaetter', 'arbeitsblatt', (file, text) => {
      const read = this.#data(file.file, text, worksheetSchema);
      if (!read) return undefined;
      const sheet = this.#named(file, read);
      const quoted = withQuotedNumbers(sheet, tables, (id) => this.unreadable.has('zahlen', id));
      for (const table of quoted.quoted) this.quoted.add(table);
      for (const { path, message } of quoted.faults)
        this.vain.add(file.file, this.lines(file.file, path), message);
      return quoted.worksheet;
    });
  }

  async example(handbook: Handbook, worksheets: readonly Worksheet[]): Promise<FilledExample | undefined> {
    const { example, problems } = await readExample({
      dir: this.#dir,
      handbook,
      worksheets,
      lines: this.lines,
      memory: this.#memory,
      source: (file) => this.#source(file),
      files: this.#found.examples,
    });
    this.problems.push(...problems);
    return example;
  }

  tables(): Promise<DataTable[]> {
    return this.#each('daten', 'zahlen', (file, text) => {
      const { data, problems, lineOf, writtenAt } = readYaml(
        this.#memory.yaml(file.file, text, 1),
        dataTableSchema,
      );
      this.problems.push(...problems);
      this.#lines.set(file.file, lineOf);
      return data && withWrittenDecimals(this.#named(file, data), writtenAt);
    });
  }

  async illustrations(): Promise<Illustration[]> {
    const drawings = new Map(
      this.#files('abbildungen')
        .filter(({ ending }) => ending === 'svg')
        .map(({ id, file }) => [id, file]),
    );
    const withoutDrawing: ContentFile[] = [];
    const read = await this.#each(
      'abbildungen',
      'abbildung',
      async (file, text): Promise<Illustration | undefined> => {
        const found = this.#text(file, text, illustrationMetaSchema, 'illustration');
        const drawing = drawings.get(file.id);
        drawings.delete(file.id);
        if (drawing === undefined) {
          withoutDrawing.push(file);
          return undefined;
        }
        const source = await this.#source(drawing);
        if (source === undefined) return undefined;
        const { svg, problems } = readSvg(drawing, source, `abb-${file.id}-`);
        this.problems.push(...problems);
        if (!found || svg === undefined) return undefined;
        return { id: file.id, file: file.file, svg, ...found.meta, body: found.body };
      },
    );
    for (const { file, id } of withoutDrawing) {
      const near = nearest(id, [...drawings.keys()]);
      this.#fault(file, 1, faults.noDrawing(`${id}.svg`, near === undefined ? undefined : `${near}.svg`));
      if (near === undefined) continue;
      drawings.delete(near);
      this.unreadable.add('abbildung', near);
    }
    for (const [id, drawing] of drawings) {
      // a text that cannot be read has been reported already
      if (this.unreadable.has('abbildung', id)) continue;
      this.unreadable.add('abbildung', id);
      this.#fault(drawing, 1, faults.noText(`${id}.mdx`));
    }
    return read;
  }

  chapters(): Promise<Chapter[]> {
    return this.#each('kapitel', 'kapitel', (file, text) => {
      const found = this.#text(file, text, chapterMetaSchema);
      if (!found) return undefined;
      const { meta, body } = found;
      const minutes = readingMinutes(countWords(meta.atAGlance.join(' ')) + body.words);
      return { id: file.id, part: file.part, file: file.file, ...meta, body, minutes };
    });
  }

  pages(): Promise<SidePage[]> {
    return this.#each('seiten', 'seite', (file, text) => {
      const found = this.#text(file, text, pageMetaSchema);
      return found && { id: file.id, file: file.file, ...found.meta, body: found.body };
    });
  }

  /** Reads each file of a folder but drawings; what gives nothing has a fault, so that it is not called missing. */
  async #each<T>(
    folder: FolderName,
    kind: TargetKind,
    read: (file: ContentFile, text: string) => T | undefined | Promise<T | undefined>,
  ): Promise<T[]> {
    const files = this.#files(folder).filter(({ ending }) => ending !== 'svg');
    const results = files.map(async (file): Promise<T[]> => {
      const source = await this.#source(file.file);
      const result = source === undefined ? undefined : await read(file, source);
      if (result === undefined) this.unreadable.add(kind, file.id);
      return result === undefined ? [] : [result];
    });
    return (await Promise.all(results)).flat();
  }

  #files(folder: FolderName): readonly ContentFile[] {
    return this.#found.files.filter((file) => file.folder === folder);
  }

  async #topText(name: string): Promise<string | undefined> {
    const file = join(this.#dir, name);
    if (!this.#found.top.has(name)) {
      // a file under a wrong name has been told of
      if (!this.#found.misnamed.has(name)) this.#fault(file, 1, faults.missing);
      return undefined;
    }
    return this.#source(file);
  }

  /** The texts of files as they are written. */
  async sources(files: readonly ContentFile[]): Promise<string[]> {
    const texts = await Promise.all(files.map(({ file }) => this.#source(file)));
    return texts.filter((text) => text !== undefined);
  }

  /** The text of a file that its folder lists, or nothing and a problem. */
  async #source(file: string): Promise<string | undefined> {
    const read = await readContentFile(file);
    switch (read.kind) {
      case 'read':
        return read.text;
      case 'refused':
        this.problems.push(read.problem);
        return undefined;
      case 'missing':
        this.#fault(file, 1, faults.leadsNowhere);
        return undefined;
    }
  }

  #text<T>({ file, ending }: ContentFile, source: string, schema: z.ZodMiniType<T>, role?: 'illustration') {
    const head = headOf(source);
    if (!head.ok) {
      this.#fault(file, head.line, head.message);
      return undefined;
    }
    const meta = this.#data(file, head.text, schema, 2);
    const { body, problems } = this.#memory.body(file, source, ending === 'mdx' ? 'mdx' : 'md', role);
    this.texts.set(file, source);
    this.problems.push(...problems);
    return meta && body && { meta, body };
  }

  #data<T>(file: string, text: string, schema: z.ZodMiniType<T>, firstLine = 1): T | undefined {
    const { data, problems, lineOf } = readYaml(this.#memory.yaml(file, text, firstLine), schema);
    this.problems.push(...problems);
    this.#lines.set(file, lineOf);
    return data;
  }

  /** The same under the name of its file, by which others name it: one fault where the two differ. */
  #named<T extends { readonly id: string }>({ file, id }: ContentFile, data: T): T {
    if (data.id === id) return data;
    this.#fault(file, this.lines(file, ['id']), faults.otherId(data.id, id));
    return { ...data, id };
  }

  #fault(file: string, line: number, message: string): void {
    this.problems.push({ file, line, message });
  }
}
