/** Where a partner stands; the same words on screen, on paper and in the PDF. */
export const partnerWords = {
  beteiligt: 'beteiligt',
  angefragt: 'angefragt',
  fehlt: 'fehlt',
  'nicht-vorhanden': 'nicht vorhanden',
} as const;

export const partner = {
  /** What the four choices answer. */
  standing: 'Stand',
  contact: 'Kontakt',
} as const;
