import { argumentWeights } from '../../../src/worksheet/kinds/argument.ts';
import { sideWords, weightWords } from '../../../src/words/de/argument.ts';
import { WeightShape } from '../../print/WeightShape.tsx';
import type { ControlProps } from './control.ts';
import { ItemHead } from './ItemHead.tsx';
import { NoteAndTools } from './NoteAndTools.tsx';
import { Scale, useClearing } from './Scale.tsx';

/** An argument with its side, and how much it weighs here. */
export function Argument({ field, answer, number, onChange }: ControlProps<'argument'>) {
  const { first, clearAnswer } = useClearing(() => onChange({ ...answer, weight: null }));
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
          <Scale
            fieldId={field.id}
            values={argumentWeights}
            chosen={answer.weight}
            words={weightWords}
            shapeOf={(weight) => <WeightShape weight={weight} />}
            markOf={(weight) => ({ 'data-weight': weight })}
            first={first}
            onChoose={(weight) => onChange({ ...answer, weight })}
          />
        </div>
      </fieldset>
      <NoteAndTools
        fieldId={field.id}
        number={number}
        note={answer.note}
        onNote={(note) => onChange({ ...answer, note })}
        onClear={answer.weight === null ? undefined : clearAnswer}
      />
    </>
  );
}
