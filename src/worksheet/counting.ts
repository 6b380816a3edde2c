import { answerTo, type Answers } from './answers.ts';
import { numberedFields, type Worksheet } from './definition.ts';
import { rulesOf, type Answer, type Field } from './kinds/index.ts';
import type { Stage } from './kinds/rules.ts';

/** Ids of fields in which something stands that has to be put right, see `faultyFields`. */
export type FaultyFields = ReadonlySet<string>;

/** How far a field is: what has to be put right is no answer yet. */
export function stageOf(field: Field, answer: Answer, faulty: FaultyFields): Stage {
  const stage = rulesOf(field).stage(field, answer);
  return stage === 'answered' && faulty.has(field.id) ? 'begun' : stage;
}

/**
 * How far a sheet is, counted in its items: those that carry a number on screen and on paper. One table is one
 * item and one matrix too, so the whole is the same number wherever it is told.
 */
export interface Progress {
  readonly done: number;
  /** Items that somebody wrote into without answering them wholly: a row with empty cells, a note alone. */
  readonly begun: number;
  /** Items that count; those that people took out („nicht relevant“) do not. */
  readonly total: number;
  /** Items that people took out: with `total`, all that the sheet has. */
  readonly leftOut: number;
  readonly state: 'not-begun' | 'begun' | 'complete';
}

/** How far a worksheet is filled in; the one place that counts, for the sheet and for the Mappe. */
export function progressWith(worksheet: Worksheet, answers: Answers, faulty: FaultyFields): Progress {
  const stages = numberedFields(worksheet).map(({ field }) =>
    stageOf(field, answerTo(field, answers), faulty),
  );
  const count = (wanted: (typeof stages)[number]) => stages.filter((stage) => stage === wanted).length;
  const done = count('answered');
  const begun = count('begun');
  const leftOut = count('left-out');
  const total = stages.length - leftOut;
  const counted = { done, begun, total, leftOut };
  if (stages.every((stage) => stage === 'untouched')) return { ...counted, state: 'not-begun' };
  return { ...counted, state: done === total ? 'complete' : 'begun' };
}
