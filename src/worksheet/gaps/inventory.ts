import type { InventoryAnswer, InventoryField, InventoryValue } from '../kinds/inventory.ts';
import { item, remark, type GapReason, type GapRules } from './gap.ts';

const reasonOf: Readonly<Record<InventoryValue, GapReason | undefined>> = {
  beteiligt: undefined,
  angefragt: 'asked',
  fehlt: 'missing',
  'nicht-vorhanden': undefined,
};

export const inventory: GapRules<InventoryField, InventoryAnswer> = {
  of: ({ label }, { value, contact }) => {
    const reason = value === null ? 'unanswered' : reasonOf[value];
    return reason ? [{ reason, about: item(label), remarks: remark('contact', contact) }] : [];
  },
  standing: (_, { value }) => (value ? { of: 'standing', value } : undefined),
};
