import type { FunctionComponent } from 'react';
import type { Answer, Field, FieldKind } from '../../../src/worksheet/kinds/index.ts';

/** What every kind of field is given on paper. */
export interface PaperProps<K extends FieldKind> {
  readonly field: Field<K>;
  readonly answer: Answer<K>;
  /** True on the sheet that is handed out empty: room to write, nothing chosen beforehand. */
  readonly blank: boolean;
}

export type PaperKind<K extends FieldKind> = FunctionComponent<PaperProps<K>>;
