import { createContext, useContext } from 'react';
import type { Field } from '../../src/worksheet/kinds/index.ts';

/** What a control may ask of the sheet around it. */
export interface Surroundings {
  readonly base: string;
  /** Says something to people who listen instead of looking. */
  readonly announce: (text: string) => void;
  /** The way into the plan; absent where this handbook has none or this sheet is it. */
  readonly measures?: {
    /** Address of the row that an item became; absent where it was not taken over. */
    rowOf(item: string): string | undefined;
    take(field: Field, number: number): void;
  };
}

export const SurroundingsContext = createContext<Surroundings>({ base: '', announce: () => undefined });

export const useSurroundings = () => useContext(SurroundingsContext);
