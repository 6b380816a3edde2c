import type { PartnerAnswer, PartnerField, PartnerValue } from '../kinds/partner.ts';
import { item, remark, type GapReason, type GapRules } from './gap.ts';

const reasonOf: Readonly<Record<PartnerValue, GapReason | undefined>> = {
  beteiligt: undefined,
  angefragt: 'asked',
  fehlt: 'missing',
  'nicht-vorhanden': undefined,
};

export const partner: GapRules<PartnerField, PartnerAnswer> = {
  of: ({ label }, { value, contact }) => {
    const reason = value === null ? 'unanswered' : reasonOf[value];
    return reason ? [{ reason, about: item(label), remarks: remark('contact', contact) }] : [];
  },
  standing: (_, { value }) => (value ? { of: 'standing', value } : undefined),
};
