import { answerTo, type Answers } from './answers.ts';
import { numberedFields, type Section, type Worksheet } from './definition.ts';
import type { Field } from './kinds/index.ts';
import { partnerValues, type PartnerAnswer, type PartnerValue } from './kinds/partner.ts';

/** A partner with its number on paper and what was said of it. */
export interface Partner {
  readonly field: Field<'inventory'>;
  readonly number: number;
  readonly answer: PartnerAnswer;
}

/** Partners by where they stand; `undecided` are those of whom nothing was said. */
export type PartnersByValue = Readonly<Record<PartnerValue | 'undecided', readonly Partner[]>>;

export interface PartnerSection {
  readonly section: Section;
  readonly partners: PartnersByValue;
}

/** The partners of a worksheet, area by area; sections without any are left out. */
export function partnersBySection(worksheet: Worksheet, answers: Answers): readonly PartnerSection[] {
  const all = numberedFields(worksheet).flatMap(({ field, section, number }) => {
    const answer = answerTo(field, answers);
    return field.kind === 'inventory' && answer.kind === 'inventory'
      ? [{ section, partner: { field, number, answer } }]
      : [];
  });
  return worksheet.sections.flatMap((section) => {
    const partners = all.filter((entry) => entry.section === section).map(({ partner }) => partner);
    return partners.length > 0 ? [{ section, partners: byValue(partners) }] : [];
  });
}

function byValue(partners: readonly Partner[]): PartnersByValue {
  const standing = (value: PartnerValue | null) => partners.filter(({ answer }) => answer.value === value);
  const [taking, asked, missing, none] = partnerValues;
  return {
    [taking]: standing(taking),
    [asked]: standing(asked),
    [missing]: standing(missing),
    [none]: standing(none),
    undecided: standing(null),
  };
}
