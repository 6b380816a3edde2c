import type { Field, FieldKind } from '../../../src/worksheet/kinds/index.ts';
import { PaperArgument } from './PaperArgument.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { PaperDate } from './PaperDate.tsx';
import { PaperFigure } from './PaperFigure.tsx';
import { PaperMatrix } from './PaperMatrix.tsx';
import { PaperInventory } from './PaperInventory.tsx';
import { PaperQuestion } from './PaperQuestion.tsx';
import { PaperRating } from './PaperRating.tsx';
import { PaperTable } from './PaperTable.tsx';
import { PaperText } from './PaperText.tsx';
import type { PaperKind, PaperProps } from './paper-kind.ts';

/** The paper of every kind; the compiler lists what a new kind still lacks. */
const paperKinds = {
  rating: PaperRating,
  question: PaperQuestion,
  text: PaperText,
  date: PaperDate,
  choice: PaperChoice,
  table: PaperTable,
  figure: PaperFigure,
  matrix: PaperMatrix,
  inventory: PaperInventory,
  argument: PaperArgument,
} satisfies { [K in FieldKind]: PaperKind<K> };

/** Like `rulesOf` in the core: the one place that states that a field meets the paper of its own kind. */
export function paperOf(field: Field): React.FunctionComponent<PaperProps<FieldKind>> {
  return paperKinds[field.kind] as unknown as React.FunctionComponent<PaperProps<FieldKind>>;
}
