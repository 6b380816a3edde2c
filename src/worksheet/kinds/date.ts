import * as z from 'zod/mini';
import { deadline, shared, authorText } from './parts.ts';
import type { KindRules } from './rules.ts';

/** A day, or a deadline in other words. */
export interface DateField {
  readonly kind: 'date';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}

export interface DateAnswer {
  readonly kind: 'date';
  /** A day as `JJJJ-MM-TT`, else what was typed, letter for letter; empty where nothing stands. */
  readonly date: string;
}

// pure: a page that only reads answers leaves it out
export const dateDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({ ...shared, art: z.literal('datum'), titel: authorText }),
    z.transform(({ id, titel, hilfe }): DateField => ({
      kind: 'date',
      id,
      label: titel,
      ...(hilfe && { help: hilfe }),
    })),
  ))();

const answer = z.strictObject({ kind: z.literal('date'), date: deadline });

export const date: KindRules<DateField, DateAnswer> = {
  answer: () => answer,
  empty: () => ({ kind: 'date', date: '' }),
  isEmpty: (a) => a.date === '',
  // a day that there is not is found by `faultyFields`
  stage: (_, a) => (a.date.trim() ? 'answered' : 'untouched'),
};
