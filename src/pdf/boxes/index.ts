import type { Answer, Field, FieldKind } from '../../worksheet/kinds/index.ts';
import { argument } from './argument.ts';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { figure } from './figure.ts';
import { partner } from './partner.ts';
import type { KindBoxes } from './kind-boxes.ts';
import { matrix } from './matrix.ts';
import { question } from './question.ts';
import { rating } from './rating.ts';
import { table } from './table.ts';
import { text } from './text.ts';

/** How every kind of field looks on paper; total, so that the compiler asks a new kind for its boxes. */
const kindBoxes = {
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
  [K in FieldKind]: KindBoxes<Field<K>, Answer<K>>;
} satisfies Record<FieldKind, unknown>;

/** The boxes of a field; as with `rulesOf`, this is the one place that states the correlation of kinds. */
export function boxesOf(field: Field): KindBoxes<Field, Answer> {
  return kindBoxes[field.kind];
}
