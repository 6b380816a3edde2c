import { ratingValues, type RatingAnswer, type RatingField } from '../../worksheet/kinds/rating.ts';
import { fieldPath } from '../field-names.ts';
import { pdfWords as words } from '#words/pdf.ts';
import { body, item } from './item.ts';
import type { KindBoxes } from './kind-boxes.ts';
import { labelledArea } from './labelled-area.ts';
import { optionsBox } from './options.ts';

/** Room for a note by hand, in lines. */
const noteLines = 2;

export const rating: KindBoxes<RatingField, RatingAnswer> = {
  boxes: (field, answer, around) => {
    const path = fieldPath(around.sectionId, field.id);
    const asked = `${around.number}: ${field.label}`;
    const choices = ratingValues.map((value) => ({
      words: words.ratings[value],
      shape: value,
      control: {
        control: 'option' as const,
        path: [...path, 'wert'],
        groupTooltip: `${words.rating} zu ${asked}`,
        tooltip: `${asked} – ${words.ratings[value]}`,
        option: value,
        chosen: answer.value === value,
      },
    }));
    const note = labelledArea(around, words.note, {
      path: [...path, 'notiz'],
      tooltip: `${words.note} zu ${asked}`,
      value: answer.note,
      minimum: noteLines,
    });
    return item(field, around, { boxes: [optionsBox(around, choices, body), note.box], rest: note.rest });
  },
};
