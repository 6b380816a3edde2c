import { yamlFaults } from '#words/faults-yaml.ts';
import * as yaml from 'yaml';
import * as z from 'zod/mini';
import type { Problem } from '../errors/problem.ts';
import { sentences } from '../errors/zod-sentences.ts';
import { mostProblems } from './limits.ts';
import { yamlSentence } from './yaml-sentences.ts';

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
  const { lineOf, writtenAt, problems } = document;
  if (problems.length > 0) return { data: undefined, problems, lineOf, writtenAt };
  const read = schema.safeParse(document.raw);
  return read.success
    ? { data: read.data, problems, lineOf, writtenAt }
    : { data: undefined, problems: document.faults(schema, read.error.issues), lineOf, writtenAt };
}

/**
 * Reads a list entry by entry: what is wrong with one keeps none of the others from being read.
 * @param schema of one entry
 */
export function readYamlList<T>(document: YamlDocument, schema: z.ZodMiniType<T>): ReadYamlList<T> {
  const { lineOf, writtenAt, problems, raw } = document;
  if (problems.length > 0) return { entries: [], lost: [undefined], problems, lineOf, writtenAt };
  const list = z.array(schema);
  const read = list.safeParse(raw);
  if (read.success)
    return { entries: read.data.map((data, at) => ({ data, at })), lost: [], problems, lineOf, writtenAt };
  const faults = document.faults(list, read.error.issues);
  if (!Array.isArray(raw)) return { entries: [], lost: [undefined], problems: faults, lineOf, writtenAt };
  const entries: Entry<T>[] = [];
  const lost: (string | undefined)[] = [];
  raw.forEach((one: unknown, at) => {
    const entry = schema.safeParse(one);
    if (entry.success) entries.push({ data: entry.data, at });
    else lost.push(entry.error.issues.some(({ path }) => path[0] === 'id') ? undefined : idOf(one));
  });
  return { entries, lost, problems: faults, lineOf, writtenAt };
}

/** A YAML file taken apart, with the places of its values. */
export class YamlDocument implements Places {
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  readonly #file: string;
  readonly #doc: yaml.Document.Parsed;
  readonly #lineAt: (offset: number) => number;

  /**
   * @param file name for messages
   * @param firstLine line of the file on which `text` begins (front matter does not begin on line 1)
   */
  constructor(file: string, text: string, firstLine: number) {
    const lines = new yaml.LineCounter();
    this.#file = file;
    // whether a key stands twice is looked up below: the parser compares each with all others
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
    this.#doc = yaml.parseDocument(text, options);
    this.#lineAt = (offset) => lines.linePos(offset).line + firstLine - 1;
    this.problems = this.#syntax(text);
    this.raw = this.problems.length === 0 ? this.#doc.toJS() : undefined;
  }

  readonly lineOf = (path: readonly PropertyKey[], key?: string) =>
    this.#lineAt(offsetOf(this.#doc, path, key));

  readonly writtenAt = (path: readonly PropertyKey[]) => {
    const node = this.#doc.getIn(path, true);
    return yaml.isScalar(node) ? node.source : undefined;
  };

  faults(schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[]): Problem[] {
    return sentences(schema, issues.slice(0, mostProblems), this.raw).map(({ path, key, text }) => ({
      file: this.#file,
      line: this.lineOf(path, key),
      message: text,
    }));
  }

  #syntax(text: string): Problem[] {
    const at = (offset: number, message: string): Problem => ({
      file: this.#file,
      line: this.#lineAt(offset),
      message,
    });
    // what follows a first fault is mostly its echo
    const [error] = [...this.#doc.errors, ...this.#doc.warnings];
    if (error) return [at(error.pos[0], yamlSentence(error, text))];
    const found: Problem[] = [];
    yaml.visit(this.#doc, {
      // aliases could blow a small file up to gigabytes, and no content needs them
      Alias: (_, node) => {
        found.push(at(node.range?.[0] ?? 0, yamlFaults.alias));
        return yaml.visit.BREAK;
      },
      Map: (_, map) => {
        const place = placeOfDouble(map);
        if (place !== undefined) found.push(at(place, yamlFaults.keyTwice));
      },
      Scalar: (key, node) => {
        if (key === 'key' || node.type !== yaml.Scalar.PLAIN || typeof node.value !== 'string' || !node.range)
          return;
        const [start, end] = node.range;
        if (/^[ \t]+#/.test(text.slice(end))) found.push(at(end, yamlFaults.comment));
        else if (/^[”“‟″].*[”“‟″]$/s.test(node.value)) found.push(at(start, yamlFaults.unknownQuotes));
      },
    });
    return found.slice(0, mostProblems);
  }
}

/** Where a group names a key for the second time: the first such place, for others are mostly its echo. */
function placeOfDouble(map: yaml.YAMLMap): number | undefined {
  const keys = new Set<unknown>();
  for (const { key } of map.items) {
    if (!yaml.isScalar(key)) continue;
    if (keys.has(key.value)) return key.range?.[0] ?? 0;
    keys.add(key.value);
  }
  return undefined;
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
