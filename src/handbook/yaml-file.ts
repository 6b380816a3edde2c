import * as yaml from 'yaml';
import type * as z from 'zod/mini';
import type { Problem } from '../errors/problem.ts';
import { sentences } from '../errors/zod-sentences.ts';
import { mostProblems } from './limits.ts';

export interface ReadYaml<T> {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
  /** Line (from 1) on which the value at a path, or its key, begins. */
  readonly lineOf: (path: readonly PropertyKey[], key?: string) => number;
  /** The letters of a plain value as they stand in the file: `554.0`, where the number is 554. */
  readonly writtenAt: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * Reads YAML and holds it against a schema; every fault comes back as a sentence with its line.
 * @param file name for messages
 * @param firstLine line of the file on which `text` begins (front matter does not begin on line 1)
 */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodMiniType<T>,
  firstLine = 1,
): ReadYaml<T> {
  const lines = new yaml.LineCounter();
  // whether a key stands twice is looked up below: the parser compares each with all others
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
  const doc = yaml.parseDocument(text, options);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[], key?: string) => lineAt(offsetOf(doc, path, key));
  const writtenAt = (path: readonly PropertyKey[]) => {
    const node = doc.getIn(path, true);
    return yaml.isScalar(node) ? node.source : undefined;
  };
  const syntax = [...doc.errors, ...doc.warnings].slice(0, mostProblems);
  if (syntax.length > 0) {
    return {
      data: undefined,
      problems: syntax.map((e) => ({ file, line: lineAt(e.pos[0]), message: syntaxSentence(e) })),
      lineOf,
      writtenAt,
    };
  }
  const refused = refusedNodes(doc).slice(0, mostProblems);
  if (refused.length > 0) {
    const problems = refused.map(({ place, message }) => ({ file, line: lineAt(place), message }));
    return { data: undefined, problems, lineOf, writtenAt };
  }
  const raw: unknown = doc.toJS();
  const read = schema.safeParse(raw);
  if (read.success) return { data: read.data, problems: [], lineOf, writtenAt };
  return {
    data: undefined,
    problems: sentences(schema, read.error.issues.slice(0, mostProblems), raw).map(
      ({ path, key, text: message }) => ({
        file,
        line: lineOf(path, key),
        message,
      }),
    ),
    lineOf,
    writtenAt,
  };
}

const twice = 'Dieser Schlüssel steht in derselben Gruppe zweimal. Löschen Sie einen der beiden.';
const alias = 'Verweise mit * sind nicht erlaubt. Schreiben Sie den Inhalt noch einmal hin.';

/** Keys that stand twice in a group, and aliases: these could blow a small file up to gigabytes. */
function refusedNodes(doc: yaml.Document.Parsed): { place: number; message: string }[] {
  const found: { place: number; message: string }[] = [];
  yaml.visit(doc, {
    Alias: (_, node) => {
      found.push({ place: node.range?.[0] ?? 0, message: alias });
      return yaml.visit.BREAK;
    },
    Map: (_, map) => {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        if (!yaml.isScalar(key)) continue;
        if (keys.has(key.value)) found.push({ place: key.range?.[0] ?? 0, message: twice });
        keys.add(key.value);
      }
    },
  });
  return found;
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

const syntaxSentences: Partial<Record<yaml.ErrorCode, string>> = {
  TAB_AS_INDENT: 'Die Zeile ist mit einem Tabulator eingerückt. Nehmen Sie Leerzeichen.',
  BAD_INDENT: 'Die Einrückung passt nicht zur Zeile darüber.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen oder eine Klammer.',
  MULTILINE_IMPLICIT_KEY: 'Hier fehlt ein Doppelpunkt nach dem Schlüssel, oder die Einrückung stimmt nicht.',
  BLOCK_AS_IMPLICIT_KEY:
    'Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie den Text in Anführungszeichen.',
};

function syntaxSentence(error: yaml.YAMLError): string {
  const known = syntaxSentences[error.code];
  return (
    known ??
    `Das ist kein gültiges YAML (${error.code}). Prüfen Sie Einrückung, Anführungszeichen und Doppelpunkte.`
  );
}
