import type { Field, FieldKind } from '../../src/worksheet/kinds/index.ts';
import { PaperArgument } from './argument/ArgumentPaper.tsx';
import { PaperChoice } from './choice/ChoicePaper.tsx';
import { PaperDate } from './date/DatePaper.tsx';
import { PaperFigure } from './figure/FigurePaper.tsx';
import { PaperMatrix } from './matrix/MatrixPaper.tsx';
import { PartnerPaper } from './partner/PartnerPaper.tsx';
import { PaperQuestion } from './question/QuestionPaper.tsx';
import { PaperRating } from './rating/RatingPaper.tsx';
import { PaperTable } from './table/TablePaper.tsx';
import { PaperText } from './text/TextPaper.tsx';
import type { PaperKind, PaperProps } from './shared/paper-kind.ts';

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
  inventory: PartnerPaper,
  argument: PaperArgument,
} satisfies { [K in FieldKind]: PaperKind<K> };

/** Like `rulesOf` in the core: the one place that states that a field meets the paper of its own kind. */
export function paperOf(field: Field): React.FunctionComponent<PaperProps<FieldKind>> {
  return paperKinds[field.kind] as unknown as React.FunctionComponent<PaperProps<FieldKind>>;
}
