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
    return reason ? [{ reason, about: withSubpoints(field), remarks: remark('note', note) }] : [];
  },
  standing: (_, { value }) => {
    const reason = value && reasonOf[value];
    if (reason) return { of: 'gap', value: reason };
    return value ? { of: 'rating', value } : undefined;
  },
};
