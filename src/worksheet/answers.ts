import * as z from 'zod/mini';
import { numberedFields, type Worksheet } from './definition.ts';
import { formerBudget, limitFault, noLimit, type LimitFault } from './entry-limits.ts';
import { rulesOf, type Answer, type Field } from './kinds/index.ts';

/** What somebody entered into one worksheet: field id → answer. Fields nobody touched are absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer to a field, the empty one where nobody touched it. */
export function answerTo(field: Field, answers: Answers): Answer {
  // an author may call a field `constructor`, and every object has one
  const kept = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
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

/** An entry that does not fit its field, or that is beyond all limits: which one, as it came, and why. */
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
  /** Entries that do not fit their field, and entries without a field that no browser could show. */
  readonly problems: readonly AnswerProblem[];
}

/**
 * Holds raw entries (field id → anything) against the worksheet. Nothing is thrown and nothing dropped:
 * what fits comes back as answers, what has no field as `former`, what does not fit as `problems`.
 * @param before entries that had no field any more when they were kept; where one of the same id loses its field
 * now, both stay
 */
export function checkAnswers(
  worksheet: Worksheet,
  raw: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> = {},
): CheckedAnswers {
  const fields = new Map(numberedFields(worksheet).map(({ field }) => [field.id, field]));
  const budget = formerBudget();
  // collected in maps: an object would lose the key `__proto__`
  const answers = new Map<string, Answer>();
  const former = new Map<string, unknown>();
  const problems: AnswerProblem[] = [];
  const entries = [
    ...Object.entries(before).map(([id, entry]) => ({ id, entry, field: undefined })),
    ...Object.entries(raw).map(([id, entry]) => ({ id, entry, field: fields.get(id) })),
  ];
  for (const { id, entry, field } of entries) {
    const fault = limitFault(id, entry, field ? noLimit() : budget);
    if (fault) {
      problems.push({ fieldId: id, entry, issues: [issueOf(fault, entry)] });
      continue;
    }
    if (!field) {
      former.set(freeIn(former, id), entry);
      continue;
    }
    const read = rulesOf(field).answer(field).safeParse(entry);
    if (!read.success) problems.push({ fieldId: id, entry, issues: read.error.issues });
    else if (!rulesOf(field).isEmpty(read.data)) answers.set(id, read.data);
  }
  return { answers: Object.fromEntries(answers), former: Object.fromEntries(former), problems };
}

const issueOf = (fault: LimitFault, input: unknown): z.core.$ZodIssue => ({
  code: 'custom',
  message: fault,
  path: [],
  input,
});

/** The id itself, or with the first number behind it under which nothing lies yet. */
function freeIn(taken: ReadonlyMap<string, unknown>, id: string): string {
  let [free, count] = [id, 1];
  while (taken.has(free)) free = `${id}-${(count += 1)}`;
  return free;
}
