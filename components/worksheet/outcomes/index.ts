import type { FunctionComponent } from 'react';
import type { Field, FieldKind } from '../../../src/worksheet/kinds/index.ts';
import { NetworkOutcome } from './NetworkOutcome.tsx';
import type { Outcome, OutcomeProps } from './outcome.ts';

/** What comes out of an answer by itself, below „Was dabei herauskommt“; most kinds only count there. */
const outcomes = {
  rating: undefined,
  question: undefined,
  text: undefined,
  date: undefined,
  choice: undefined,
  table: undefined,
  figure: undefined,
  matrix: NetworkOutcome,
} satisfies { [K in FieldKind]: Outcome<K> | undefined };

/** Like `rulesOf` in the core: the one place that states that a field meets the outcome of its own kind. */
export function outcomeOf(field: Field): FunctionComponent<OutcomeProps<FieldKind>> | undefined {
  return outcomes[field.kind] as ReturnType<typeof outcomeOf>;
}
