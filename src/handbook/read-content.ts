import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import type { Problem } from '../errors/problem.ts';
import { worksheetSchema, type Worksheet } from '../worksheet/definition.ts';
import { readBody } from './body.ts';
import { checkReferences } from './check-references.ts';
import { contentNames, readContentFile } from './content-file.ts';
import {
  readingMinutes,
  type Chapter,
  type Content,
  type Figure,
  type Part,
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
import { readSvg } from './svg.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadContent {
  /** Undefined where a problem is so grave that no book can be made of the rest. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
}

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
  if (!handbook) return { content: undefined, problems: reader.problems };
  const byId = new Map(chapters.map((c) => [`${c.part}/${c.id}`, c]));
  const parts = handbook.teile.map((part, at): Part => ({
    id: part.id,
    number: at + 1,
    title: part.titel,
    summary: part.kurz,
    chapters: part.kapitel.flatMap((id) => byId.get(`${part.id}/${id}`) ?? []),
  }));
  const inOrder = handbook.arbeitsblaetter.flatMap((id) => worksheets.find((w) => w.id === id) ?? []);
  const content: Content = {
    handbook,
    parts,
    worksheets: inOrder,
    terms: (terms ?? []).toSorted((a, b) => a.term.localeCompare(b.term, 'de')),
    sources: sources ?? [],
    norms: norms ?? [],
    figures,
    tables,
    pages,
  };
  const references = checkReferences({
    content,
    chapters,
    worksheets,
    unreadable: reader.unreadable,
    lines: reader.lines,
    dir,
  });
  return { content, problems: [...reader.problems, ...references] };
}

/** For a name that is listed in its folder and leads to no file. */
const gone = 'Der Verweis führt ins Leere. Legen Sie hier die Datei selbst ab, oder löschen Sie den Verweis.';

/** Where a file's values stand, for faults that are found only when all files are read. */
export type LineOf = (file: string, path: readonly PropertyKey[]) => number;

class ContentReader {
  readonly problems: Problem[] = [];
  /** Ids of chapters, worksheets and figures whose file is there but faulty. */
  readonly unreadable = new Set<string>();
  readonly #lines = new Map<string, (path: readonly PropertyKey[]) => number>();
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  readonly lines: LineOf = (file, path) => this.#lines.get(file)?.(path) ?? 1;

  async yaml<T>(name: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
    const file = join(this.#dir, name);
    const text = await this.#text(file, 'Die Datei fehlt. Ohne sie kann das Handbuch nicht gebaut werden.');
    return text === undefined ? undefined : this.#data(file, text, schema);
  }

  /** The same for a file that a handbook may do without. */
  async optionalYaml<T>(name: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
    const file = join(this.#dir, name);
    const text = await this.#text(file, undefined);
    return text === undefined ? undefined : this.#data(file, text, schema);
  }

  /** Worksheets with the figures that they quote from the tables. */
  async worksheets(tables: readonly DataTable[]): Promise<Worksheet[]> {
    const read = (await this.#names('arbeitsblaetter', /\.yaml$/)).map(async (name) => {
      const file = join(this.#dir, 'arbeitsblaetter', name);
      const text = await this.#text(file, gone);
      const sheet = text === undefined ? undefined : this.#data(file, text, worksheetSchema);
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
      const text = await this.#text(file, gone);
      if (text === undefined) {
        this.unreadable.add(basename(name, '.yaml'));
        return [];
      }
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
    const read = (await this.#names('abbildungen', /\.mdx$/)).map(async (name): Promise<Figure[]> => {
      const id = basename(name, '.mdx');
      const file = join(this.#dir, 'abbildungen', name);
      const meta = await this.#mdx(file, figureMetaSchema);
      const drawing = join(this.#dir, 'abbildungen', `${id}.svg`);
      const read = await readContentFile(drawing);
      if (read.kind !== 'read') {
        if (read.kind === 'refused') this.problems.push(read.problem);
        else this.#fault(file, 1, `Zu dieser Abbildung fehlt die Zeichnung ${id}.svg.`);
        this.unreadable.add(id);
        return [];
      }
      const { svg, problems } = readSvg(drawing, read.text, `abb-${id}-`);
      this.problems.push(...problems);
      if (svg === undefined) this.unreadable.add(id);
      return meta && svg !== undefined ? [{ id, svg, ...meta.meta, body: meta.body }] : [];
    });
    return (await Promise.all(read)).flat();
  }

  async chapters(): Promise<Chapter[]> {
    const files = await this.#names('kapitel', /\.mdx$/, true);
    const read = files.map(async (name): Promise<Chapter[]> => {
      const file = join(this.#dir, 'kapitel', name);
      const [part = '', last = ''] = name.split(/[\\/]/);
      const found = await this.#mdx(file, chapterMetaSchema);
      if (!found) return [];
      const minutes = readingMinutes(`${found.meta.atAGlance.join(' ')} ${found.body.text}`);
      return [{ id: basename(last, '.mdx'), part, file, ...found.meta, body: found.body, minutes }];
    });
    return (await Promise.all(read)).flat();
  }

  async pages(): Promise<SidePage[]> {
    const read = (await this.#names('seiten', /\.mdx$/)).map(async (name): Promise<SidePage[]> => {
      const file = join(this.#dir, 'seiten', name);
      const found = await this.#mdx(file, pageMetaSchema);
      return found ? [{ id: basename(name, '.mdx'), file, ...found.meta, body: found.body }] : [];
    });
    return (await Promise.all(read)).flat();
  }

  async #mdx<T>(file: string, schema: z.ZodMiniType<T>) {
    const source = (await this.#text(file, gone))?.replaceAll('\r\n', '\n');
    if (source === undefined) {
      this.unreadable.add(basename(file, '.mdx'));
      return undefined;
    }
    const head = /^---\n([\s\S]*?\n)---(\n|$)/.exec(source);
    if (!head) {
      this.#fault(
        file,
        1,
        'Der Kopf der Datei fehlt. Sie beginnt mit einer Zeile ---, dann folgen Angaben wie „titel“, dann wieder ---.',
      );
      this.unreadable.add(basename(file, '.mdx'));
      return undefined;
    }
    const meta = this.#data(file, head[1] ?? '', schema, 2);
    const { body, problems } = readBody(file, source);
    this.problems.push(...problems);
    if (!meta || !body) this.unreadable.add(basename(file, '.mdx'));
    return meta && body && { meta, body };
  }

  /** The text of a file, or nothing and a problem. @param missing what to say where there is no such file */
  async #text(file: string, missing: string | undefined): Promise<string | undefined> {
    const read = await readContentFile(file);
    switch (read.kind) {
      case 'read':
        return read.text;
      case 'refused':
        this.problems.push(read.problem);
        return undefined;
      case 'missing':
        if (missing !== undefined) this.#fault(file, 1, missing);
        return undefined;
    }
  }

  #data<T>(file: string, text: string, schema: z.ZodMiniType<T>, firstLine = 1): T | undefined {
    const { data, problems, lineOf } = readYaml(file, text, schema, firstLine);
    this.problems.push(...problems);
    this.#lines.set(file, lineOf);
    return data;
  }

  async #names(folder: string, pattern: RegExp, recursive = false): Promise<readonly string[]> {
    const { names, problems } = await contentNames(join(this.#dir, folder), pattern);
    this.problems.push(...problems);
    return recursive ? names : names.filter((name) => !name.includes('/'));
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
