import * as z from 'zod/mini';
import { numberedFields, type Worksheet } from './definition.ts';
import { rulesOf, type Answer, type Field } from './kinds/index.ts';

/** What somebody entered into one worksheet: field id → answer. Fields nobody touched are absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer to a field, the empty one where nobody touched it. */
export function answerTo(field: Field, answers: Answers): Answer {
  const kept = answers[field.id];
  return kept && kept.kind === field.kind ? kept : rulesOf(field).empty(field);
}

/** The answers with one of them replaced; an answer that says nothing is left out. */
export function withAnswer(answers: Answers, field: Field, answer: Answer): Answers {
  const { [field.id]: _replaced, ...rest } = answers;
  return rulesOf(field).isEmpty(answer) ? rest : { ...rest, [field.id]: answer };
}

/** True when nothing at all was entered. */
export function isBlank(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}

/** An entry that does not fit its field: which field, the entry as it came, and what the schema says of it. */
export interface AnswerProblem {
  readonly fieldId: string;
  readonly entry: unknown;
  readonly issues: readonly z.core.$ZodIssue[];
}

export interface CheckedAnswers {
  /** Answers that fit the definition. */
  readonly answers: Answers;
  /** Entries whose field the worksheet no longer has (or never had), as they came. */
  readonly former: Readonly<Record<string, unknown>>;
  /** Entries whose field exists but that do not fit it. */
  readonly problems: readonly AnswerProblem[];
}

/**
 * Holds raw entries (field id → anything) against the worksheet. Nothing is thrown and nothing dropped:
 * what fits comes back as answers, what has no field as `former`, what does not fit as `problems`.
 */
export function checkAnswers(worksheet: Worksheet, raw: Readonly<Record<string, unknown>>): CheckedAnswers {
  const fields = new Map(numberedFields(worksheet).map(({ field }) => [field.id, field]));
  const answers: Record<string, Answer> = {};
  const former: Record<string, unknown> = {};
  const problems: AnswerProblem[] = [];
  for (const [fieldId, entry] of Object.entries(raw)) {
    const field = fields.get(fieldId);
    if (!field) {
      former[fieldId] = entry;
      continue;
    }
    const read = rulesOf(field).answer(field).safeParse(entry);
    if (!read.success) problems.push({ fieldId, entry, issues: read.error.issues });
    else if (!rulesOf(field).isEmpty(read.data)) answers[fieldId] = read.data;
  }
  return { answers, former, problems };
}
