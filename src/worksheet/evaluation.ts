import { answerTo, type Answers } from './answers.ts';
import { numberedFields, type Section, type Worksheet } from './definition.ts';
import { gapReasons, type Gap } from './gaps/gap.ts';
import { gapRulesOf } from './gaps/index.ts';
import type { Answer, Field } from './kinds/index.ts';
import { ratingValues, type RatingValue } from './kinds/rating.ts';

/** A place that still needs a look, with where it stands on the sheet. */
export interface NumberedGap extends Gap {
  readonly field: Field;
  readonly number: number;
  readonly section: Section;
}

/** The gaps of one field. */
export function gapsIn(
  entry: Pick<NumberedGap, 'field' | 'number' | 'section'>,
  answer: Answer,
): readonly NumberedGap[] {
  return gapRulesOf(entry.field)
    .of(entry.field, answer)
    .map((gap): NumberedGap => ({ ...gap, ...entry }));
}

/** All gaps of a worksheet, the weightiest reason first, within a reason in reading order. */
export function gapsOf(worksheet: Worksheet, answers: Answers): readonly NumberedGap[] {
  return numberedFields(worksheet)
    .flatMap((entry) => gapsIn(entry, answerTo(entry.field, answers)))
    .sort((a, b) => gapReasons.indexOf(a.reason) - gapReasons.indexOf(b.reason));
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
