import { answerTo, type Answers } from './answers.ts';
import { numberedFields, type Worksheet } from './definition.ts';
import { rulesOf, type Field } from './kinds/index.ts';
import { ratingValues, type RatingValue } from './kinds/rating.ts';
import type { Gap } from './kinds/rules.ts';

/** A field that still needs a look, with its number on paper. */
export interface NumberedGap extends Gap {
  readonly field: Field;
  readonly number: number;
}

const order: readonly Gap['reason'][] = [
  'missing',
  'no',
  'partly',
  'unclear',
  'asked',
  'open',
  'in-progress',
  'incomplete',
  'unknown-ties',
  'unanswered',
];

/** All gaps of a worksheet, the weightiest reason first, within a reason in reading order. */
export function gapsOf(worksheet: Worksheet, answers: Answers): readonly NumberedGap[] {
  return numberedFields(worksheet)
    .flatMap(({ field, number }) =>
      rulesOf(field)
        .gaps(field, answerTo(field, answers))
        .map((gap): NumberedGap => ({ ...gap, field, number })),
    )
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
}

/** How often each answer of the scale was given, and how many items nobody rated. */
export interface RatingCounts {
  readonly byValue: Readonly<Record<RatingValue, number>>;
  readonly unrated: number;
}

/** Counts the ratings of a worksheet; undefined where it holds no item to rate. */
export function countRatings(worksheet: Worksheet, answers: Answers): RatingCounts | undefined {
  const given = numberedFields(worksheet).flatMap(({ field }) => {
    const answer = answerTo(field, answers);
    return answer.kind === 'rating' ? [answer.value] : [];
  });
  if (given.length === 0) return undefined;
  const count = (value: RatingValue | null) => given.filter((v) => v === value).length;
  const [yes, partly, no, unclear, irrelevant] = ratingValues;
  return {
    byValue: {
      [yes]: count(yes),
      [partly]: count(partly),
      [no]: count(no),
      [unclear]: count(unclear),
      [irrelevant]: count(irrelevant),
    },
    unrated: count(null),
  };
}
