import { useRef } from 'react';
import { argumentWeights } from '../../../src/worksheet/kinds/argument.ts';
import { sideWords, weightWords } from '../../../src/words/de/argument.ts';
import { WeightShape } from '../../print/WeightShape.tsx';
import type { ControlProps } from './control.ts';
import { ItemHead } from './ItemHead.tsx';
import { NoteAndTools } from './NoteAndTools.tsx';

/** An argument with its side, and how much it weighs here. */
export function Argument({ field, answer, number, onChange }: ControlProps<'argument'>) {
  const first = useRef<HTMLInputElement>(null);
  return (
    <>
      <fieldset className="rating">
        <legend className="worksheet-label">
          {/* the colon is for those who hear it in one go */}
          <span className="argument-side" data-side={field.side}>
            {sideWords[field.side]}
            <span className="visually-hidden">: </span>
          </span>
          {field.label}
        </legend>
        <ItemHead {...field} />
        <div className="rating-scale argument-scale">
          {argumentWeights.map((weight, at) => (
            <label key={weight} className="rating-answer" data-weight={weight}>
              <input
                ref={at === 0 ? first : undefined}
                type="radio"
                name={field.id}
                value={weight}
                checked={answer.weight === weight}
                onChange={() => onChange({ ...answer, weight })}
              />
              <WeightShape weight={weight} />
              <span>{weightWords[weight]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <NoteAndTools
        fieldId={field.id}
        number={number}
        note={answer.note}
        onNote={(note) => onChange({ ...answer, note })}
        onClear={
          answer.weight === null
            ? undefined
            : () => {
                onChange({ ...answer, weight: null });
                first.current?.focus();
              }
        }
      />
    </>
  );
}
