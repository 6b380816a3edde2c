import { useEffect, useRef } from 'react';
import type { PlanStep } from '../../fields/shared/surroundings.ts';

/**
 * Where the focus goes once a step into the plan has been taken: what was pressed may be gone by then. A step takes as
 * long as the disk does, and the page is drawn anew meanwhile.
 * @param last the last step, which becomes another one when this one has been taken
 * @param place what is there to stand on afterwards
 * @returns takes a step
 */
export function useStepFocus(last: PlanStep | undefined, place: () => HTMLElement | null | undefined) {
  const asked = useRef<{ readonly before: PlanStep | undefined; readonly pressed: Element | null }>(
    undefined,
  );
  useEffect(() => {
    if (!asked.current || asked.current.before === last) return;
    const { pressed } = asked.current;
    asked.current = undefined;
    const here = document.activeElement;
    // who has gone on meanwhile stays there
    if (here === document.body || here === pressed) place()?.focus();
  });
  return (step: () => void) => {
    asked.current = { before: last, pressed: document.activeElement };
    step();
  };
}
