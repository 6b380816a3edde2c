import * as yaml from 'yaml';
import * as z from 'zod/mini';
import type { Problem } from '../errors/problem.ts';
import { sentences } from '../errors/zod-sentences.ts';
import { mostProblems } from './limits.ts';
import { valueFaults } from './yaml-values.ts';
import { yamlFaultsOf } from './yaml-syntax.ts';

interface Places {
  /** Line (from 1) on which the value at a path, or its key, begins. */
  readonly lineOf: (path: readonly PropertyKey[], key?: string) => number;
  /** The letters of a plain value as they stand in the file: `554.0`, where the number is 554. */
  readonly writtenAt: (path: readonly PropertyKey[]) => string | undefined;
}

export interface ReadYaml<T> extends Places {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}

/** An entry of a list that was read, and its place in the list. */
export interface Entry<T> {
  readonly data: T;
  readonly at: number;
}

export interface ReadYamlList<T> extends Places {
  readonly entries: readonly Entry<T>[];
  /** Ids of entries that have faults; undefined for an entry whose id cannot be told, and where there is no list. */
  readonly lost: readonly (string | undefined)[];
  readonly problems: readonly Problem[];
}

/** Holds a YAML file against a schema; every fault comes back as a sentence with its line. */
export function readYaml<T>(document: YamlDocument, schema: z.ZodMiniType<T>): ReadYaml<T> {
  const { lineOf, writtenAt } = document;
  const places = { lineOf, writtenAt };
  if (document.problems.length > 0) return { data: undefined, problems: document.problems, ...places };
  const read = schema.safeParse(document.raw);
  const problems = document.faults(schema, read.success ? [] : read.error.issues);
  return { data: read.success ? read.data : undefined, problems, ...places };
}

/**
 * Reads a list entry by entry: what is wrong with one keeps none of the others from being read.
 * @param schema of one entry
 */
export function readYamlList<T>(document: YamlDocument, schema: z.ZodMiniType<T>): ReadYamlList<T> {
  const { lineOf, writtenAt, raw } = document;
  const places = { lineOf, writtenAt };
  const nothing = { entries: [], lost: [undefined], ...places };
  if (document.problems.length > 0) return { ...nothing, problems: document.problems };
  const list = z.array(schema);
  const read = list.safeParse(raw);
  const problems = document.faults(list, read.success ? [] : read.error.issues);
  if (read.success)
    return { entries: read.data.map((data, at) => ({ data, at })), lost: [], problems, ...places };
  if (!Array.isArray(raw)) return { ...nothing, problems };
  const entries: Entry<T>[] = [];
  const lost: (string | undefined)[] = [];
  raw.forEach((one: unknown, at) => {
    const entry = schema.safeParse(one);
    if (entry.success) entries.push({ data: entry.data, at });
    else lost.push(entry.error.issues.some(({ path }) => path[0] === 'id') ? undefined : idOf(one));
  });
  return { entries, lost, problems, ...places };
}

/** Whose texts a file holds: what an author writes is shown as it stands, what people entered is kept as it is. */
export type Holds = 'texts' | 'answers';

/** A YAML file taken apart, with the places of its values. */
export class YamlDocument implements Places {
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  readonly #file: string;
  readonly #doc: yaml.Document.Parsed;
  readonly #text: string;
  readonly #holds: Holds;
  readonly #lineAt: (offset: number) => number;

  /**
   * @param file name for messages
   * @param firstLine line of the file on which `text` begins (front matter does not begin on line 1)
   */
  constructor(file: string, text: string, firstLine: number, holds: Holds = 'texts') {
    const lines = new yaml.LineCounter();
    this.#file = file;
    this.#text = text;
    this.#holds = holds;
    // whether a key stands twice is looked up below: the parser compares each with all others
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
    this.#doc = yaml.parseDocument(text, options);
    this.#lineAt = (offset) => lines.linePos(offset).line + firstLine - 1;
    this.problems = yamlFaultsOf(this.#doc, text).map(({ offset, message }) =>
      this.#problem(offset, message),
    );
    this.raw = this.problems.length === 0 ? this.#doc.toJS() : undefined;
  }

  readonly lineOf = (path: readonly PropertyKey[], key?: string) =>
    this.#lineAt(offsetOf(this.#doc, path, key));

  readonly writtenAt = (path: readonly PropertyKey[]) => {
    const node = this.#doc.getIn(path, true);
    return yaml.isScalar(node) ? node.source : undefined;
  };

  /** What a schema says of the file, and what of its values readers would see otherwise than their author. */
  faults(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[]): Problem[] {
    const told = issues.slice(0, mostProblems);
    const values = valueFaults(this.#doc, this.#text, this.#holds, told);
    const replaced = new Set(values.flatMap(({ replaces }) => replaces ?? []));
    const rest = told.filter((issue) => !replaced.has(issue));
    return [
      ...sentences(schema, rest, this.raw, this.writtenAt).map(({ path, key, text }) => ({
        file: this.#file,
        line: this.lineOf(path, key),
        message: text,
      })),
      ...values.slice(0, mostProblems).map(({ offset, message }) => this.#problem(offset, message)),
    ];
  }

  #problem(offset: number, message: string): Problem {
    return { file: this.#file, line: this.#lineAt(offset), message };
  }
}

function idOf(entry: unknown): string | undefined {
  const id: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function offsetOf(doc: yaml.Document.Parsed, path: readonly PropertyKey[], key?: string): number {
  const node = doc.getIn(path, true);
  if (key !== undefined && yaml.isMap(node)) {
    const pair = node.items.find((item) => yaml.isScalar(item.key) && item.key.value === key);
    if (pair && yaml.isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  if (yaml.isNode(node) && node.range) return node.range[0];
  // the value is missing: its parent is the nearest thing to show
  return path.length > 0 ? offsetOf(doc, path.slice(0, -1)) : 0;
}
