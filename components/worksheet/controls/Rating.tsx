import { useRef, useState } from 'react';
import { callsForMeasure, ratingValues } from '../../../src/worksheet/kinds/rating.ts';
import { item as words, measure, ratingWords } from '../../../src/words/de/worksheet.ts';
import { AnswerShape } from '../../print/AnswerShape.tsx';
import { GrowingText } from '../GrowingText.tsx';
import { useSurroundings } from '../surroundings.ts';
import type { ControlProps } from './control.ts';
import { ItemHead } from './ItemHead.tsx';

/** The scale as one radio group, a note where one is needed, the way into the plan where one is called for. */
export function Rating({ field, answer, number, onChange }: ControlProps<'rating'>) {
  const [noteOpened, openNote] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const showNote = noteOpened || answer.note !== '';
  return (
    <>
      <fieldset className="rating">
        <legend className="worksheet-label">{field.label}</legend>
        <ItemHead {...field} />
        <div className="rating-scale">
          {ratingValues.map((value, at) => (
            <label key={value} className="rating-answer" data-answer={value}>
              <input
                ref={at === 0 ? first : undefined}
                type="radio"
                name={field.id}
                value={value}
                checked={answer.value === value}
                onChange={() => onChange({ ...answer, value })}
              />
              <AnswerShape value={value} />
              <span>{ratingWords[value]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {showNote && (
        <div className="worksheet-note">
          <label htmlFor={`notiz-${field.id}`}>{words.note}</label>
          <GrowingText
            id={`notiz-${field.id}`}
            label={words.noteFor(number)}
            value={answer.note}
            autoFocus={noteOpened}
            onChange={(note) => {
              // emptied again, it stays open until the page is left: a field must not vanish while one types
              openNote(true);
              onChange({ ...answer, note });
            }}
          />
        </div>
      )}
      <div className="worksheet-tools">
        {!showNote && (
          <button
            type="button"
            className="worksheet-tool"
            aria-label={words.addNoteFor(number)}
            onClick={() => openNote(true)}
          >
            {words.addNote}
          </button>
        )}
        {answer.value !== null && (
          <button
            type="button"
            className="worksheet-tool"
            aria-label={words.clearFor(number)}
            onClick={() => {
              onChange({ ...answer, value: null });
              first.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
        <MeasureTool field={field} number={number} called={callsForMeasure(answer.value)} />
      </div>
    </>
  );
}

interface MeasureToolProps extends Pick<ControlProps<'rating'>, 'field' | 'number'> {
  readonly called: boolean;
}

function MeasureTool({ field, number, called }: MeasureToolProps) {
  const { measures } = useSurroundings();
  const row = measures?.rowOf(field.id);
  if (row)
    return (
      <a className="worksheet-tool" href={row} aria-label={measure.inPlanFor(number)} data-measure="taken">
        {measure.inPlan}
      </a>
    );
  if (!measures || !called) return null;
  return (
    <button
      type="button"
      className="worksheet-tool"
      data-measure="open"
      aria-label={measure.takeFor(number)}
      onClick={() => measures.take(field, number)}
    >
      {measure.take}
    </button>
  );
}
