import { callsForMeasure, ratingValues } from '../../../src/worksheet/kinds/rating.ts';
import { measure, ratingWords } from '../../../src/words/de/worksheet.ts';
import { AnswerShape } from '../../print/AnswerShape.tsx';
import { useSurroundings } from '../surroundings.ts';
import type { ControlProps } from './control.ts';
import { ScaledItem } from './ScaledItem.tsx';

/** The scale as one radio group, a note where one is needed, the way into the plan where one is called for. */
export function Rating({ field, answer, number, onChange }: ControlProps<'rating'>) {
  return (
    <ScaledItem
      field={field}
      number={number}
      legend={field.label}
      values={ratingValues}
      chosen={answer.value}
      words={ratingWords}
      shapeOf={(value) => <AnswerShape value={value} />}
      markOf={(value) => ({ 'data-answer': value })}
      note={answer.note}
      onChoose={(value) => onChange({ ...answer, value })}
      onNote={(note) => onChange({ ...answer, note })}
    >
      <MeasureTool field={field} number={number} called={callsForMeasure(answer.value)} />
    </ScaledItem>
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
