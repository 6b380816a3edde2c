import { figureWords } from '#words/comparison.ts';
import { gapWords } from '#words/gaps.ts';
import { isNoNumber, yesNoValues, type FigureAnswer, type FigureField } from '../kinds/figure.ts';
import type { GapRules } from './gap.ts';

export const figure: GapRules<FigureField, FigureAnswer> = {
  // a „no“ is no gap: the numbers of all set no norm
  of: ({ input, label }, { value }) => {
    if (isNoNumber(input, value)) return [{ reason: 'incomplete', about: label, remarks: [] }];
    const unclear = input.asks === 'yes-no' && value === 'unklar';
    if (value !== null && !unclear) return [];
    return [{ reason: unclear ? 'unclear' : 'unanswered', about: label, remarks: [] }];
  },
  standing: ({ input }, { value }) => {
    if (value === null) return undefined;
    if (isNoNumber(input, value)) return gapWords.reason.incomplete;
    const said = input.asks === 'yes-no' ? yesNoValues.find((one) => one === value) : undefined;
    return said ? figureWords.values[said] : gapWords.answered;
  },
};
