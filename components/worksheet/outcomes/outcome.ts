import type { FunctionComponent } from 'react';
import type { Answer, Field, FieldKind } from '../../../src/worksheet/kinds/index.ts';

/** What the picture of an answer is given. */
export interface OutcomeProps<K extends FieldKind> {
  readonly field: Field<K>;
  readonly answer: Answer<K>;
}

export type Outcome<K extends FieldKind> = FunctionComponent<OutcomeProps<K>>;
