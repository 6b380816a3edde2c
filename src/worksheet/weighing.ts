import { answerTo, type Answers } from './answers.ts';
import { numberedFields, type Section, type Worksheet } from './definition.ts';
import { argumentSides, type ArgumentAnswer, type ArgumentSide } from './kinds/argument.ts';
import { rulesOf, type Field } from './kinds/index.ts';

/** An argument with its number on paper and how it was weighed. */
export interface Weighed {
  readonly field: Field<'argument'>;
  readonly number: number;
  readonly answer: ArgumentAnswer;
}

/** What was weighed of one variant, and what people wrote about it in words of their own. */
export interface Weighing {
  readonly section: Section;
  /** In the order of the sheet: nothing is ranked and nothing added up. */
  readonly sides: Readonly<Record<ArgumentSide, readonly Weighed[]>>;
  readonly own: readonly { readonly field: Field; readonly number: number }[];
}

/** The weighings of a worksheet, section by section; undefined where it holds no argument at all. */
export function weighingsOf(worksheet: Worksheet, answers: Answers): readonly Weighing[] | undefined {
  const fields = numberedFields(worksheet);
  if (!fields.some(({ field }) => field.kind === 'argument')) return undefined;
  return worksheet.sections.flatMap((section) => {
    const here = fields.filter((entry) => entry.section === section);
    const weighed = here.flatMap(({ field, number }) => {
      const answer = answerTo(field, answers);
      return field.kind === 'argument' && answer.kind === 'argument' ? [{ field, number, answer }] : [];
    });
    const own = here.filter(
      ({ field }) => field.kind !== 'argument' && !rulesOf(field).isEmpty(answerTo(field, answers)),
    );
    if (weighed.length === 0 && own.length === 0) return [];
    const [pro, contra] = argumentSides;
    const on = (side: ArgumentSide) => weighed.filter(({ field }) => field.side === side);
    return [{ section, sides: { [pro]: on(pro), [contra]: on(contra) }, own }];
  });
}
