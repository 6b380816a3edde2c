import type { ChoiceAnswer, ChoiceField } from '../../worksheet/kinds/choice.ts';
import { fieldPath } from '../field-names.ts';
import { pdfWords as words } from '#words/pdf.ts';
import type { FormField } from './box.ts';
import { body, item } from './item.ts';
import type { KindBoxes } from './kind-boxes.ts';
import { optionsBox } from './options.ts';

export const choice: KindBoxes<ChoiceField, ChoiceAnswer> = {
  boxes: (field, answer, around) => {
    const path = fieldPath(around.sectionId, field.id);
    const asked = `${around.number}: ${field.label}`;
    const choices = field.options.map(({ id, label }) => {
      const tooltip = `${asked} – ${label}`;
      const chosen = answer.chosen.includes(id);
      const control: FormField = field.multiple
        ? { control: 'tick', path: [...path, id], tooltip, chosen }
        : { control: 'option', path: [...path, 'wahl'], groupTooltip: asked, tooltip, option: id, chosen };
      return { words: label, control };
    });
    const help = [field.help, field.multiple ? words.severalPossible : undefined].filter(Boolean).join(' ');
    return item({ ...field, ...(help && { help }) }, around, { boxes: [optionsBox(around, choices, body)] });
  },
};
