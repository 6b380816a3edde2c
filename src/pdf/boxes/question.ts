import {
  question as rules,
  questionStates,
  type QuestionAnswer,
  type QuestionField,
} from '../../worksheet/kinds/question.ts';
import { fieldPath } from '../field-names.ts';
import { pdfWords as words } from '#words/pdf.ts';
import { body, item } from './item.ts';
import type { KindBoxes } from './kind-boxes.ts';
import { labelledArea } from './labelled-area.ts';
import { optionsBox } from './options.ts';

/** Room for an answer by hand, in lines. */
const answerLines = 5;

export const question: KindBoxes<QuestionField, QuestionAnswer> = {
  boxes: (field, answer, around) => {
    const path = fieldPath(around.sectionId, field.id);
    const asked = `${around.number}: ${field.label}`;
    const choices = questionStates.map((state) => ({
      words: words.states[state],
      control: {
        control: 'option' as const,
        path: [...path, 'stand'],
        groupTooltip: `${words.state} zu ${asked}`,
        tooltip: `${asked} – ${words.state}: ${words.states[state]}`,
        option: state,
        // where nothing was entered, a cross would already be an answer
        chosen: !rules.isEmpty(answer) && answer.state === state,
      },
    }));
    const area = labelledArea(around, undefined, {
      path: [...path, 'antwort'],
      tooltip: `${words.answer} zu ${asked}`,
      value: answer.text,
      minimum: answerLines,
    });
    return item(field, around, { boxes: [area.box, optionsBox(around, choices, body)], rest: area.rest });
  },
};
