import { question, questionStates } from '../../../src/worksheet/kinds/question.ts';
import { item as words, stateWords } from '#words/worksheet.ts';
import { Pill } from '../../ui/Pill.tsx';
import { GrowingText } from '../shared/GrowingText.tsx';
import type { ControlProps } from '../shared/control.ts';
import { headOf, ItemHead, ItemNumber } from '../shared/ItemHead.tsx';

/** Room to write, and how far the group has come. */
export function QuestionControl({ field, answer, number, onChange }: ControlProps<'question'>) {
  const label = `frage-${field.id}`;
  const numbered = `nummer-${field.id}`;
  return (
    <div role="group" aria-labelledby={numbered} aria-describedby={headOf(field)}>
      <p className="worksheet-label" id={numbered}>
        <ItemNumber number={number} />
        <span id={label}>{field.label}</span>
      </p>
      <ItemHead {...field} />
      <GrowingText
        id={`antwort-${field.id}`}
        rows={3}
        value={answer.text}
        labelledBy={label}
        describedBy={headOf(field)}
        onChange={(text) => onChange({ ...answer, text })}
      />
      <fieldset className="pills">
        <legend>
          {words.state} <span className="visually-hidden">{words.stateOf(number)}</span>
        </legend>
        {/* as long as nobody has entered anything, the state is where every sheet begins, and no answer */}
        <div className="pills-row" data-untouched={question.isEmpty(answer) || undefined}>
          {questionStates.map((state) => (
            <Pill
              key={state}
              type="radio"
              name={field.id}
              value={state}
              checked={answer.state === state}
              onChange={() => onChange({ ...answer, state })}
            >
              {stateWords[state]}
            </Pill>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
