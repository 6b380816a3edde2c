import { checkAnswers, type Answers } from '../worksheet/answers.ts';
import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import { rulesOf, type Answer, type Field } from '../worksheet/kinds/index.ts';
import { followChanges } from '../worksheet/migrations.ts';
import { mendAnswers, writtenIn, type Misfit } from '../worksheet/misfits.ts';
import { placesOf, type Place } from '../worksheet/places/index.ts';
import { readPlace, type PlaceFault } from '../worksheet/places/read-place.ts';
import { sayValue } from '#words/values.ts';
import { boxesOf } from './boxes/index.ts';
import { sortByPlace } from './find-places.ts';
import type { FieldFound } from './form-fields.ts';
import type { Identity } from './identity.ts';

/** An entry that does not fit its place. `typed` holds it letter for letter, so that it can be shown and kept. */
export interface PdfProblem extends Misfit {
  /** Number of the field on paper. */
  readonly number: number;
  /** `stands-twice`: the place is in the file more than once, with different texts. */
  readonly reason: PlaceFault | 'stands-twice' | 'does-not-fit';
}

/** A field of which the file lacks places that the sheet has. */
export interface MissingPlaces {
  readonly fieldId: string;
  readonly number: number;
  /** True where the file has none of its places. */
  readonly whole: boolean;
}

export interface PlacesRead {
  readonly answers: Answers;
  /** Entries whose field or place the worksheet no longer has. */
  readonly former: Readonly<Record<string, unknown>>;
  readonly problems: readonly PdfProblem[];
  readonly missing: readonly MissingPlaces[];
  /** True where a place stands in the file more than once. */
  readonly doubled: boolean;
  /** How many places of the sheet were found. */
  readonly found: number;
}

/** Turns the fields of one sheet into answers. Nothing that was written is dropped. */
export function readPlaces(
  worksheet: Worksheet,
  { worksheetVersion, unseen }: Pick<Identity, 'worksheetVersion' | 'unseen'>,
  fields: readonly FieldFound[],
): PlacesRead {
  const { places, former } = sortByPlace(worksheet, worksheetVersion, fields);
  const kept = followChanges(worksheet, worksheetVersion, unseen);
  const problems: PdfProblem[] = [];
  const missing: MissingPlaces[] = [];
  const raw: Record<string, unknown> = {};
  const numbers = new Map<string, number>();

  for (const { field, number } of numberedFields(worksheet)) {
    numbers.set(field.id, number);
    const found = places.get(field.id) ?? new Map<string, readonly string[]>();
    const read = readField(field, found);
    problems.push(...read.problems.map((problem) => ({ ...problem, number })));
    const lacking = expectedPlaces(field, kept[field.id], read.texts).filter((place) => !found.has(place));
    if (lacking.length > 0) missing.push({ fieldId: field.id, number, whole: found.size === 0 });
    if (found.size === 0) continue;
    const entry = placesOf(field).fromLeaves(field, read.texts);
    raw[field.id] = boxesOf(field).unseen?.restore(field, entry, kept[field.id]) ?? entry;
  }

  const checked = checkAnswers(worksheet, raw);
  const mended = mendAnswers(worksheet, checked.problems);
  for (const misfit of mended.misfits)
    problems.push({ ...misfit, number: numbers.get(misfit.fieldId) ?? 0, reason: 'does-not-fit' });
  const all = [...places.values()].flatMap((found) => [...found.values()]);
  return {
    answers: { ...checked.answers, ...mended.answers },
    former,
    problems,
    missing,
    doubled: all.some((texts) => texts.length > 1),
    found: all.length,
  };
}

/**
 * The places that our writer makes for a field: as many rows as the document was written with, and of each row
 * that is there, every cell. A file in which one of them is missing was cut off, repaired, or partly drawn flat.
 */
function expectedPlaces(field: Field, kept: unknown, texts: ReadonlyMap<string, string>): readonly string[] {
  const rules = placesOf(field);
  const written = boxesOf(field).unseen?.inDocument(field, kept) ?? rulesOf(field).empty(field);
  // made of places that were found, so it has the shape of an answer, whatever its texts are
  const rows = rules.fromLeaves(field, texts) as Answer;
  return [written, rows].flatMap((answer) => rules.leaves(field, answer).map(({ path }) => path.join('.')));
}

function readField(field: Field, found: ReadonlyMap<string, readonly string[]>) {
  const texts = new Map<string, string>();
  const problems: Omit<PdfProblem, 'number'>[] = [];
  for (const [joined, all] of found) {
    const path = joined.split('.');
    const place = placesOf(field).place(field, path);
    if (!place) continue;
    // a place that stands there twice, empty once, holds what was written into it
    const written = [...new Set(all.filter((text) => text !== ''))];
    const [typed = '', ...others] = written;
    const read = readPlace(place, typed, sayValue);
    const fits = read.kind === 'ok' && others.length === 0;
    texts.set(joined, fits ? read.text : '');
    if (fits) continue;
    const reason = others.length > 0 || read.kind === 'ok' ? 'stands-twice' : read.reason;
    for (const text of written)
      problems.push({ fieldId: field.id, path, typed: asWritten(place, text), reason });
  }
  return { texts, problems };
}

/** The words of an option that fits; what does not fit stays as it was typed. */
function asWritten(place: Place, typed: string): string {
  const read = readPlace(place, typed, sayValue);
  return read.kind === 'ok' && place.takes === 'option' ? writtenIn(place, read.text, sayValue) : typed;
}
