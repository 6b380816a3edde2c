import type { Field, FieldKind } from '../../src/worksheet/kinds/index.ts';
import { ArgumentPaper } from './argument/ArgumentPaper.tsx';
import { ChoicePaper } from './choice/ChoicePaper.tsx';
import { DatePaper } from './date/DatePaper.tsx';
import { FigurePaper } from './figure/FigurePaper.tsx';
import { MatrixPaper } from './matrix/MatrixPaper.tsx';
import { PartnerPaper } from './partner/PartnerPaper.tsx';
import { QuestionPaper } from './question/QuestionPaper.tsx';
import { RatingPaper } from './rating/RatingPaper.tsx';
import { TablePaper } from './table/TablePaper.tsx';
import { TextPaper } from './text/TextPaper.tsx';
import type { PaperKind, PaperProps } from './shared/paper-kind.ts';

/** The paper of every kind; the compiler lists what a new kind still lacks. */
const paperKinds = {
  rating: RatingPaper,
  question: QuestionPaper,
  text: TextPaper,
  date: DatePaper,
  choice: ChoicePaper,
  table: TablePaper,
  figure: FigurePaper,
  matrix: MatrixPaper,
  inventory: PartnerPaper,
  argument: ArgumentPaper,
} satisfies { [K in FieldKind]: PaperKind<K> };

/** Kinds that may be longer than a page. */
const long: Readonly<Record<FieldKind, boolean>> = {
  rating: false,
  question: false,
  text: false,
  date: false,
  choice: false,
  table: true,
  figure: false,
  matrix: true,
  inventory: false,
  argument: false,
};

/** True for a field that may be longer than a page: its item breaks, and the blocks in it stay whole. */
export const mayBreak = (field: Field) => long[field.kind];

/** Like `rulesOf` in the core: the one place that states that a field meets the paper of its own kind. */
export function paperOf(field: Field): React.FunctionComponent<PaperProps<FieldKind>> {
  return paperKinds[field.kind] as unknown as React.FunctionComponent<PaperProps<FieldKind>>;
}
