import type { Worksheet } from '../../../src/worksheet/definition.ts';
import type { NumberedGap } from '../../../src/worksheet/evaluation.ts';
import type { Proposal } from '../../../src/worksheet/measures.ts';
import { gapWords, sayAbout, sayRemark } from '#words/gaps.ts';
import { measure } from '#words/measure.ts';

/** What a gap's place is called on its sheet: „Punkt 6“, „Punkt 3, Angebot 2“. */
export function placeOf({ field, number, row }: Pick<NumberedGap, 'field' | 'number' | 'row'>): string {
  return measure.place(number, row && 'rowName' in field ? measure.row(field.rowName, row) : '');
}

/**
 * What a gap says where nobody sees its sheet: verdict, place, sheet, day, the item whole and what people wrote
 * beside it. „Trifft nicht zu (Punkt 6, Checkliste, 28.11.2026): …“ Nothing of it is cut.
 * @param at the moment at which it is taken over; the verdict is true of this moment only
 */
export function proposalOf(sheet: Pick<Worksheet, 'id' | 'title'>, gap: NumberedGap, at: Date): Proposal {
  const { field, part, section } = gap;
  const place = placeOf(gap);
  const verdict = gapWords.reason[gap.reason];
  const day = localDay(at);
  return {
    origin: {
      worksheet: sheet.id,
      item: field.id,
      label: measure.origin(sheet.title, place),
      ...(part !== undefined && { part }),
      verdict,
      at: day,
    },
    words: measure.sentence({
      verdict,
      where: [place, ...(gap.needsSection && section.title ? [section.title] : []), sheet.title],
      day,
      about: sayAbout(gap.about),
      remarks: gap.remarks.map(({ what, text }) => ({ label: sayRemark(what), text })),
    }),
  };
}

/** The day as people count it where they are, `JJJJ-MM-TT`. */
function localDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
