// One worksheet's file, mutated: whatever it holds, reading ends in a named outcome, and every entry of it is an
// answer, a former answer or a named problem.
import { programBook } from '../../scripts/machine/sites.mjs';
import { readContent } from '../../src/handbook/read-content.ts';
import { answerTo } from '../../src/worksheet/answers.ts';
import { answersFile, readAnswers } from '../../src/worksheet/answers-file.ts';
import { gapRulesOf } from '../../src/worksheet/gaps/index.ts';
import { numberedFields, type Worksheet } from '../../src/worksheet/definition.ts';
import { textOfFile } from '../../src/worksheet/file-text.ts';
import { isRecord } from '../../src/worksheet/json.ts';
import { rulesOf } from '../../src/worksheet/kinds/index.ts';
import { placesOf } from '../../src/worksheet/places/index.ts';
import { worksheetProgress } from '../../src/worksheet/progress.ts';
import { sayTheSame } from '../../src/worksheet/same.ts';
import { moment } from '#words/moments.ts';
import { randomAnswers } from './filled.ts';
import { bytesOf, mutateJson, mutateLetters, strangeMoments, strangeWords } from './mutations.ts';
import { randomOf, type Random } from './random.ts';

export const name = 'sheet-files';

const { content } = await readContent(programBook);
const worksheets = content?.worksheets ?? [];

/** @returns how reading ended; throws where something of the file is unaccounted for */
export function run(seed: number): string {
  const random = randomOf(seed);
  const worksheet = random.pick(worksheets);
  const decoded = textOfFile(bytesOf(fileOf(worksheet, random), random));
  if (decoded.kind !== 'ok') return decoded.kind;
  const read = readAnswers(worksheet, decoded.text);
  if (!('answers' in read)) return read.kind;
  const { answers, former, savedAt } = read;
  const problems = read.kind === 'invalid-answers' ? read.problems.map(({ fieldId }) => fieldId) : [];

  const raw: unknown = JSON.parse(decoded.text);
  if (!isRecord(raw) || !isRecord(raw['answers']) || !isRecord(raw['former']))
    throw new Error('read what is none');
  for (const [id, entry] of [...Object.entries(raw['answers']), ...Object.entries(raw['former'])]) {
    const found =
      problems.includes(id) ||
      Object.hasOwn(answers, id) ||
      Object.values(former).some((kept) => kept === entry || sayTheSame(kept, entry)) ||
      saysNothing(worksheet, id, entry);
    if (!found) throw new Error(`„${id}“ is neither answer nor former answer nor problem`);
  }
  if (savedAt !== undefined) moment(new Date(savedAt));
  use(worksheet, read);

  const again = readAnswers(worksheet, JSON.stringify(answersFile(worksheet, answers, former, new Date(0))));
  if (again.kind !== 'ok' || !sayTheSame(again.answers, answers) || !sayTheSame(again.former, former))
    throw new Error('what was read is another thing when it is written and read again');
  return savedAt === undefined ? `${read.kind}, Zeitpunkt unbekannt` : read.kind;
}

function fileOf(worksheet: Worksheet, random: Random): string {
  const former = random.percent(20) ? { [random.pick(strangeWords)]: random.pick(strangeWords) } : {};
  const whole = answersFile(
    worksheet,
    randomAnswers(worksheet, random),
    former,
    new Date('2026-11-22T13:03:00Z'),
  );
  let text = JSON.stringify(
    random.percent(20) ? { ...whole, savedAt: random.pick(strangeMoments) } : whole,
    null,
    random.pick([0, 2]),
  );
  for (let times = random.below(4); times > 0; times -= 1)
    text = random.percent(70) ? mutateJson(text, random) : mutateLetters(text, random);
  return text;
}

/** All that the rest of the program does with answers. */
function use(worksheet: Worksheet, { answers }: { answers: Parameters<typeof answerTo>[1] }): void {
  worksheetProgress(worksheet, answers);
  for (const { field } of numberedFields(worksheet)) {
    const answer = answerTo(field, answers);
    gapRulesOf(field).of(field, answer);
    gapRulesOf(field).standing(field, answer, undefined);
    rulesOf(field).stage(field, answer);
    placesOf(field).leaves(field, answer);
  }
}

function saysNothing(worksheet: Worksheet, id: string, entry: unknown): boolean {
  const found = numberedFields(worksheet).find(({ field }) => field.id === id);
  if (!found) return false;
  const rules = rulesOf(found.field);
  const read = rules.answer(found.field).safeParse(entry);
  return read.success && rules.isEmpty(read.data);
}
