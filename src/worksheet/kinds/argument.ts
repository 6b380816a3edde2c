import * as z from 'zod/mini';
import { shared, authorText, writtenText } from './parts.ts';
import type { KindRules } from './rules.ts';

/** How much an argument weighs in one's own place, the heaviest first. */
export const argumentWeights = ['wiegt-schwer', 'zaehlt', 'zaehlt-kaum', 'gilt-nicht'] as const;
export type ArgumentWeight = (typeof argumentWeights)[number];

export const argumentSides = ['dafuer', 'dagegen'] as const;
export type ArgumentSide = (typeof argumentSides)[number];

/** An argument that a source gives for or against something. */
export interface ArgumentField {
  readonly kind: 'argument';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly side: ArgumentSide;
}

export interface ArgumentAnswer {
  readonly kind: 'argument';
  readonly weight: ArgumentWeight | null;
  readonly note: string;
}

// pure: a page that only reads answers leaves it out
export const argumentDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({
      ...shared,
      art: z.literal('abwaegung'),
      text: authorText,
      seite: z.enum(argumentSides),
    }),
    z.transform(({ id, text, hilfe, seite }): ArgumentField => ({
      kind: 'argument',
      id,
      label: text,
      ...(hilfe && { help: hilfe }),
      side: seite,
    })),
  ))();

const answer = z.strictObject({
  kind: z.literal('argument'),
  weight: z.nullable(z.enum(argumentWeights)),
  note: writtenText,
});

export const argument: KindRules<ArgumentField, ArgumentAnswer> = {
  answer: () => answer,
  empty: () => ({ kind: 'argument', weight: null, note: '' }),
  isEmpty: ({ weight, note }) => weight === null && note === '',
  // „gilt bei uns nicht“ counts as well: that the argument was weighed is what counts
  stage: (_, { weight, note }) => (weight ? 'answered' : note ? 'begun' : 'untouched'),
  chosen: ({ weight }) => weight,
};
