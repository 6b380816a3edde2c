import * as z from 'zod/mini';
import { shared, authorText, writtenText } from './parts.ts';
import type { KindRules } from './rules.ts';

/** How far a group has come with a Leitfrage. */
export const questionStates = ['offen', 'in-klaerung', 'geklaert'] as const;
export type QuestionState = (typeof questionStates)[number];

/** A Leitfrage: free text and how far it is settled. */
export interface QuestionField {
  readonly kind: 'question';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly subpoints: readonly string[];
}

export interface QuestionAnswer {
  readonly kind: 'question';
  readonly text: string;
  readonly state: QuestionState;
}

// pure: a page that only reads answers leaves it out
export const questionDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({
      ...shared,
      art: z.literal('leitfrage'),
      text: authorText,
      unterpunkte: z._default(z.array(authorText), []),
    }),
    z.transform(({ id, text, hilfe, unterpunkte }): QuestionField => ({
      kind: 'question',
      id,
      label: text,
      ...(hilfe && { help: hilfe }),
      subpoints: unterpunkte,
    })),
  ))();

const answer = z.strictObject({
  kind: z.literal('question'),
  text: writtenText,
  state: z.enum(questionStates),
});

export const question: KindRules<QuestionField, QuestionAnswer> = {
  answer: () => answer,
  empty: () => ({ kind: 'question', text: '', state: 'offen' }),
  isEmpty: ({ text, state }) => text === '' && state === 'offen',
  // a question is answered once it is settled, written text alone may still be a doubt
  stage: (_, { text, state }) => {
    if (state === 'geklaert') return 'answered';
    return text || state !== 'offen' ? 'begun' : 'untouched';
  },
};
