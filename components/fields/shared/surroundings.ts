import { createContext, useContext, type ComponentType } from 'react';
import type { Answers } from '../../../src/worksheet/answers.ts';
import type { Worksheet } from '../../../src/worksheet/definition.ts';
import type { NumberedGap } from '../../../src/worksheet/evaluation.ts';
import type { Answer, Field } from '../../../src/worksheet/kinds/index.ts';
import type { RowOrigin } from '../../../src/worksheet/kinds/table.ts';

/** The last step into the plan or back, and what there is to say of it. */
export interface PlanStep {
  /** Keys of the places that it was meant for, see `gapKey`. */
  readonly places: readonly string[];
  /** The list that it was taken from as a whole; absent for a single gap. */
  readonly list: string | undefined;
  readonly text: string;
  readonly canBeUndone: boolean;
}

export interface ItemToolProps {
  readonly field: Field;
  readonly answer: Answer;
  /** True where the answer calls for a measure. */
  readonly called: boolean;
}

/** The way from gaps into the plan. */
export interface Measures {
  /** The sheet that the gaps stand in. */
  readonly worksheet: Worksheet;
  /** Address of the plan. */
  readonly plan: string;
  /** How many rows of the plan came from here. */
  readonly count: number;
  /** Address of the row that a gap became; absent where it was not taken over. */
  rowOf(gap: Pick<NumberedGap, 'field' | 'part'>): string | undefined;
  /** @param list name of the list, where all of it is taken over at once */
  take(gaps: readonly NumberedGap[], list?: string): void;
  readonly undo: () => void;
  readonly last: PlanStep | undefined;
  /** What stands beside an item: take it over, or where it went. */
  readonly ItemTool: ComponentType<ItemToolProps>;
}

/** What the sheets say at present from which measures came. */
export interface Origins {
  today(origin: RowOrigin): string | undefined;
  /** The answers as they are printed, with what the other sheets say at present; never to be kept. */
  onPaper(answers: Answers): Answers;
}

/** What a control may ask of the sheet around it. */
export interface Surroundings {
  readonly base: string;
  /** Says something to people who listen instead of looking. */
  readonly announce: (text: string) => void;
  /** Absent where this handbook has no plan, where this sheet is it, and before anything was entered. */
  readonly measures?: Measures;
  /** Terms of the glossary in the words of items, by the ids of fields: id and name of each. */
  readonly terms?: Readonly<Record<string, readonly (readonly [id: string, name: string])[]>> | undefined;
  /** On the plan alone. */
  readonly origins?: Origins;
}

export const SurroundingsContext = createContext<Surroundings>({ base: '', announce: () => undefined });

export const useSurroundings = () => useContext(SurroundingsContext);
