import * as z from 'zod/mini';
import { shared, words, writtenText } from './parts.ts';
import type { KindRules } from './rules.ts';

/** Where an actor stands; the last one says that there is nobody of the kind and takes the item out. */
export const inventoryValues = ['beteiligt', 'angefragt', 'fehlt', 'nicht-vorhanden'] as const;
export type InventoryValue = (typeof inventoryValues)[number];

/** One actor of a network: whether it takes part, and whom to speak to. */
export interface InventoryField {
  readonly kind: 'inventory';
  readonly id: string;
  readonly label: string;
  readonly help?: string;
}

export interface InventoryAnswer {
  readonly kind: 'inventory';
  readonly value: InventoryValue | null;
  /** Name, telephone, whatever helps to reach somebody. */
  readonly contact: string;
}

// pure: a page that only reads answers leaves it out
export const inventoryDefinition = /* @__PURE__ */ (() =>
  z.pipe(
    z.strictObject({ ...shared, art: z.literal('bestand'), titel: words }),
    z.transform(({ id, titel, hilfe }): InventoryField => ({
      kind: 'inventory',
      id,
      label: titel,
      ...(hilfe && { help: hilfe }),
    })),
  ))();

const answer = z.strictObject({
  kind: z.literal('inventory'),
  value: z.nullable(z.enum(inventoryValues)),
  contact: writtenText,
});

export const inventory: KindRules<InventoryField, InventoryAnswer> = {
  answer: () => answer,
  empty: () => ({ kind: 'inventory', value: null, contact: '' }),
  isEmpty: ({ value, contact }) => value === null && contact === '',
  stage: (_, { value, contact }) => {
    if (value === 'nicht-vorhanden') return 'left-out';
    return value ? 'answered' : contact ? 'begun' : 'untouched';
  },
  chosen: ({ value }) => value,
};
