import * as z from 'zod/mini';
import { shared, authorText, writtenText } from './parts.ts';
import type { KindRules } from './rules.ts';

/** Where a partner stands; the last one says that there is nobody of the kind and takes the item out. */
export const partnerValues = ['beteiligt', 'angefragt', 'fehlt', 'nicht-vorhanden'] as const;
export type PartnerValue = (typeof partnerValues)[number];

/**
 * One partner of a network: whether it takes part, and whom to speak to. Its `kind` is still called `inventory` (in
 * content `art: bestand`): that word stands in the answers that browsers and files keep, and it says the same to
 * all of them, so it is not translated on the way.
 */
export interface PartnerField {
  readonly kind: 'inventory';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}

export interface PartnerAnswer {
  readonly kind: 'inventory';
  readonly value: PartnerValue | null;
  /** Name, telephone, whatever helps to reach somebody. */
  readonly contact: string;
}

// pure: a page that only reads answers leaves it out
export const partnerDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({ ...shared, art: z.literal('bestand'), titel: authorText }),
    z.transform(({ id, titel, hilfe }): PartnerField => ({
      kind: 'inventory',
      id,
      label: titel,
      ...(hilfe && { help: hilfe }),
    })),
  ))();

const answer = z.strictObject({
  kind: z.literal('inventory'),
  value: z.nullable(z.enum(partnerValues)),
  contact: writtenText,
});

export const partner: KindRules<PartnerField, PartnerAnswer> = {
  answer: () => answer,
  empty: () => ({ kind: 'inventory', value: null, contact: '' }),
  isEmpty: ({ value, contact }) => value === null && contact === '',
  stage: (_, { value, contact }) => {
    if (value === 'nicht-vorhanden') return 'left-out';
    return value ? 'answered' : contact ? 'begun' : 'untouched';
  },
  chosen: ({ value }) => value,
};
