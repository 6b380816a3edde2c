import { answerTo, type Answers } from './answers.ts';
import { numberedFields, type Worksheet } from './definition.ts';
import { rulesOf, type Answer, type Field } from './kinds/index.ts';
import { writtenIn } from './misfits.ts';
import { placesOf } from './places/index.ts';

/** One thing that somebody answered: a field, or one row of it. */
interface Entry {
  readonly field: Field;
  /** Number of the field on paper. */
  readonly number: number;
  /** What stands there, as people write it: place → line. */
  readonly lines: ReadonlyMap<string, string>;
}

/**
 * Where two fillings of a sheet do not say the same; `here` or `there` is empty where one says nothing. Of an entry
 * with several places only those that differ: what is the same on both sides would hide them.
 */
export interface Difference {
  readonly field: Field;
  readonly number: number;
  readonly here: string;
  readonly there: string;
}

export interface Comparison {
  /** How much is answered there: fields, and of those with rows each row. */
  readonly count: number;
  readonly changed: readonly Difference[];
  readonly onlyHere: readonly Difference[];
  readonly onlyThere: readonly Difference[];
}

/** Holds other answers to a sheet against those that are here, in the order of the sheet. */
export function compareAnswers(worksheet: Worksheet, here: Answers, there: Answers): Comparison {
  const mine = entriesOf(worksheet, here);
  const others = entriesOf(worksheet, there);
  const keys = [...new Set([...mine.keys(), ...others.keys()])];
  const all = keys.flatMap((key): Found[] => {
    const [a, b] = [mine.get(key), others.get(key)];
    const { field, number } = a ?? b ?? {};
    if (!field || number === undefined) return [];
    const [mineOnly, othersOnly] = [beside(a, b), beside(b, a)];
    const kind = !b ? 'only-here' : !a ? 'only-there' : 'changed';
    return mineOnly === '' && othersOnly === ''
      ? []
      : [{ kind, difference: { field, number, here: mineOnly, there: othersOnly } }];
  });
  const found = all.sort((a, b) => a.difference.number - b.difference.number);
  const of = (kind: Found['kind']) =>
    found.filter((one) => one.kind === kind).map(({ difference }) => difference);
  return {
    count: others.size,
    changed: of('changed'),
    onlyHere: of('only-here'),
    onlyThere: of('only-there'),
  };
}

interface Found {
  readonly kind: 'changed' | 'only-here' | 'only-there';
  readonly difference: Difference;
}

/** The lines of an entry that another one does not have in the same place. */
const beside = (entry: Entry | undefined, other: Entry | undefined) =>
  [...(entry?.lines ?? [])]
    .filter(([place, line]) => other?.lines.get(place) !== line)
    .map(([, line]) => line)
    .join('\n');

/** Everything that is answered: by field, and by the first part of the path where places stand in rows. */
function entriesOf(worksheet: Worksheet, answers: Answers): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { field, number } of numberedFields(worksheet)) {
    const answer = answerTo(field, answers);
    if (rulesOf(field).isEmpty(answer)) continue;
    for (const { path, value } of placesOf(field).leaves(field, answer)) {
      if (value === '') continue;
      const key = [field.id, ...path.slice(0, -1)].join('.');
      const line = lineOf(field, answer, path, value);
      const lines = new Map([...(entries.get(key)?.lines ?? []), [path.join('.'), line]]);
      entries.set(key, { field, number, lines });
    }
  }
  return entries;
}

function lineOf(field: Field, answer: Answer, path: readonly string[], value: string): string {
  const place = placesOf(field).place(field, path);
  const name = placesOf(field).name(field, answer, path);
  // a ticked box has no text of its own: the name of the box is what was said
  if (place?.takes === 'tick') return name;
  const text = place ? writtenIn(place, value) : value;
  return name === '' ? text : `${name}: ${text}`;
}
