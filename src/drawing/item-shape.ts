import { answerTo, type Answers } from '../worksheet/answers.ts';
import { stageOf, type FaultyFields } from '../worksheet/counting.ts';
import { numberedFields, type Section, type Worksheet } from '../worksheet/definition.ts';
import { rulesOf, type Answer, type Field } from '../worksheet/kinds/index.ts';
import type { Stage } from '../worksheet/kinds/rules.ts';
import type { ShapeName } from './shape-set.ts';

const none: FaultyFields = new Set();

const shapeOfStage: Readonly<Record<Stage, ShapeName>> = {
  untouched: 'not-yet',
  begun: 'begun',
  answered: 'done',
  'left-out': 'not-yet',
};

/** The shape that stands for an item: what was chosen on its scale, else how far it is. */
export function shapeOfItem(field: Field, answer: Answer, faulty: FaultyFields = none): ShapeName {
  const rules = rulesOf(field);
  // a note beside a scale is no answer yet
  if (rules.chosen) return rules.chosen(answer) ?? 'not-yet';
  return shapeOfStage[stageOf(field, answer, faulty)];
}

/** An item of a sheet with the shape that stands for it. */
export interface ShapedItem {
  readonly field: Field;
  readonly section: Section;
  readonly number: number;
  readonly shape: ShapeName;
  /** True while it still waits for an answer. */
  readonly isOpen: boolean;
}

/**
 * Item by item, what was answered: the fingerprint of a sheet.
 * @param faulty fields with something to put right, as far as that is known
 */
export function shapedItems(
  worksheet: Worksheet,
  answers: Answers,
  faulty: FaultyFields = none,
): readonly ShapedItem[] {
  return numberedFields(worksheet).map((entry) => {
    const answer = answerTo(entry.field, answers);
    const stage = stageOf(entry.field, answer, faulty);
    return {
      ...entry,
      shape: shapeOfItem(entry.field, answer, faulty),
      isOpen: stage === 'untouched' || stage === 'begun',
    };
  });
}
