import { gapWords } from '#words/gaps.ts';
import { item, ratingWords } from '#words/worksheet.ts';
import type { RatingAnswer, RatingField, RatingValue } from '../kinds/rating.ts';
import { remark, withSubpoints, type GapReason, type GapRules } from './gap.ts';

const reasonOf: Readonly<Record<RatingValue, GapReason | undefined>> = {
  'trifft-zu': undefined,
  teilweise: 'partly',
  'trifft-nicht-zu': 'no',
  unklar: 'unclear',
  'nicht-relevant': undefined,
};

export const rating: GapRules<RatingField, RatingAnswer> = {
  of: (field, { value, note }) => {
    const reason = value === null ? 'unanswered' : reasonOf[value];
    return reason ? [{ reason, about: withSubpoints(field), remarks: remark(item.note, note) }] : [];
  },
  standing: (_, { value }) => {
    const reason = value && reasonOf[value];
    return reason ? gapWords.reason[reason] : value ? ratingWords[value] : undefined;
  },
};
