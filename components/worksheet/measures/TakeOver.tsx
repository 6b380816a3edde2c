import { useRef } from 'react';
import type { NumberedGap } from '../../../src/worksheet/evaluation.ts';
import { gapKey } from '../../../src/worksheet/measures.ts';
import { measure as words } from '#words/measure.ts';
import { undo } from '#words/worksheet.ts';
import type { Measures } from '../../fields/shared/surroundings.ts';
import { placeOf } from './proposal.ts';
import { useStepFocus } from './use-step-focus.ts';
import './TakeOver.css';

interface Props {
  readonly measures: Measures;
  readonly place: Pick<NumberedGap, 'field' | 'number' | 'row' | 'part'>;
  /** What would be taken over; absent where nothing is, while the way to a row stands there all the same. */
  readonly gap: NumberedGap | undefined;
}

/** One gap: the button that takes it over, or in its place the link to its row with the way back. */
export function TakeOver({ measures, place, gap }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const row = measures.rowOf(place);
  const name = placeOf(place);
  const { last } = measures;
  // the button that was pressed is gone: the focus goes to what took its place
  const act = useStepFocus(last, () => link.current ?? button.current);
  const isLast = last?.list === undefined && last?.places[0] === gapKey(place) ? last : undefined;
  if (row)
    return (
      <>
        <a
          ref={link}
          className="worksheet-tool"
          href={row}
          aria-label={words.inPlanFor(name)}
          data-measure="taken"
        >
          {words.inPlan}
        </a>
        {isLast?.canBeUndone && (
          <button
            type="button"
            className="worksheet-tool"
            aria-label={words.undoFor(name)}
            onClick={() => act(measures.undo)}
          >
            {undo}
          </button>
        )}
        {isLast && !isLast.canBeUndone && <span className="measure-told">{isLast.text}</span>}
      </>
    );
  if (!gap) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="worksheet-tool"
        data-measure="open"
        aria-label={words.takeFor(name)}
        onClick={() => act(() => measures.take([gap]))}
      >
        {words.take}
      </button>
      {isLast && <span className="measure-told">{isLast.text}</span>}
    </>
  );
}
