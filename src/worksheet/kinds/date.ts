import * as z from 'zod/mini';
import { day, shared, words } from './parts.ts';
import type { KindRules } from './rules.ts';

/** A calendar day. */
export interface DateField {
  readonly kind: 'date';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}

export interface DateAnswer {
  readonly kind: 'date';
  /** `JJJJ-MM-TT` or empty. */
  readonly date: string;
}

// pure: a page that only reads answers leaves it out
export const dateDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({ ...shared, art: z.literal('datum'), titel: words }),
    z.transform(({ id, titel, hilfe }): DateField => ({
      kind: 'date',
      id,
      label: titel,
      ...(hilfe && { help: hilfe }),
    })),
  ))();

const answer = z.strictObject({ kind: z.literal('date'), date: day });

export const date: KindRules<DateField, DateAnswer> = {
  answer: () => answer,
  empty: () => ({ kind: 'date', date: '' }),
  isEmpty: (a) => a.date === '',
  stage: (_, a) => (a.date ? 'answered' : 'untouched'),
  leaves: (_, a) => [{ path: ['datum'], value: a.date }],
  fromLeaves: (_, places) => ({ kind: 'date', date: places.get('datum') ?? '' }),
};
