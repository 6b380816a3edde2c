import { answerTo, type AnswerProblem, type Answers } from './answers.ts';
import { numberedFields, type Worksheet } from './definition.ts';
import { writtenDeadline } from './deadline.ts';
import { rulesOf, type Answer, type Field } from './kinds/index.ts';
import { labelOf, placesOf, type Place } from './places/index.ts';
import { readPlace, type PlaceFault } from './places/read-place.ts';
import type { SayValue } from './value.ts';

/**
 * What somebody wrote that does not fit its field: kept among the former answers of a sheet under `<field>.<path>`
 * as long as the field is there, letter for letter, so that it is saved, shown and can be put right. Several
 * texts for one place are a list.
 */
export interface Misfit {
  readonly fieldId: string;
  /** Place below the field as its `leaves` name it; empty where the field as a whole does not fit. */
  readonly path: readonly string[];
  readonly typed: string;
}

type Former = Readonly<Record<string, unknown>>;

/** The key under which a misfit is kept. */
const keyOf = ({ fieldId, path }: Pick<Misfit, 'fieldId' | 'path'>) => [fieldId, ...path].join('.');

/** Former answers with more of them; where both have an entry under one key, both are kept, equal ones once. */
export function withFormer(former: Former, more: Former): Former {
  const all = new Map(Object.entries(former));
  for (const [key, entry] of Object.entries(more)) {
    const before = all.get(key);
    const entries = [
      ...new Map([...listOf(before), ...listOf(entry)].map((e) => [JSON.stringify(e), e])).values(),
    ];
    all.set(key, entries.length === 1 ? entries[0] : entries);
  }
  return Object.fromEntries(all);
}

const listOf = (entry: unknown): readonly unknown[] =>
  entry === undefined ? [] : Array.isArray(entry) ? entry : [entry];

/** Misfits as former answers. */
export function keptMisfits(misfits: readonly Misfit[]): Former {
  return misfits.reduce<Former>((kept, misfit) => withFormer(kept, { [keyOf(misfit)]: misfit.typed }), {});
}

/** A misfit as it is shown: with its field and all that is needed to change it. */
export interface MisfitFound extends Misfit {
  readonly field: Field;
  /** Number of the field on paper. */
  readonly number: number;
  /** Key of the former answer that holds it, and which text of it. */
  readonly key: string;
  readonly at: number;
}

/** The misfits among the former answers of a sheet, in the order of its fields. Every other entry stays former. */
export function misfitsIn(worksheet: Worksheet, former: Former): readonly MisfitFound[] {
  return numberedFields(worksheet).flatMap(({ field, number }) =>
    Object.entries(former).flatMap(([key, entry]) => {
      const path = pathBelow(field, key);
      const texts = listOf(entry).filter((text) => typeof text === 'string');
      if (!path || texts.length < listOf(entry).length) return [];
      return texts.map((typed, at) => ({ fieldId: field.id, field, number, path, typed, key, at }));
    }),
  );
}

function pathBelow(field: Field, key: string): readonly string[] | undefined {
  if (key === field.id) return [];
  if (!key.startsWith(`${field.id}.`)) return undefined;
  const path = key.slice(field.id.length + 1).split('.');
  return placesOf(field).place(field, path) ? path : undefined;
}

/** Former answers in which a misfit has another text; an empty one takes it out. */
export function withMisfit(former: Former, { key, at }: MisfitFound, typed: string): Former {
  const texts = listOf(former[key]).flatMap((text, i) => (i !== at ? [text] : typed === '' ? [] : [typed]));
  const { [key]: _before, ...rest } = former;
  if (texts.length === 0) return rest;
  return { ...former, [key]: texts.length === 1 ? texts[0] : texts };
}

