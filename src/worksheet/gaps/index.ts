import type { Answer, Field, FieldKind } from '../kinds/index.ts';
import { argument } from './argument.ts';
import { date } from './date.ts';
import { figure } from './figure.ts';
import type { GapRules } from './gap.ts';
import { partner } from './partner.ts';
import { matrix } from './matrix.ts';
import { question } from './question.ts';
import { rating } from './rating.ts';
import { table } from './table.ts';
import { written } from './written.ts';

/**
 * What every kind answers for itself about what is missing; total, so that the compiler lists what a new kind
 * still lacks. It stands apart from `kinds/`, because a page needs it only once something was entered.
 */
const gaps = {
  rating,
  question,
  text: written<'text'>(({ text }) => text.trim() !== ''),
  date,
  choice: written<'choice'>(({ chosen }) => chosen.length > 0),
  table,
  figure,
  matrix,
  inventory: partner,
  argument,
} satisfies { [K in FieldKind]: GapRules<Field<K>, Answer<K>> };

/** Like `rulesOf`: the one place that states that a field meets the gaps of its own kind. */
export function gapRulesOf(field: Field): GapRules<Field, Answer> {
  return gaps[field.kind];
}
