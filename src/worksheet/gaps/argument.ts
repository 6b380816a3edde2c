import { argument as words, weightWords } from '#words/argument.ts';
import { item } from '#words/worksheet.ts';
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
            about: words.withSide(side, label),
            remarks: remark(item.note, note),
            needsSection: true,
          },
        ],
  standing: (_, { weight }) => (weight ? weightWords[weight] : undefined),
};
