import { argumentWeights } from '../../../src/worksheet/kinds/argument.ts';
import { sideWords, weightWords } from '#words/argument.ts';
import type { ControlProps } from '../shared/control.ts';
import { ItemNumber } from '../shared/ItemHead.tsx';
import { ScaledItem } from '../shared/ScaledItem.tsx';

/** An argument with its side, and how much it weighs here. */
export function ArgumentControl({ field, answer, number, onChange }: ControlProps<'argument'>) {
  return (
    <ScaledItem
      field={field}
      number={number}
      legend={
        <>
          {/* the colon is for those who hear it in one go */}
          <span className="argument-side" data-side={field.side}>
            {sideWords[field.side]}
            <span className="visually-hidden">: </span>
          </span>
          {field.label}
          <ItemNumber number={number} isBehind />
        </>
      }
      scaleName="argument-scale"
      values={argumentWeights}
      chosen={answer.weight}
      words={weightWords}
      note={answer.note}
      onChoose={(weight) => onChange({ ...answer, weight })}
      onNote={(note) => onChange({ ...answer, note })}
    />
  );
}
