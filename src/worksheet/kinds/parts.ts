import * as z from 'zod/mini';
import { id } from '../ids.ts';
import { longestText } from './rules.ts';

// the schemas below are marked pure: a page that only reads answers leaves out those it does not use

/** Text that an author must write and that cannot be blank. */
export const authorText = /* @__PURE__ */ (() => z.string().check(z.trim(), z.minLength(1)))();

/** Keys that every kind of field shares. */
export const shared = /* @__PURE__ */ (() => ({ id, hilfe: z.optional(authorText) }))();

export interface Option {
  readonly id: string;
  readonly label: string;
}

export const option = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({ id, titel: authorText }),
    z.transform(({ id, titel }): Option => ({ id, label: titel })),
  ))();

/** At least two options, no id twice. */
export const options = /* @__PURE__ */ (() =>
  z.array(option).check(
    z.minLength(2),
    z.refine((list) => new Set(list.map((o) => o.id)).size === list.length, { error: 'duplicate-id' }),
  ))();

/** A whole number from 1: one rule, because those of zod for least and most would be on every page of a worksheet. */
export const countUpTo = (most: number) =>
  z.number().check(z.refine((count) => Number.isSafeInteger(count) && count >= 1 && count <= most));

/** What people enter as text. */
export const writtenText = z.string().check(z.maxLength(longestText));

/**
 * What stands where a day was asked for: `JJJJ-MM-TT` where it is one, else the words as they were typed, because
 * a deadline may be „3. Quartal 2027“ and a slip must not vanish. `readDeadline` tells them apart.
 */
export const deadline = writtenText;
