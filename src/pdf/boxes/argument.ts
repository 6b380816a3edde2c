import { argumentWeights, type ArgumentAnswer, type ArgumentField } from '../../worksheet/kinds/argument.ts';
import { fieldPath } from '../field-names.ts';
import { pdfWords as words } from '#words/pdf.ts';
import { body, item } from './item.ts';
import type { KindBoxes } from './kind-boxes.ts';
import { labelledArea } from './labelled-area.ts';
import { optionsBox } from './options.ts';

/** Room for a note by hand, in lines. */
const noteLines = 1;

export const argument: KindBoxes<ArgumentField, ArgumentAnswer> = {
  boxes: (field, answer, around) => {
    const path = fieldPath(around.sectionId, field.id);
    const label = words.withSide(field.side, field.label);
    const asked = `${around.number}: ${label}`;
    const choices = argumentWeights.map((weight) => ({
      words: words.weights[weight],
      shape: weight,
      control: {
        control: 'option' as const,
        path: [...path, 'gewicht'],
        groupTooltip: `${words.weight} zu ${asked}`,
        tooltip: `${asked} – ${words.weights[weight]}`,
        option: weight,
        chosen: answer.weight === weight,
      },
    }));
    const note = labelledArea(around, words.note, {
      path: [...path, 'notiz'],
      tooltip: `${words.note} zu ${asked}`,
      value: answer.note,
      minimum: noteLines,
    });
    return item({ ...field, label }, around, {
      boxes: [optionsBox(around, choices, body), note.box],
      rest: note.rest,
    });
  },
};
