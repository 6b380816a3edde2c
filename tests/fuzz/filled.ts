import { withAnswer, type Answers } from '../../src/worksheet/answers.ts';
import { numberedFields, type Worksheet } from '../../src/worksheet/definition.ts';
import { rulesOf, type Answer, type Field } from '../../src/worksheet/kinds/index.ts';
import { placesOf } from '../../src/worksheet/places/index.ts';
import { strangeWords } from './mutations.ts';
import type { Random } from './random.ts';

/** Answers that fit the sheet, some of its fields left out. */
export function randomAnswers(worksheet: Worksheet, random: Random): Answers {
  return numberedFields(worksheet).reduce<Answers>(
    (answers, { field }) =>
      random.percent(60) ? withAnswer(answers, field, randomAnswer(field, random)) : answers,
    {},
  );
}

/** An answer through the places of its field, as a form gives it; what the kind refuses becomes an empty one. */
function randomAnswer(field: Field, random: Random): Answer {
  const rules = rulesOf(field);
  const values = [...new Set(JSON.stringify(field).match(/(?<="id":")[^"]+/g) ?? [])];
  const one = () =>
    random.pick([...strangeWords, 'ja', '2026-11-22', '12', 'trifft-zu', 'teilweise', 'offen', ...values]);
  const places = new Map(
    placesOf(field)
      .leaves(field, rules.empty(field))
      .map(({ path }) => [path.join('.'), random.percent(70) ? one() : '']),
  );
  const read = rules.answer(field).safeParse(placesOf(field).fromLeaves(field, places));
  return read.success ? read.data : rules.empty(field);
}