/** What became of a misfit that was to be taken into its field. */
export type PutOutcome =
  /** `before`: what stood in the place, as people write it; empty where nothing did. */
  | { readonly kind: 'ok'; readonly answer: Answer; readonly before: string }
  | {
      readonly kind: 'misfit';
      readonly reason: PlaceFault | 'does-not-fit';
      readonly place: Place | undefined;
    };

/**
 * Takes a misfit into its place, if by now it fits. The caller keeps what stood there before.
 * @param say the words by which people know the options
 */
export function putInPlace(answers: Answers, { field, path, typed }: MisfitFound, say: SayValue): PutOutcome {
  const rules = placesOf(field);
  const place = rules.place(field, path);
  if (!place) return { kind: 'misfit', reason: 'does-not-fit', place };
  const read = readPlace(place, typed, say);
  if (read.kind === 'misfit') return { ...read, place };
  const now = answerTo(field, answers);
  const answer = rulesOf(field)
    .answer(field)
    .safeParse(rules.put(field, now, path, read.text));
  if (!answer.success) return { kind: 'misfit', reason: 'does-not-fit', place };
  const [before, blank] = [now, rulesOf(field).empty(field)].map((one) => leafOf(field, one, path));
  const replaced = before === undefined || before === blank || before === read.text ? '' : before;
  return { kind: 'ok', answer: answer.data, before: writtenIn(place, replaced, say) };
}

const leafOf = (field: Field, answer: Answer, path: readonly string[]) =>
  placesOf(field)
    .leaves(field, answer)
    .find((leaf) => leaf.path.join('.') === path.join('.'))?.value;

/** The text of a place as people write it: the words of an option, a day in its German order. */
export function writtenIn(place: Place, text: string, say: SayValue): string {
  switch (place.takes) {
    case 'option': {
      const chosen = place.options.find(({ id }) => id === text);
      return chosen ? labelOf(chosen, say) : text;
    }
    case 'day':
      return writtenDeadline(text);
    case 'number':
      return text.replace('.', ',');
    case 'text':
    case 'tick':
      return text;
  }
}

/** What entries that do not fit still give: the parts of them that do, and the others as misfits. */
export interface Mended {
  readonly answers: Answers;
  readonly misfits: readonly Misfit[];
}

/**
 * Takes apart entries that do not fit their field (of a file, or of what lies in the browser): what fits becomes
 * an answer, every text that does not a misfit of its place. Where an entry as a whole makes no sense, it is one
 * misfit of the field. Nothing is dropped.
 */
export function mendAnswers(worksheet: Worksheet, problems: readonly AnswerProblem[]): Mended {
  const fields = new Map(numberedFields(worksheet).map(({ field }) => [field.id, field]));
  const answers: Record<string, Answer> = {};
  const misfits: Misfit[] = [];
  for (const { fieldId, entry } of problems) {
    const field = fields.get(fieldId);
    const mended = field && mendEntry(field, entry);
    if (!mended) {
      misfits.push({ fieldId, path: [], typed: asText(entry) });
      continue;
    }
    if (!rulesOf(mended.field).isEmpty(mended.answer)) answers[fieldId] = mended.answer;
    misfits.push(...mended.misfits.filter(({ typed }) => typed !== ''));
  }
  return { answers, misfits };
}

type JsonPath = readonly PropertyKey[];

/** An entry with more parts that do not fit was never an answer to this field. */
const mostParts = 5000;
/** In the place of a part that is taken out with its key. */
const nothing = Symbol('nothing');

