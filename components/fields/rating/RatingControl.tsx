import { callsForMeasure, ratingValues } from '../../../src/worksheet/kinds/rating.ts';
import { ratingWords } from '#words/worksheet.ts';
import { useSurroundings } from '../shared/surroundings.ts';
import type { ControlProps } from '../shared/control.ts';
import { ItemNumber } from '../shared/ItemHead.tsx';
import { ScaledItem } from '../shared/ScaledItem.tsx';

/** The scale as one radio group, a note where one is needed, the way into the plan where one is called for. */
export function RatingControl({ field, answer, number, onChange }: ControlProps<'rating'>) {
  const { measures } = useSurroundings();
  return (
    <ScaledItem
      field={field}
      number={number}
      legend={
        <>
          <ItemNumber number={number} />
          {field.label}
        </>
      }
      values={ratingValues}
      chosen={answer.value}
      words={ratingWords}
      note={answer.note}
      onChoose={(value) => onChange({ ...answer, value })}
      onNote={(note) => onChange({ ...answer, note })}
    >
      {measures && <measures.ItemTool field={field} answer={answer} called={callsForMeasure(answer.value)} />}
    </ScaledItem>
  );
}
