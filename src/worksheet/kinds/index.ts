import { argument, type ArgumentAnswer, type ArgumentField } from './argument.ts';
import { choice, type ChoiceAnswer, type ChoiceField } from './choice.ts';
import { date, type DateAnswer, type DateField } from './date.ts';
import { figure, type FigureAnswer, type FigureField } from './figure.ts';
import { matrix, type MatrixAnswer, type MatrixField } from './matrix.ts';
import { partner, type PartnerAnswer, type PartnerField } from './partner.ts';
import { question, type QuestionAnswer, type QuestionField } from './question.ts';
import { rating, type RatingAnswer, type RatingField } from './rating.ts';
import { table, type TableAnswer, type TableField } from './table.ts';
import { text, type TextAnswer, type TextField } from './text.ts';
import type { KindRules } from './rules.ts';

/** Each kind of field with the shape of its definition and of its answer. A new kind begins here. */
export interface Kinds {
  rating: { field: RatingField; answer: RatingAnswer };
  question: { field: QuestionField; answer: QuestionAnswer };
  text: { field: TextField; answer: TextAnswer };
  date: { field: DateField; answer: DateAnswer };
  choice: { field: ChoiceField; answer: ChoiceAnswer };
  table: { field: TableField; answer: TableAnswer };
  figure: { field: FigureField; answer: FigureAnswer };
  matrix: { field: MatrixField; answer: MatrixAnswer };
  inventory: { field: PartnerField; answer: PartnerAnswer };
  argument: { field: ArgumentField; answer: ArgumentAnswer };
}

export type FieldKind = keyof Kinds;
export type Field<K extends FieldKind = FieldKind> = { [P in FieldKind]: Kinds[P]['field'] }[K];
export type Answer<K extends FieldKind = FieldKind> = { [P in FieldKind]: Kinds[P]['answer'] }[K];

/** The rules of every kind: the one place from which the rest of the program learns about kinds. */
export const kinds = {
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
  [K in FieldKind]: KindRules<Field<K>, Answer<K>>;
};

/**
 * The rules for a field. A field's `kind` picks rules of the same kind; TypeScript cannot follow that
 * correlation through a union, so this is the one place that states it.
 */
export function rulesOf(field: Field): KindRules<Field, Answer> {
  return kinds[field.kind];
}
