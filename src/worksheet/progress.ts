import { answerTo, type Answers } from './answers.ts';
import type { Worksheet } from './definition.ts';
import { rulesOf, type Field } from './kinds/index.ts';
import type { Progress } from './kinds/rules.ts';

/** How far a set of fields is filled in; items rated „nicht relevant“ do not count. */
export function progressOf(fields: readonly Field[], answers: Answers): Progress {
  return fields
    .map((field) => rulesOf(field).progress(field, answerTo(field, answers)))
    .reduce((sum, p) => ({ done: sum.done + p.done, total: sum.total + p.total }), { done: 0, total: 0 });
}

/** How far a whole worksheet is filled in. */
export function worksheetProgress(worksheet: Worksheet, answers: Answers): Progress {
  return progressOf(
    worksheet.sections.flatMap((s) => s.fields),
    answers,
  );
}
