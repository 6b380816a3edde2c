import type { Answer, Field } from '../kinds/index.ts';
import { item, type GapRules } from './gap.ts';

type Written = 'text' | 'choice';

/** For kinds of which nothing can be said but whether anybody answered. */
export function written<K extends Written>(
  isAnswered: (answer: Answer<K>) => boolean,
): GapRules<Field<K>, Answer<K>> {
  return {
    of: ({ label }, answer) =>
      isAnswered(answer)
        ? []
        : [{ reason: 'unanswered', about: item(label), remarks: [], needsSection: true }],
    standing: (_, answer) => (isAnswered(answer) ? { of: 'answered' } : undefined),
  };
}
