import type { QuestionAnswer, QuestionField } from '../kinds/question.ts';
import { remark, withSubpoints, type GapRules } from './gap.ts';

export const question: GapRules<QuestionField, QuestionAnswer> = {
  of: (field, { state, text }) =>
    state === 'geklaert'
      ? []
      : [
          {
            reason: state === 'offen' ? 'open' : 'in-progress',
            about: withSubpoints(field),
            remarks: remark('so-far', text),
          },
        ],
  standing: (_, { state }) => ({ of: 'state', value: state }),
};