/** The entry as an answer, and its parts that do not fit; nothing where it makes no sense as a whole. */
function mendEntry(field: Field, entry: unknown) {
  const schema = rulesOf(field).answer(field);
  const empty = rulesOf(field).empty(field);
  const taken = new Map<string, { path: JsonPath; value: unknown }>();
  let rest = entry;
  for (let read = schema.safeParse(rest); !read.success; read = schema.safeParse(rest)) {
    for (const { path: spot, unknownKey } of spotsOf(read.error.issues)) {
      const path = untaken(spot, taken);
      const value = partAt(rest, path);
      const otherKind = path[0] === 'kind' && value !== undefined;
      if (path.length === 0 || otherKind || taken.size > mostParts) return undefined;
      const blank = unknownKey || path.length < spot.length ? nothing : blankAt(empty, rest, path);
      taken.set(nameOf(path), { path, value });
      rest = replaced(rest, path, blank);
    }
  }
  const answer = schema.parse(rest);
  const misfits = [...taken.values()].map(({ path, value }) => ({
    fieldId: field.id,
    path: placeAt(field, answer, path),
    typed: asText(value),
  }));
  return { field, answer, misfits };
}

const nameOf = (path: JsonPath) => JSON.stringify(path.map(String));

interface Spot {
  readonly path: JsonPath;
  readonly unknownKey: boolean;
}

function spotsOf(issues: AnswerProblem['issues']): readonly Spot[] {
  return issues.flatMap((issue): Spot[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], unknownKey: true }))
      : [{ path: issue.path, unknownKey: false }],
  );
}

/** The spot, or what is around it where it was emptied already and is still wrong. */
function untaken(spot: JsonPath, taken: ReadonlyMap<string, unknown>): JsonPath {
  let path = spot;
  while (path.length > 0 && taken.has(nameOf(path))) path = path.slice(0, -1);
  return path;
}

/** What says nothing at a spot: what an empty answer has there, an empty text in a cell, no entry in a list. */
function blankAt(empty: Answer, rest: unknown, path: JsonPath): unknown {
  const blank = partAt(empty, path);
  if (blank !== undefined) return blank;
  return Array.isArray(partAt(rest, path.slice(0, -1))) ? nothing : '';
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

function partAt(value: unknown, [key, ...path]: JsonPath): unknown {
  if (key === undefined) return value;
  return isObject(value) && Object.hasOwn(value, key) ? partAt(value[key], path) : undefined;
}

/** A copy with another part at the path. */
function replaced(value: unknown, [key, ...path]: JsonPath, part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value))
    return value
      .map((one: unknown, at) => (at === key ? replaced(one, path, part) : one))
      .filter((one) => one !== nothing);
  if (!isObject(value)) return value;
  const { [key]: before, ...others } = value;
  const now = replaced(before, path, part);
  return now === nothing ? others : { ...others, [key]: now };
}

const mark = '\u0000';

/**
 * The place that a part of an answer stands in: the one in which a mark turns up when it stands in the part. Parts
 * that stand in no place keep their path.
 */
function placeAt(field: Field, answer: Answer, path: JsonPath): readonly string[] {
  const marked = replaced(withEntry(answer, path), path, mark);
  try {
    // the answer fits but for the mark in the place of one text, so `leaves` finds what it needs, or throws
    const leaf = placesOf(field)
      .leaves(field, marked as Answer)
      .find(({ value }) => value === mark);
    if (leaf) return leaf.path;
  } catch {
    // the part was more than one text
  }
  return path.map(String);
}

/** A list from which an entry was taken out gets one again, for the mark. */
function withEntry(answer: Answer, path: JsonPath): unknown {
  const list = partAt(answer, path.slice(0, -1));
  const [at] = path.slice(-1);
  return Array.isArray(list) && typeof at === 'number' && at >= list.length
    ? replaced(answer, path.slice(0, -1), [...(list as unknown[]), mark])
    : answer;
}

/** No answer lies deeper; what is nested without end was written by no person, and would end the program. */
const deepest = 50;

/** Everything that somebody may have written or chosen in an entry of unknown shape. */
function asText(entry: unknown, depth = 0): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry === 'number') return String(entry).replace('.', ',');
  if (!isObject(entry) || depth === deepest) return '';
  return Object.entries(entry)
    .flatMap(([key, part]) => (key === 'kind' || key === 'id' ? [] : [asText(part, depth + 1)]))
    .filter((text) => text !== '')
    .join('\n');
}
