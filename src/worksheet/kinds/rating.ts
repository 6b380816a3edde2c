import * as z from 'zod/mini';
import { shared, authorText, writtenText } from './parts.ts';
import type { KindRules } from './rules.ts';

/** The four answers of an Einschätzung in their order of trust, and the one that takes an item out. */
export const ratingValues = [
  'trifft-zu',
  'teilweise',
  'trifft-nicht-zu',
  'unklar',
  'nicht-relevant',
] as const;
export type RatingValue = (typeof ratingValues)[number];

/** An item of a checklist that people rate on the four-step scale, with room for a note. */
export interface RatingField {
  readonly kind: 'rating';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly subpoints: readonly string[];
}

export interface RatingAnswer {
  readonly kind: 'rating';
  readonly value: RatingValue | null;
  readonly note: string;
}

// pure: a page that only reads answers leaves it out
export const ratingDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({
      ...shared,
      art: z.literal('einschaetzung'),
      text: authorText,
      unterpunkte: z._default(z.array(authorText), []),
    }),
    z.transform(({ id, text, hilfe, unterpunkte }): RatingField => ({
      kind: 'rating',
      id,
      label: text,
      ...(hilfe && { help: hilfe }),
      subpoints: unterpunkte,
    })),
  ))();

const answer = z.strictObject({
  kind: z.literal('rating'),
  value: z.nullable(z.enum(ratingValues)),
  note: writtenText,
});

/** True for the ratings that call for a measure: what is missing, wholly or in part. */
export function callsForMeasure(value: RatingValue | null): boolean {
  return value === 'teilweise' || value === 'trifft-nicht-zu';
}

export const rating: KindRules<RatingField, RatingAnswer> = {
  answer: () => answer,
  empty: () => ({ kind: 'rating', value: null, note: '' }),
  isEmpty: ({ value, note }) => value === null && note === '',
  stage: (_, { value, note }) => {
    if (value === 'nicht-relevant') return 'left-out';
    return value ? 'answered' : note ? 'begun' : 'untouched';
  },
  chosen: ({ value }) => value,
};
