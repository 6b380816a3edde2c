import { isNoNumber, yesNoValues, type FigureAnswer, type FigureField } from '../kinds/figure.ts';
import { item, remark, type GapRules } from './gap.ts';

export const figure: GapRules<FigureField, FigureAnswer> = {
  // a „no“ is no gap: the numbers of all set no norm
  of: ({ input, label }, { value }) => {
    if (isNoNumber(input, value))
      return [{ reason: 'faulty', about: item(label), remarks: remark('so-far', String(value)) }];
    const unclear = input.asks === 'yes-no' && value === 'unklar';
    if (value !== null && !unclear) return [];
    return [{ reason: unclear ? 'unclear' : 'unanswered', about: item(label), remarks: [] }];
  },
  standing: ({ input }, { value }) => {
    if (value === null) return undefined;
    if (isNoNumber(input, value)) return { of: 'gap', value: 'faulty' };
    const said = input.asks === 'yes-no' ? yesNoValues.find((one) => one === value) : undefined;
    return said ? { of: 'yes-no', value: said } : { of: 'answered' };
  },
};
