import { isFaultyEntry } from '../deadline.ts';
import type { DateAnswer, DateField } from '../kinds/date.ts';
import { item, remark, type GapRules } from './gap.ts';

export const date: GapRules<DateField, DateAnswer> = {
  of: ({ label }, { date: kept }) => {
    if (kept.trim() === '')
      return [{ reason: 'unanswered', about: item(label), remarks: [], needsSection: true }];
    if (!isFaultyEntry(kept)) return [];
    return [{ reason: 'faulty', about: item(label), remarks: remark('so-far', kept), needsSection: true }];
  },
  standing: (_, { date: kept }) => {
    if (kept.trim() === '') return undefined;
    return isFaultyEntry(kept) ? { of: 'gap', value: 'faulty' } : { of: 'answered' };
  },
};
