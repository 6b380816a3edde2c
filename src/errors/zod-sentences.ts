import type * as z from 'zod/mini';
import * as words from '#words/faults-schema.ts';
import { schemaFaults as faults } from '#words/faults-schema.ts';
import { didYouMean, nearest } from './problem.ts';
import { knownKeys, valueAt, wantsList } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type WrittenAt = (path: Path) => string | undefined;

/** A sentence about a fault, and the place in the data that an editor should jump to. */
export interface FaultSentence {
  readonly path: Path;
  /** Set where the fault is a key itself rather than its value. */
  readonly key?: string;
  readonly text: string;
}

/**
 * Turns what zod says of a content file into sentences for its author, one for each fault.
 * @param schema the schema that was used; it knows which keys would have been right
 * @param data the value that was parsed
 * @param writtenAt the letters of a value as they stand in the file
 */
export function sentences(
  schema: z.core.$ZodType,
  found: readonly Issue[],
  data: unknown,
  writtenAt: WrittenAt = () => undefined,
): FaultSentence[] {
  const issues = withoutEchoes(schema, ofBranches(found, data), data);
  const unknownKeys = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: issue.path, key })) : [],
  );
  // a mistyped key is reported twice by zod (unknown, and missing): we say it once
  const explained = new Set<Issue>();
  const aboutKeys = unknownKeys.map(({ path, key }): FaultSentence => {
    const absent = issues.filter((i) => isMissing(i, data) && samePath(i.path.slice(0, -1), path));
    const alone = unknownKeys.filter((other) => samePath(other.path, path)).length === 1;
    const missing =
      absent.find((i) => !explained.has(i) && nearest(key, [String(i.path.at(-1))])) ??
      // one key too many and one too few: however it is spelt, the one was meant to be the other
      (alone && absent.length === 1 ? absent[0] : undefined);
    if (missing) explained.add(missing);
    const known = knownKeys(schema, path, data);
    const help = missing
      ? faults.butMissing(String(missing.path.at(-1)))
      : `.\n${didYouMean(key, known, faults.knownKeys)}`;
    return { path, key, text: `${faults.unknownKey(place(path, data), shown(key))}${help}` };
  });
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !explained.has(issue))
    .map((issue): FaultSentence => ({ path: issue.path, text: sentence(issue, data, writtenAt) }));
  return [...aboutKeys, ...others];
}

function sentence(issue: Issue, data: unknown, writtenAt: WrittenAt): string {
  const value = valueAt(data, issue.path);
  const parent = issue.path.slice(0, -1);
  const key = String(issue.path.at(-1) ?? '');
  if (isMissing(issue, data)) {
    // without its kind nothing says which keys an entry knows, so a misspelt one is no fault by itself
    const misspelt = issue.code === 'invalid_union' && nearest(key, keysAt(data, parent));
    return misspelt
      ? faults.unknownKey(place(parent, data), misspelt) + faults.butMissing(key)
      : faults.missing(place(parent, data), key);
  }
  const isPlace = issue.path.length === 0 || typeof issue.path.at(-1) === 'number';
  const subject = isPlace ? place(issue.path, data) : faults.keyOf(place(parent, data), key);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, subject, value, writtenAt(issue.path));
    case 'invalid_union':
      if (words.ownRules[issue.message]) return ownRule(issue, subject, value);
      return issue.discriminator
        ? `${faults.unknownKind(place(parent, data), shown(value))}\n${didYouMean(String(value), ('options' in issue ? (issue.options ?? []) : []).map(String), faults.knownKinds)}`
        : faults.noForm(subject);
    case 'invalid_value':
      return `${faults.unknownValue(subject, shown(value))}\n${didYouMean(String(value), issue.values.map(String), faults.knownValues)}`;
    case 'invalid_format':
      if (issue.format === 'email') return faults.noEmail(subject, shown(value));
      if (issue.format === 'url') return faults.noUrl(subject, shown(value));
      return faults.noId(subject, shown(value));
    case 'too_small':
      if (issue.origin === 'string') return faults.empty(subject);
      return issue.origin === 'array'
        ? faults.tooFew(subject, Number(issue.minimum))
        : faults.tooSmall(subject, Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'string'
        ? faults.tooLong(subject, Number(issue.maximum))
        : faults.tooLarge(subject, Number(issue.maximum));
    case 'custom':
      return ownRule(issue, subject, value);
    default:
      return faults.unfit(subject);
  }
}

