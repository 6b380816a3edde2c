/** The numbers of all beside one's own: where one stands, in words that do not rank. */
export const comparison = {
  /** „37,4 % der Koordinierungsstellen“, „3 von 570 Kommunen“. */
  shareOf: (share: string, basis: string) => `${share} der ${basis}`,
  countOf: (count: string, n: string | undefined, basis: string) =>
    n === undefined ? `${count} ${basis}` : `${count} von ${n} ${basis}`,
  answered: (n: string) => ` (n\u00a0=\u00a0${n})`,
  /** Without a year the source gave none, and saying so is part of the number. */
  heldIn: (year: string | undefined, whom: string) =>
    year === undefined
      ? `Das galt für ${whom}; ein Jahr nennt die Quelle nicht.`
      : `${year} galt das für ${whom}.`,
  inClass: (label: string) => `Ihre Angabe gehört zu „${label}“.`,
  chosen: (label: string) => `Ihre Angabe: „${label}“.`,
  answeredWith: (word: string) => `Ihre Antwort: ${word}.`,
  /** Says „ein Ja“, because „das“ after a no could be taken for the share of the noes. */
  yesHeldIn: (year: string | undefined, whom: string) =>
    year === undefined
      ? `Ein Ja galt für ${whom}; ein Jahr nennt die Quelle nicht.`
      : `Ein Ja galt ${year} für ${whom}.`,
  mean: (year: string | undefined, per: string, value: string, basis: string) =>
    `Im Durchschnitt waren es${year === undefined ? '' : ` ${year}`} je ${per} ${value} (${basis}).`,
  aboveMean: (difference: string) => `Ihre Angabe liegt ${difference} darüber.`,
  belowMean: (difference: string) => `Ihre Angabe liegt ${difference} darunter.`,
  atMean: 'Ihre Angabe ist ebenso hoch.',
  /** Lines that stand on paper beside the empty field. */
  line: (label: string, whom: string) => `${label}: ${whom}`,
  /** The years of the numbers; a number without one says so. */
  title: (years: readonly (string | undefined)[]) =>
    `Zum Vergleich (${years.map((year) => year ?? 'ohne Jahr in der Quelle').join(', ')})`,
  meanLine: (per: string, value: string, basis: string) => `Durchschnitt je ${per}: ${value} (${basis})`,
  yours: 'Ihre Angabe',
} as const;

/** Words of the field itself. */
export const figureWords = {
  values: { ja: 'ja', nein: 'nein', unklar: 'unklar' },
  noNumber: (decimals: number, most: string) =>
    `Das ist keine Zahl, die hier passt. Schreiben Sie eine Zahl von 0 bis ${most}${decimals > 0 ? ', zum Beispiel 0,75' : ' ohne Komma'}. Bis dahin bleibt Ihr Eintrag so stehen.`,
} as const;
