/** Chance that can be repeated: the same seed gives the same numbers for ever. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** True in so many of a hundred cases. */
  percent(cases: number): boolean;
  /** One of several; the list must not be empty. */
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, enough to make inputs. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    percent: (cases) => below(100) < cases,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
