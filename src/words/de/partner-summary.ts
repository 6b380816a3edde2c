/** Below „Was dabei herauskommt“. */
export const partnerSummary = {
  counts: 'Alle Einträge auf einen Blick',
  undecided: 'noch offen',
  areas: 'Wer dabei ist und wer fehlt',
  nothingHere: 'Hier ist noch nichts eingetragen.',
} as const;
