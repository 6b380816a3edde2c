import type { ArgumentAnswer, ArgumentField } from '../kinds/argument.ts';
import { remark, type GapRules } from './gap.ts';

export const argument: GapRules<ArgumentField, ArgumentAnswer> = {
  // however it was weighed, an argument is no gap; only that nobody weighed it is one
  of: ({ side, label }, { weight, note }) =>
    weight
      ? []
      : [
          {
            reason: 'unanswered',
            about: { is: 'argument', side, text: label },
            remarks: remark('note', note),
            needsSection: true,
          },
        ],
  standing: (_, { weight }) => (weight ? { of: 'weight', value: weight } : undefined),
};
