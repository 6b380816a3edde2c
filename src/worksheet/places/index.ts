import type { Answer, Field, FieldKind } from '../kinds/index.ts';
import { argument, choice, date, figure, partner, question, rating, text } from './flat.ts';
import { matrix } from './matrix.ts';
import type { PlaceRules } from './place.ts';
import { table } from './table.ts';

export { labelOf, type Called, type Leaf, type Place, type PlaceName, type PlaceRules } from './place.ts';

/** What every kind knows of its places; total, so that the compiler asks a new kind for them. */
const places = {
  rating,
  question,
  text,
  date,
  choice,
  table,
  figure,
  matrix,
  inventory: partner,
  argument,
} satisfies {
  [K in FieldKind]: PlaceRules<Field<K>, Answer<K>>;
};

/** The places of a field; as with `rulesOf`, this is the one place that states the correlation of kinds. */
export function placesOf(field: Field): PlaceRules<Field, Answer> {
  return places[field.kind];
}
