// Definitions of worksheets as authors write and mistype them: faults with a sentence and a line each, or a sheet
// whose empty answers come back as they are.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { YamlDocument, readYaml } from '../../src/handbook/yaml-file.ts';
import { answerTo, checkAnswers, withAnswer } from '../../src/worksheet/answers.ts';
import { answersFile, readAnswers } from '../../src/worksheet/answers-file.ts';
import { numberedFields, worksheetSchema, type Worksheet } from '../../src/worksheet/definition.ts';
import { rulesOf } from '../../src/worksheet/kinds/index.ts';
import { placesOf } from '../../src/worksheet/places/index.ts';
import { worksheetProgress } from '../../src/worksheet/progress.ts';
import { sayTheSame } from '../../src/worksheet/same.ts';
import { randomAnswers } from './filled.ts';
import { mutateLetters, strangeWords } from './mutations.ts';
import { randomOf, type Random } from './random.ts';

export const name = 'definitions';

const folder = join('content', 'arbeitsblaetter');
const names = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
const texts = await Promise.all(names.map((file) => readFile(join(folder, file), 'utf8')));

const strangeValues = [
  ...strangeWords.map((words) => JSON.stringify(words)),
  'null',
  '~',
  '-1',
  '1e400',
  '.nan',
  '2026-11-22',
  '[]',
  '{}',
  '[[[[[[[[[[]]]]]]]]]]',
  '*anker',
  '&anker x',
  '!!binary x',
  '|',
  'constructor',
  'ja',
];

/** @returns „Fehler“ or „gültig“; throws where a fault has no words or a valid sheet does not work */
export function run(seed: number): string {
  const random = randomOf(seed);
  const text = mutateYaml(random.pick(texts), random);
  const { data, problems } = readYaml(new YamlDocument('blatt.yaml', text, 1), worksheetSchema);
  if (!data) {
    if (problems.length === 0) throw new Error('refused without a word');
    const lines = text.split('\n').length + 1;
    for (const { line, message } of problems)
      if (!message.trim() || !Number.isInteger(line) || line < 1 || line > lines)
        throw new Error(`a fault without words or place: ${line} ${message}`);
    return 'Fehler mit Zeile und Satz';
  }
  useEmpty(data);
  useFilled(data, random);
  return 'gültig';
}

function useEmpty(worksheet: Worksheet): void {
  worksheetProgress(worksheet, {});
  for (const { field } of numberedFields(worksheet)) {
    const rules = rulesOf(field);
    const empty = answerTo(field, {});
    const read = rules.answer(field).safeParse(empty);
    if (!read.success || !sayTheSame(read.data, empty))
      throw new Error(`${field.id}: the empty answer is refused`);
    if (!rules.isEmpty(empty)) throw new Error(`${field.id}: the empty answer says something`);
    if (Object.keys(withAnswer({}, field, empty)).length > 0)
      throw new Error(`${field.id}: kept though empty`);
    const places = new Map(
      placesOf(field)
        .leaves(field, empty)
        .map(({ path, value }) => [path.join('.'), value]),
    );
    const back = rules.answer(field).safeParse(placesOf(field).fromLeaves(field, places));
    if (!back.success || !rules.isEmpty(back.data))
      throw new Error(`${field.id}: empty places say something`);
  }
}

function useFilled(worksheet: Worksheet, random: Random): void {
  const answers = randomAnswers(worksheet, random);
  const checked = checkAnswers(worksheet, answers);
  if (checked.problems.length > 0 || !sayTheSame(checked.answers, answers))
    throw new Error('answers are lost');
  const read = readAnswers(worksheet, JSON.stringify(answersFile(worksheet, answers, {}, new Date(0))));
  if (read.kind !== 'ok' || !sayTheSame(read.answers, answers)) throw new Error('answers are lost in a file');
}

/** Mistypes some lines: a value of another shape, a line twice, away, moved or indented, or some letters. */
function mutateYaml(whole: string, random: Random): string {
  const lines = whole.split('\n');
  for (let times = random.below(4); times > 0; times -= 1) {
    const at = random.below(lines.length);
    const line = lines[at] ?? '';
    switch (random.below(6)) {
      case 0:
        lines[at] = line.replace(/:.*$/, `: ${random.pick(strangeValues)}`);
        break;
      case 1:
        lines.splice(at, 0, line);
        break;
      case 2:
        lines.splice(at, 1);
        break;
      case 3:
        lines.splice(random.below(lines.length), 0, ...lines.splice(at, 1 + random.below(6)));
        break;
      case 4:
        lines[at] = `${' '.repeat(random.below(4))}${line}`;
        break;
      default:
        lines[at] = mutateLetters(line, random);
    }
  }
  return lines.join('\n');
}
