import type { PartnerValue } from '../../../src/worksheet/kinds/partner.ts';
import type { RatingValue } from '../../../src/worksheet/kinds/rating.ts';
import { AnswerShape } from '../../ui/AnswerShape.tsx';

/** Drawn and coloured like the answers of an Einschätzung: full, half, empty, and a dash for what is taken out. */
export const looksLike: Readonly<Record<PartnerValue, RatingValue>> = {
  beteiligt: 'trifft-zu',
  angefragt: 'teilweise',
  fehlt: 'trifft-nicht-zu',
  'nicht-vorhanden': 'nicht-relevant',
};

/** The shape of a standing. */
export function PartnerShape({ value }: { readonly value: PartnerValue }) {
  return <AnswerShape value={looksLike[value]} />;
}
