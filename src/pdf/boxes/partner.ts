import { partnerValues, type PartnerAnswer, type PartnerField } from '../../worksheet/kinds/partner.ts';
import { fieldPath } from '../field-names.ts';
import { pdfWords as words } from '#words/pdf.ts';
import type { Box } from './box.ts';
import { body, item } from './item.ts';
import type { KindBoxes, PaperContext } from './kind-boxes.ts';
import { options } from './options.ts';
import { textPiece } from './text-pieces.ts';
import { writingArea } from './writing-area.ts';

/** The choices stand in two columns of two, so that the contact fits beside them and an actor stays low. */
const standing = { x: body.x, width: 212 } as const;
const contact = { x: body.x + standing.width + 8, width: body.width - standing.width - 8 } as const;
/** Less room than between other items: forty of them are a list. */
const above = 13;

export const partner: KindBoxes<PartnerField, PartnerAnswer> = {
  boxes: (field, answer, around) => {
    const path = fieldPath(around.sectionId, field.id);
    const asked = `${around.number}: ${field.label}`;
    const choices = partnerValues.map((value) => ({
      words: words.standings[value],
      shape: value,
      control: {
        control: 'option' as const,
        path: [...path, 'stand'],
        groupTooltip: `${words.standing} zu ${asked}`,
        tooltip: `${asked} – ${words.standings[value]}`,
        option: value,
        chosen: answer.value === value,
      },
    }));
    const ticks = options(around, choices, { ...standing, y: 0 });
    const written = contactArea(around, [...path, 'kontakt'], `${words.contact} zu ${asked}`, answer.contact);
    const row: Box = {
      height: Math.max(ticks.height, written.height),
      above: 2,
      pieces: [...ticks.pieces, ...written.pieces],
      within: [],
      withNext: false,
    };
    const [head, ...below] = item(field, around, { boxes: [row], rest: written.rest });
    return head ? [{ ...head, above }, ...below] : below;
  },
};

/** The contact with its small word above it, beside the choices. */
function contactArea(around: PaperContext, path: readonly string[], tooltip: string, value: string) {
  const title = textPiece(around.set, words.contact, { ...contact, y: 0 }, { size: 'tiny', shade: 'quiet' });
  const y = title.height + 1;
  const area = writingArea(around, {
    ...contact,
    y,
    path,
    tooltip,
    value,
    minimum: 1,
    multiline: false,
    calledAs: `${words.point(around.number)}, ${words.contact}`,
  });
  return { pieces: [title.piece, ...area.pieces], height: y + area.height, rest: area.rest };
}
