import * as z from 'zod/mini';
import { id } from '../ids.ts';

// the schemas below are marked pure: a page that only reads answers leaves out those it does not use

/** Words that an author must write and that cannot be blank. */
export const words = /* @__PURE__ */ (() => z.string().check(z.trim(), z.minLength(1)))();

/** Keys that every kind of field shares. */
export const shared = /* @__PURE__ */ (() => ({ id, hilfe: z.optional(words) }))();

export interface Option {
  readonly id: string;
  readonly label: string;
}

export const option = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({ id, titel: words }),
    z.transform(({ id, titel }): Option => ({ id, label: titel })),
  ))();

/** At least two options, no id twice. */
export const options = /* @__PURE__ */ (() =>
  z.array(option).check(
    z.minLength(2),
    z.refine((list) => new Set(list.map((o) => o.id)).size === list.length, { error: 'duplicate-id' }),
  ))();

/** A calendar day as `JJJJ-MM-TT` that exists, or nothing. */
export const day = z.string().check(z.refine(isDayOrNothing, { error: 'no-day' }));

function isDayOrNothing(text: string): boolean {
  if (text === '') return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
