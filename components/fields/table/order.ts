import { withAt, withoutAt } from '../../../src/worksheet/list-places.ts';

/** The list with one entry at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  return entry === undefined ? list : withAt(withoutAt(list, from), to, entry);
}
