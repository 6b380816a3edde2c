import type { TextAnswer, TextField } from '../../worksheet/kinds/text.ts';
import { item } from './item.ts';
import { fieldPath } from '../field-names.ts';
import type { KindBoxes } from './kind-boxes.ts';
import { labelledArea } from './labelled-area.ts';

/** Room for several lines by hand. */
const severalLines = 4;

export const text: KindBoxes<TextField, TextAnswer> = {
  boxes: (field, answer, around) => {
    const area = labelledArea(around, undefined, {
      path: fieldPath(around.sectionId, field.id, 'text'),
      tooltip: `${around.number}: ${field.label}`,
      value: answer.text,
      minimum: field.multiline ? severalLines : 1,
    });
    return item(field, around, { boxes: [area.box], rest: area.rest });
  },
};
