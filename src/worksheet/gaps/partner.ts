import { partner as words, partnerWords } from '#words/partner.ts';
import type { PartnerAnswer, PartnerField, PartnerValue } from '../kinds/partner.ts';
import { remark, type GapReason, type GapRules } from './gap.ts';

const reasonOf: Readonly<Record<PartnerValue, GapReason | undefined>> = {
  beteiligt: undefined,
  angefragt: 'asked',
  fehlt: 'missing',
  'nicht-vorhanden': undefined,
};

export const partner: GapRules<PartnerField, PartnerAnswer> = {
  of: ({ label }, { value, contact }) => {
    const reason = value === null ? 'unanswered' : reasonOf[value];
    return reason ? [{ reason, about: label, remarks: remark(words.contact, contact) }] : [];
  },
  standing: (_, { value }) => (value ? partnerWords[value] : undefined),
};
