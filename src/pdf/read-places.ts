import { checkAnswers, type Answers } from '../worksheet/answers.ts';
import { keptDeadline } from '../worksheet/deadline.ts';
import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import { germanNumberIn } from '../worksheet/german-number.ts';
import { rulesOf, type Field } from '../worksheet/kinds/index.ts';
import { fitsNumber } from '../worksheet/kinds/figure.ts';
import { longestText } from '../worksheet/kinds/rules.ts';
import { followChanges } from '../worksheet/migrations.ts';
import { boxesOf } from './boxes/index.ts';
import type { Place } from './boxes/kind-boxes.ts';
import { readFieldName } from './field-names.ts';

/** An entry that does not fit its place. `typed` holds it letter for letter, so that it can be shown and kept. */
export interface PdfProblem {
  readonly fieldId: string;
  /** Number of the field on paper. */
  readonly number: number;
  /** Place below the field; empty where the field as a whole does not fit. */
  readonly path: readonly string[];
  readonly typed: string;
  readonly reason: 'no-number' | 'unknown-option' | 'too-long' | 'does-not-fit';
}

export interface PlacesRead {
  readonly answers: Answers;
  /** Entries whose field or place the worksheet no longer has. */
  readonly former: Readonly<Record<string, unknown>>;
  readonly problems: readonly PdfProblem[];
}

type Entries = Readonly<Record<string, string>>;

/** Turns the values of form fields (name → text) into answers. Nothing that was written is dropped. */
export function readPlaces(
  worksheet: Worksheet,
  writtenVersion: number,
  values: ReadonlyMap<string, string>,
  unseen: Readonly<Record<string, unknown>>,
): PlacesRead {
  const written = followChanges(worksheet, writtenVersion, entriesByField(values)) as Record<string, Entries>;
  const kept = followChanges(worksheet, writtenVersion, unseen);
  const former = new Map<string, unknown>();
  const problems: PdfProblem[] = [];
  const raw: Record<string, unknown> = {};
  const numbers = new Map<string, number>();

  for (const { field, number } of numberedFields(worksheet)) {
    const entries = written[field.id];
    if (!entries) continue;
    numbers.set(field.id, number);
    const read = readField(field, number, entries);
    problems.push(...read.problems);
    for (const [place, text] of read.unplaced) former.set(`${field.id}.${place}`, text);
    const entry = rulesOf(field).fromLeaves(field, read.places);
    raw[field.id] = boxesOf(field).unseen?.restore(field, entry, kept[field.id]) ?? entry;
  }
  for (const [fieldId, entries] of Object.entries(written)) {
    const texts = Object.entries(entries).filter(([, text]) => text !== '');
    if (!numbers.has(fieldId) && texts.length > 0) former.set(fieldId, Object.fromEntries(texts));
  }

  const checked = checkAnswers(worksheet, raw);
  for (const { fieldId } of checked.problems) {
    const typed = JSON.stringify(written[fieldId]);
    problems.push({ fieldId, number: numbers.get(fieldId) ?? 0, path: [], typed, reason: 'does-not-fit' });
  }
  return { answers: checked.answers, former: Object.fromEntries(former), problems };
}

/** Field id → place below it (joined by dots) → text. */
function entriesByField(values: ReadonlyMap<string, string>): Record<string, Entries> {
  // without a prototype: field names are foreign data, and one may be called `__proto__`
  const fields: Record<string, Record<string, string>> = Object.create(null) as Record<
    string,
    Record<string, string>
  >;
  for (const [name, text] of values) {
    const place = readFieldName(name);
    if (!place) continue;
    const entries = (fields[place.fieldId] ??= Object.create(null) as Record<string, string>);
    entries[place.path.join('.')] = text;
  }
  return fields;
}

interface FieldRead {
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly PdfProblem[];
  readonly unplaced: readonly (readonly [place: string, text: string])[];
}

function readField(field: Field, number: number, entries: Entries): FieldRead {
  const places = new Map<string, string>();
  const problems: PdfProblem[] = [];
  const unplaced: [string, string][] = [];
  for (const [joined, typed] of Object.entries(entries)) {
    const path = joined.split('.');
    const place = boxesOf(field).place(field, path);
    if (!place) {
      if (typed !== '') unplaced.push([joined, typed]);
      continue;
    }
    const read = readPlace(place, typed);
    places.set(joined, read.text);
    if (read.reason) problems.push({ fieldId: field.id, number, path, typed, reason: read.reason });
  }
  return { places, problems, unplaced };
}

/** The text of a place as the core keeps it; empty with a reason where it does not fit. */
function readPlace(place: Place, typed: string): { text: string; reason?: PdfProblem['reason'] } {
  switch (place.takes) {
    case 'text':
      return typed.length > (place.longest ?? longestText)
        ? { text: '', reason: 'too-long' }
        : { text: typed };
    case 'day':
      return typed.length > longestText ? { text: '', reason: 'too-long' } : { text: keptDeadline(typed) };
    case 'number': {
      if (typed.trim() === '') return { text: '' };
      const number = germanNumberIn(typed);
      return number !== undefined && fitsNumber(place, number)
        ? { text: String(number) }
        : { text: '', reason: 'no-number' };
    }
    case 'option':
      // a figure that was typed may have a blank beside it
      return typed.trim() === '' || place.options.includes(typed.trim())
        ? { text: typed.trim() }
        : { text: '', reason: 'unknown-option' };
    case 'tick':
      return typed === '' || typed === 'ja' ? { text: typed } : { text: '', reason: 'unknown-option' };
  }
}
