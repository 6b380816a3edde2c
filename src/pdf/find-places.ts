import { findField, type Worksheet } from '../worksheet/definition.ts';
import { followChanges } from '../worksheet/migrations.ts';
import { placesOf } from '../worksheet/places/index.ts';
import { readFieldName, type FieldPlace } from './field-names.ts';
import type { FieldFound } from './form-fields.ts';

export interface SortedFields {
  /** Field id → place below it (joined by dots) → every text that stands in it, in the order of the document. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** What was written into fields that stand for no place of the sheet. */
  readonly former: Readonly<Record<string, unknown>>;
}

/** Names that a tool put before ours when it joined documents: `form1.plan.schritte.zeile-2.wer`. */
const mostNamesBefore = 2;

/**
 * Sorts the fields of one sheet by the places that they stand for. Names that a tool has changed are understood as
 * far as they are still clear: a section with something behind it (`plan+1`), names put before it.
 */
export function sortByPlace(
  worksheet: Worksheet,
  writtenVersion: number,
  fields: readonly FieldFound[],
): SortedFields {
  const places = new Map<string, Map<string, string[]>>();
  const former = new Map<string, Set<string>>();
  const gone = new Map<string, Map<string, Set<string>>>();
  const nowCalled = idsNow(worksheet, writtenVersion);
  for (const { name, value, repeated } of fields) {
    // what cannot be read counts as a place that is missing
    if (value.kind === 'unreadable') continue;
    const { text } = value;
    const place = placeNamed(worksheet, nowCalled, name);
    if (place) {
      const found = places.get(place.fieldId) ?? new Map<string, string[]>();
      places.set(place.fieldId, found);
      const path = place.path.join('.');
      found.set(path, [...(found.get(path) ?? []), text, ...(repeated ? [text] : [])]);
    } else if (text !== '') {
      const named = readFieldName(name);
      const fieldId = named && nowCalled(named.fieldId);
      if (!named || fieldId === undefined) addTo(former, name, text);
      else if (findField(worksheet, fieldId)) addTo(former, [fieldId, ...named.path].join('.'), text);
      else {
        const texts = gone.get(fieldId) ?? new Map<string, Set<string>>();
        addTo(texts, named.path.join('.'), text);
        gone.set(fieldId, texts);
      }
    }
  }
  return {
    places,
    former: {
      ...textsBy(former),
      ...Object.fromEntries([...gone].map(([id, texts]) => [id, textsBy(texts)])),
    },
  };
}

const textsBy = (texts: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries([...texts].map(([key, all]) => [key, all.size > 1 ? [...all] : [...all][0]]));

function addTo(texts: Map<string, Set<string>>, key: string, text: string): void {
  texts.set(key, (texts.get(key) ?? new Set()).add(text));
}

/** Field id as it was written → as it is now. */
function idsNow(worksheet: Worksheet, writtenVersion: number): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const now =
      known.get(id) ?? Object.keys(followChanges(worksheet, writtenVersion, { [id]: true }))[0] ?? id;
    known.set(id, now);
    return now;
  };
}

function placeNamed(
  worksheet: Worksheet,
  nowCalled: (id: string) => string,
  name: string,
): FieldPlace | undefined {
  const parts = name.split('.');
  for (let before = 0; before <= mostNamesBefore; before += 1) {
    const place = readFieldName(parts.slice(before).join('.'));
    const fieldId = place && nowCalled(place.fieldId);
    const field = fieldId === undefined ? undefined : findField(worksheet, fieldId);
    if (place && field && placesOf(field).place(field, place.path))
      return { fieldId: field.id, path: place.path };
  }
  return undefined;
}
