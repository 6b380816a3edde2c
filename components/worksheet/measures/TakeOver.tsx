import { useRef } from 'react';
import type { NumberedGap } from '../../../src/worksheet/evaluation.ts';
import { gapKey } from '../../../src/worksheet/measures.ts';
import { sayAbout } from '#words/gaps.ts';
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
  /** True in the list of gaps, where the same can be done as beside the item. */
  readonly isListed?: boolean;
}

/** One gap: the button that takes it over, or in its place the link to its row with the way back. */
export function TakeOver({ measures, place, gap, isListed = false }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const row = measures.rowOf(place);
  // an item may have several gaps, each of which is called by what it is about
  const name =
    gap?.part !== undefined && gap.row === undefined
      ? words.gapOf(placeOf(place), sayAbout(gap.about))
      : placeOf(place);
  const step = isListed ? words.listed(name) : name;
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
            aria-label={words.undoFor(step)}
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
        aria-label={words.takeFor(step)}
        onClick={() => act(() => measures.take([gap]))}
      >
        {words.take}
      </button>
      {isLast && <span className="measure-told">{isLast.text}</span>}
    </>
  );
}
