import type { DateAnswer, DateField } from '../../worksheet/kinds/date.ts';
import { writtenDeadline } from '../../worksheet/deadline.ts';
import { mm, ruling } from '../page-format.ts';
import { fieldPath } from '../field-names.ts';
import { pdfWords as words } from '#words/pdf.ts';
import { body, item } from './item.ts';
import type { KindBoxes } from './kind-boxes.ts';
import { textPiece } from './text-pieces.ts';
import { writingArea } from './writing-area.ts';

const width = 42 * mm;

export const date: KindBoxes<DateField, DateAnswer> = {
  boxes: (field, answer, around) => {
    const area = writingArea(around, {
      path: fieldPath(around.sectionId, field.id, 'datum'),
      tooltip: `${around.number}: ${field.label} (${words.dayOrPeriod})`,
      value: writtenDeadline(answer.date),
      x: body.x,
      y: 0,
      width,
      minimum: 1,
      multiline: false,
      calledAs: words.point(around.number),
    });
    const hint = { x: body.x + width + 8, y: (ruling - 11.5) / 2, width: 30 * mm };
    const pattern = textPiece(around.set, words.dayPattern, hint, { size: 'tiny', shade: 'quiet' });
    const pieces = [...area.pieces, pattern.piece];
    return item(field, around, {
      boxes: [{ height: area.height, above: 4, pieces, within: [], withNext: false }],
      rest: area.rest,
    });
  },
};