function wrongType(
  { expected }: Extract<Issue, { code: 'invalid_type' }>,
  subject: string,
  value: unknown,
  written: string | undefined,
): string {
  const fault = faults.wrongType(
    subject,
    words.typeNames[expected] ?? words.otherType,
    describe(value, written),
  );
  const number = expected === 'number' || expected === 'int' ? numberMeant(value) : undefined;
  return number === undefined ? fault : `${fault} ${faults.numberForm(number)}`;
}

/** The number in the form of the file, for a text that is one as people write it: „1.200,5“ → 1200.5. */
function numberMeant(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, whole = '', decimals] =
    /^(-?\d{1,3}(?:[. \u00a0\u202f]\d{3})*|-?\d+)(?:,(\d+))?$/.exec(value.trim()) ?? [];
  const plain = whole.replaceAll(/[^\d-]/g, '');
  return plain === '' ? undefined : plain + (decimals === undefined ? '' : `.${decimals}`);
}

/** Rules that schemas add by themselves (`error: '…'`); a rule may say in its `params` what is known. */
function ownRule(
  issue: Extract<Issue, { code: 'custom' | 'invalid_union' }>,
  subject: string,
  value: unknown,
): string {
  if (issue.message === 'duplicate-id')
    return words.duplicateId(subject, typeof value === 'string' ? shown(value) : undefined);
  const known: unknown = 'params' in issue ? issue.params?.['known'] : undefined;
  const list = Array.isArray(known) ? known.map(String) : [];
  return words.ownRules[issue.message]?.(subject, shown(value), list) ?? faults.unfit(subject);
}

/** A value as a sentence shows it: a text that slipped between the wrong quotes can be as long as the file. */
function shown(value: unknown): string {
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 80)} …` : text;
}

function describe(value: unknown, written?: string): string {
  if (value === null) return words.found.nothing;
  if (Array.isArray(value)) return words.found.list;
  if (typeof value === 'number') return words.found.number(written ?? String(value));
  if (typeof value === 'boolean') return words.found.boolean(value);
  if (typeof value === 'string') return words.found.text(value.slice(0, 40));
  return words.found.group;
}

/** „Abschnitt 1 („planung“), Feld 2 („auftrag“)“; „Die Datei“ at the top. */
export function place(path: Path, data: unknown): string {
  const parts: string[] = [];
  path.forEach((step, at) => {
    if (typeof step === 'number') {
      const id = valueAt(data, [...path.slice(0, at + 1), 'id']);
      const list = path[at - 1];
      const called = typeof id === 'string' ? shown(id) : undefined;
      parts.push(words.entryPlace(list === undefined ? undefined : String(list), step + 1, called));
    } else if (typeof path[at + 1] !== 'number') parts.push(words.keyPlace(String(step)));
  });
  return parts.join(', ') || words.wholeFile;
}

/**
 * Where one of several forms is possible (an id, or a group of ids), the faults of the form that is meant: the only
 * one of the same make as what stands there.
 */
function ofBranches(issues: readonly Issue[], data: unknown): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.discriminator || !('errors' in issue)) return [issue];
    const ofMake = issue.errors.filter(
      (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
    );
    const [meant] = ofMake;
    if (!meant || ofMake.length > 1) return [issue];
    return ofBranches(
      meant.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] })),
      data,
    );
  });
}

/**
 * Leaves out what is wrong only because something else is: a rule about a group that has a fault inside, and the tail
 * of a list that belongs to the next list, whose key is missing.
 */
function withoutEchoes(schema: z.core.$ZodType, issues: readonly Issue[], data: unknown): Issue[] {
  const lost = issues.filter((issue) => isMissing(issue, data) && wantsList(schema, issue.path, data));
  const isSwallowed = ({ path }: Issue) =>
    lost.some((missing) => {
      const group = missing.path.slice(0, -1);
      const [key, index] = path.slice(group.length);
      if (!samePath(path.slice(0, group.length), group) || typeof index !== 'number' || index === 0)
        return false;
      const list = valueAt(data, [...group, String(key)]);
      const last = Array.isArray(list) ? list.length - 1 : -1;
      return issues.some((other) =>
        samePath(other.path.slice(0, group.length + 2), [...group, key ?? '', last]),
      );
    });
  return issues.filter((issue) => {
    const hasFaultInside = issues.some(
      (other) => other.code !== 'custom' && samePath(other.path.slice(0, issue.path.length), issue.path),
    );
    return !(issue.code === 'custom' && hasFaultInside) && !isSwallowed(issue);
  });
}

function keysAt(data: unknown, path: Path): string[] {
  const value = valueAt(data, path);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function isMissing(issue: Issue, data: unknown): boolean {
  return issue.path.length > 0 && valueAt(data, issue.path) === undefined;
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at]);
}
