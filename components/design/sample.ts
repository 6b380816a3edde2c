import { parse } from 'yaml';
import * as z from 'zod/mini';
import { dataTableSchema } from '../../src/handbook/data-tables.ts';
import { withQuotedNumbers } from '../../src/handbook/quoted-numbers.ts';
import { checkAnswers, type Answers } from '../../src/worksheet/answers.ts';
import { worksheetSchema, type Worksheet } from '../../src/worksheet/definition.ts';
import answersText from './sample-answers.yaml?raw';
import sheetText from './sample-sheet.yaml?raw';
import tableText from './sample-table.yaml?raw';

const answersSchema = z.strictObject({
  filled: z.record(z.string(), z.unknown()),
  invalid: z.record(z.string(), z.unknown()),
});

/** A table of numbers, as content names one. */
export const sampleTable = dataTableSchema.parse(parse(tableText));

/** A sheet with each kind of field, read as those of a handbook are. */
export const sampleSheet: Worksheet = (() => {
  const { worksheet, faults } = withQuotedNumbers(
    worksheetSchema.parse(parse(sheetText)),
    [sampleTable],
    () => false,
  );
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return worksheet;
})();

const given = answersSchema.parse(parse(answersText));

/** Answers to every field. */
export const filledAnswers: Answers = checked(given.filled);

/** What somebody typed that its field does not take, for those fields that say so. */
export const invalidAnswers: Answers = checked(given.invalid);

function checked(raw: Readonly<Record<string, unknown>>): Answers {
  const { answers, former, problems } = checkAnswers(sampleSheet, raw);
  const wrong = [...problems.map(({ fieldId }) => fieldId), ...Object.keys(former)];
  if (wrong.length > 0) throw new Error(`sample-answers.yaml: ${wrong.join(', ')}`);
  return answers;
}
