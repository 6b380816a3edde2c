import type { Answers } from './answers.ts';
import { progressWith, type Progress } from './counting.ts';
import type { Worksheet } from './definition.ts';
import { faultyFields } from './faulty.ts';

export type { Progress } from './counting.ts';

/** How far a worksheet is filled in, with all that has to be put right found first. */
export function worksheetProgress(worksheet: Worksheet, answers: Answers): Progress {
  return progressWith(worksheet, answers, faultyFields(worksheet, answers));
}
