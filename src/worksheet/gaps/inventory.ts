import { inventory as words, inventoryWords } from '#words/inventory.ts';
import type { InventoryAnswer, InventoryField, InventoryValue } from '../kinds/inventory.ts';
import { remark, type GapReason, type GapRules } from './gap.ts';

const reasonOf: Readonly<Record<InventoryValue, GapReason | undefined>> = {
  beteiligt: undefined,
  angefragt: 'asked',
  fehlt: 'missing',
  'nicht-vorhanden': undefined,
};

export const inventory: GapRules<InventoryField, InventoryAnswer> = {
  of: ({ label }, { value, contact }) => {
    const reason = value === null ? 'unanswered' : reasonOf[value];
    return reason ? [{ reason, about: label, remarks: remark(words.contact, contact) }] : [];
  },
  standing: (_, { value }) => (value ? inventoryWords[value] : undefined),
};
