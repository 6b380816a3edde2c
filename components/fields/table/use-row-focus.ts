import { useEffect, useRef } from 'react';

export type FocusPlace = 'first-field' | 'up' | 'down' | 'undo';

/**
 * Where the focus goes once the rows stand as they were asked to: a list that is put in order anew takes the
 * focus away from what moves.
 */
export function useRowFocus() {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<{ row: string | undefined; place: FocusPlace }>(undefined);
  useEffect(() => {
    if (!wanted.current || !list.current) return;
    const { row, place } = wanted.current;
    const within = row ? list.current.querySelector(`[data-row="${row}"]`) : list.current;
    const target = within?.querySelector<HTMLElement>(
      place === 'first-field' ? 'input, textarea, select' : `[data-focus="${place}"]`,
    );
    if (!target) return;
    wanted.current = undefined;
    target.focus();
  });
  return {
    list,
    focusAfterwards: (row: string | undefined, place: FocusPlace) => {
      wanted.current = { row, place };
    },
  };
}
