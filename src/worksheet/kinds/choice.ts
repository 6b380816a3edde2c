import * as z from 'zod/mini';
import { options, shared, authorText, type Option } from './parts.ts';
import type { KindRules } from './rules.ts';

/** One of several options, or some of them where the author allows it. */
export interface ChoiceField {
  readonly kind: 'choice';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly multiple: boolean;
  readonly options: readonly Option[];
}

export interface ChoiceAnswer {
  readonly kind: 'choice';
  /** Ids of the chosen options, in the order of the definition. */
  readonly chosen: readonly string[];
}

// pure: a page that only reads answers leaves it out
export const choiceDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({
      ...shared,
      art: z.literal('auswahl'),
      titel: authorText,
      mehrere: z._default(z.boolean(), false),
      optionen: options,
    }),
    z.transform(({ id, titel, hilfe, mehrere, optionen }): ChoiceField => ({
      kind: 'choice',
      id,
      label: titel,
      ...(hilfe && { help: hilfe }),
      multiple: mehrere,
      options: optionen,
    })),
  ))();

export const choice: KindRules<ChoiceField, ChoiceAnswer> = {
  answer: (field) =>
    z.strictObject({
      kind: z.literal('choice'),
      chosen: z
        .array(z.enum(field.options.map((o) => o.id)))
        .check(z.maxLength(field.multiple ? field.options.length : 1)),
    }),
  empty: () => ({ kind: 'choice', chosen: [] }),
  isEmpty: (a) => a.chosen.length === 0,
  stage: (_, a) => (a.chosen.length > 0 ? 'answered' : 'untouched'),
};
