import { answerTo, type Answers } from '../worksheet/answers.ts';
import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import { rulesOf } from '../worksheet/kinds/index.ts';
import type { Stage } from '../worksheet/kinds/rules.ts';
import type { RatingValue } from '../worksheet/kinds/rating.ts';
import { toned, type Drawing } from './mark.ts';
import { answerShapes, inARow, notYet, stateShapes } from './shapes.ts';

const open = toned(notYet, 'soft');

/** The shapes of answers in their colours: what is unclear needs a look, what was taken out stands back. */
const answers: Readonly<Record<RatingValue, Drawing>> = {
  ...answerShapes,
  unklar: toned(answerShapes.unklar, 'attend'),
  'nicht-relevant': toned(answerShapes['nicht-relevant'], 'soft'),
};

/** How far an item is, where its answer has no shape of its own. */
const stages: Readonly<Record<Stage, Drawing>> = {
  untouched: open,
  begun: stateShapes.begun,
  answered: stateShapes.done,
  'left-out': answers['nicht-relevant'],
};

/** So many items that a row of them still says something. */
const longest = 40;

/**
 * A filled sheet in a row of shapes, one an item: the answers where all items are rated, else how far each is. The two
 * are never mixed in one row.
 * @returns nothing for a sheet with more items than a row can show
 */
export function fingerprint(worksheet: Worksheet, entered: Answers): Drawing | undefined {
  const fields = numberedFields(worksheet).map(({ field }) => field);
  if (fields.length > longest) return undefined;
  const given = fields.map((field) => answerTo(field, entered));
  const areRated = given.every((answer) => answer.kind === 'rating');
  const shapes = fields.map((field, at) => {
    const answer = given[at];
    if (areRated && answer?.kind === 'rating') return answer.value ? answers[answer.value] : open;
    return stages[rulesOf(field).stage(field, answerTo(field, entered))];
  });
  return inARow(shapes, 2);
}
