import type { FunctionComponent } from 'react';
import type { Answer, Field, FieldKind } from '../../../src/worksheet/kinds/index.ts';

/** What every control of a field is given. */
export interface ControlProps<K extends FieldKind> {
  readonly field: Field<K>;
  readonly answer: Answer<K>;
  /** Number of the item on screen and paper. */
  readonly number: number;
  readonly onChange: (answer: Answer<K>) => void;
}

export type Control<K extends FieldKind> = FunctionComponent<ControlProps<K>>;
