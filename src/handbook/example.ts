import { join } from 'node:path';
import * as z from 'zod/mini';
import { faults } from '#words/faults.ts';
import { exampleFaults as words } from '#words/faults-book.ts';
import { didYouMean, type Problem } from '../errors/problem.ts';
import { checkAnswers, answerTo, type Answers } from '../worksheet/answers.ts';
import { findField, numberedFields, type Worksheet } from '../worksheet/definition.ts';
import type { Row } from '../worksheet/kinds/table.ts';
import { measuresTable, rowsFrom } from '../worksheet/measures.ts';
import type { ExampleFile } from './content-files.ts';
import type { LineOf } from './read-content.ts';
import type { Handbook } from './schemas.ts';
import type { Memory } from './memory.ts';
import { readYaml } from './yaml-file.ts';

/** A filled sheet to look at on the start page. */
export interface FilledExample {
  readonly worksheet: string;
  readonly answers: Answers;
  /** Id of the item that is shown. */
  readonly item: string;
  /** The measure that came of the item, with the columns that are shown of it. */
  readonly measure?: { readonly worksheet: string; readonly row: Row; readonly columns: readonly string[] };
}

interface Input {
  readonly dir: string;
  readonly handbook: Handbook;
  readonly worksheets: readonly Worksheet[];
  readonly lines: LineOf;
  readonly memory: Memory;
  /** The text of a file; nothing where it is missing or was refused, which has been told then. */
  readonly source: (file: string) => Promise<string | undefined>;
  readonly files: readonly ExampleFile[];
}

/** How answers stand in a file below `beispiele/`: item → answer, as the program keeps it. */
const answersSchema = z.record(z.string(), z.unknown());

/**
 * Reads the example that `handbuch.yaml` names. A sheet that does not exist is told with all other references.
 * @returns nothing where the book names none, or where something is wrong with it
 */
export async function readExample(
  input: Input,
): Promise<{ readonly example: FilledExample | undefined; readonly problems: readonly Problem[] }> {
  const named = input.handbook.beispiel;
  const sheet = input.worksheets.find(({ id }) => id === named?.blatt);
  if (!named || !sheet) return { example: undefined, problems: [] };
  const { dir, handbook, worksheets, lines } = input;
  const book = join(dir, 'handbuch.yaml');
  const problems: Problem[] = [];
  const fault = (file: string, path: readonly PropertyKey[], message: string) => {
    problems.push({ file, line: lines(file, path), message });
  };
  if (!findField(sheet, named.punkt)) {
    const ids = numberedFields(sheet).map(({ field }) => field.id);
    fault(
      book,
      ['beispiel', 'punkt'],
      `${words.noItem(sheet.id, named.punkt)}\n${didYouMean(named.punkt, ids, faults.known)}`,
    );
  }
  const answers = await answersOf(input, sheet, problems);
  const base = answers && { worksheet: sheet.id, answers, item: named.punkt };
  if (!named.plan || !base || problems.length > 0)
    return { example: problems.length > 0 ? undefined : base, problems };

  const plan = worksheets.find((one) => measuresTable(one));
  const table = plan && measuresTable(plan);
  if (!plan || !table) {
    fault(book, ['beispiel', 'plan'], words.noPlan);
    return { example: undefined, problems };
  }
  const known = table.columns.map(({ id }) => id);
  named.plan.forEach((id, at) => {
    if (!known.includes(id))
      fault(
        book,
        ['beispiel', 'plan', at],
        `${words.noColumn(plan.id, id)}\n${didYouMean(id, known, faults.known)}`,
      );
  });
  const planned = await answersOf(input, plan, problems);
  if (!planned || problems.length > 0) return { example: undefined, problems };
  const rowId = rowsFrom(plan, planned, sheet.id).get(named.punkt);
  const answer = answerTo(table, planned);
  const row = answer.kind === 'table' ? answer.rows.find(({ id }) => id === rowId) : undefined;
  if (!row) {
    const file = `beispiele/${plan.id}/${handbook.beispiel?.datei ?? ''}.yaml`;
    fault(book, ['beispiel', 'plan'], words.noMeasure(file, sheet.id, named.punkt));
    return { example: undefined, problems };
  }
  return { example: { ...base, measure: { worksheet: plan.id, row, columns: named.plan } }, problems };
}

async function answersOf(
  { dir, handbook, memory, source, files, lines }: Input,
  sheet: Worksheet,
  problems: Problem[],
): Promise<Answers | undefined> {
  const name = handbook.beispiel?.datei ?? '';
  const file = join(dir, 'beispiele', sheet.id, `${name}.yaml`);
  const found = files.find((one) => one.file === file);
  if (found?.isRefused) return undefined;
  if (!found) {
    const book = join(dir, 'handbuch.yaml');
    problems.push({
      file: book,
      line: lines(book, ['beispiel', 'datei']),
      message: words.noFile(name, file),
    });
    return undefined;
  }
  const text = await source(file);
  if (text === undefined) return undefined;
  const read = readYaml(memory.yaml(file, text, 1, 'answers'), answersSchema);
  problems.push(...read.problems);
  if (!read.data) return undefined;
  const { answers, former, problems: misfits } = checkAnswers(sheet, read.data);
  const items = numberedFields(sheet).map(({ field }) => field.id);
  for (const id of Object.keys(former))
    problems.push({
      file,
      line: read.lineOf([id]),
      message: `${words.noItem(sheet.id, id)}\n${didYouMean(id, items, faults.known)}`,
    });
  for (const { fieldId } of misfits)
    problems.push({
      file,
      line: read.lineOf([fieldId]),
      message: words.unfit(fieldId),
    });
  return problems.length > 0 ? undefined : answers;
}
