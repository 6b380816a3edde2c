import { useRef } from 'react';
import type { NumberedGap } from '../../../src/worksheet/evaluation.ts';
import { measure as words } from '#words/measure.ts';
import { undo } from '#words/worksheet.ts';
import type { Measures } from '../../fields/shared/surroundings.ts';
import { useStepFocus } from './use-step-focus.ts';
import './TakeMany.css';

interface Props {
  readonly measures: Measures;
  /** Name of the list, for the steps taken from it. */
  readonly list: string;
  /** What the gaps have in common, in words. */
  readonly reason: string;
  readonly gaps: readonly NumberedGap[];
}

/** All gaps of a list at once, what became of them, and one way back. */
export function TakeMany({ measures, list, reason, gaps }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const open = gaps.filter((gap) => !measures.rowOf(gap));
  const last = measures.last?.list === list ? measures.last : undefined;
  // the button that was pressed may be gone: first the way back, then the way on, at least the words
  const act = useStepFocus(
    measures.last,
    () =>
      group.current?.querySelector<HTMLElement>('[data-undo]') ??
      group.current?.querySelector<HTMLElement>('button') ??
      group.current,
  );
  const button = open.length < gaps.length ? words.takeRest(open.length) : words.takeAll(open.length);
  if (open.length < 2 && !last) return null;
  return (
    <div className="summary-take" ref={group} tabIndex={-1} role="group" aria-label={reason}>
      {open.length > 1 && (
        <button
          type="button"
          className="button"
          aria-label={words.takeAllFor(button, reason)}
          onClick={() => act(() => measures.take(open, list))}
        >
          {button}
        </button>
      )}
      {last && <p className="measure-told">{last.text}</p>}
      {last?.canBeUndone && (
        <button
          type="button"
          className="worksheet-tool"
          data-undo=""
          aria-label={words.undoMany(last.places.length)}
          onClick={() => act(measures.undo)}
        >
          {undo}
        </button>
      )}
    </div>
  );
}
