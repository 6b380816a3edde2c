import type { Answers } from '../../../src/worksheet/answers.ts';
import type { Worksheet } from '../../../src/worksheet/definition.ts';

/** What a picture of a sheet's answers is drawn from. */
export interface PictureProps {
  readonly worksheet: Worksheet;
  readonly answers: Answers;
}
