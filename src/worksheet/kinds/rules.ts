import type * as z from 'zod/mini';
import type { ArgumentWeight } from './argument.ts';
import type { PartnerValue } from './partner.ts';
import type { RatingValue } from './rating.ts';

/** How far a field is: nobody wrote into it, somebody began, it is answered, or it was taken out of the count. */
export type Stage = 'untouched' | 'begun' | 'answered' | 'left-out';

/** What people choose on a scale. */
export type ScaleValue = RatingValue | PartnerValue | ArgumentWeight;

/**
 * What every kind of field answers for itself. The table in `kinds/index.ts` is total over all kinds, so
 * that nothing else in the program has to ask which kind a field is of.
 */
export interface KindRules<F, A> {
  /** Schema of an answer to this very field; refuses options and columns that the field does not have. */
  answer(field: F): z.ZodMiniType<A>;
  empty(field: F): A;
  isEmpty(answer: A): boolean;
  stage(field: F, answer: A): Stage;
  /** What was chosen on the scale; absent for kinds that have none. */
  chosen?(answer: A): ScaleValue | null;
}

/**
 * Longest text a single answer may hold: far above what people write, and what every medium takes whole. What
 * would go beyond it is refused as a whole and in words, never cut.
 */
export const longestText = 200_000;
