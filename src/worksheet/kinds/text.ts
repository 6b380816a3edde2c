import * as z from 'zod/mini';
import { shared, authorText, writtenText } from './parts.ts';
import type { KindRules } from './rules.ts';

/** Free text on one line or several. */
export interface TextField {
  readonly kind: 'text';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly multiline: boolean;
}

export interface TextAnswer {
  readonly kind: 'text';
  readonly text: string;
}

// pure: a page that only reads answers leaves it out
export const textDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({
      ...shared,
      art: z.literal('text'),
      titel: authorText,
      mehrzeilig: z._default(z.boolean(), false),
    }),
    z.transform(({ id, titel, hilfe, mehrzeilig }): TextField => ({
      kind: 'text',
      id,
      label: titel,
      ...(hilfe && { help: hilfe }),
      multiline: mehrzeilig,
    })),
  ))();

const answer = z.strictObject({
  kind: z.literal('text'),
  text: writtenText,
});

export const text: KindRules<TextField, TextAnswer> = {
  answer: () => answer,
  empty: () => ({ kind: 'text', text: '' }),
  isEmpty: (a) => a.text === '',
  stage: (_, a) => (a.text.trim() ? 'answered' : 'untouched'),
};
