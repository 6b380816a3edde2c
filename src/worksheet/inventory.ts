import { answerTo, type Answers } from './answers.ts';
import { numberedFields, type Section, type Worksheet } from './definition.ts';
import type { Field } from './kinds/index.ts';
import { inventoryValues, type InventoryAnswer, type InventoryValue } from './kinds/inventory.ts';

/** An actor with its number on paper and what was said of it. */
export interface Actor {
  readonly field: Field<'inventory'>;
  readonly number: number;
  readonly answer: InventoryAnswer;
}

/** Actors by where they stand; `undecided` are those of whom nothing was said. */
export type ActorsByValue = Readonly<Record<InventoryValue | 'undecided', readonly Actor[]>>;

export interface Area {
  readonly section: Section;
  readonly actors: ActorsByValue;
}

/** The actors of a worksheet, area by area; sections without any are left out. */
export function inventoryByArea(worksheet: Worksheet, answers: Answers): readonly Area[] {
  const all = numberedFields(worksheet).flatMap(({ field, section, number }) => {
    const answer = answerTo(field, answers);
    return field.kind === 'inventory' && answer.kind === 'inventory'
      ? [{ section, actor: { field, number, answer } }]
      : [];
  });
  return worksheet.sections.flatMap((section) => {
    const actors = all.filter((entry) => entry.section === section).map(({ actor }) => actor);
    return actors.length > 0 ? [{ section, actors: byValue(actors) }] : [];
  });
}

function byValue(actors: readonly Actor[]): ActorsByValue {
  const standing = (value: InventoryValue | null) => actors.filter(({ answer }) => answer.value === value);
  const [taking, asked, missing, none] = inventoryValues;
  return {
    [taking]: standing(taking),
    [asked]: standing(asked),
    [missing]: standing(missing),
    [none]: standing(none),
    undecided: standing(null),
  };
}
