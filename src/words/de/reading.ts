/** One section of a source, or several with a semicolon between them. */
const inSections = (sections: string) => {
  const titles = sections.split('; ').map((title) => `„${title}“`);
  return `${titles.length === 1 ? 'Abschnitt' : 'Abschnitte'} ${titles.join(', ')}`;
};

/** Sentences on reading pages: chapters, glossary, sources. */
export const reading = {
  minutes: (n: number) => (n === 1 ? '1 Minute Lesezeit' : `${n} Minuten Lesezeit`),
  audience: 'Für',
  audiences: {
    moderation: 'Koordination und Moderation',
    leitung: 'Leitung',
    teilnahme: 'Teilnehmende',
  },
  atAGlance: 'Auf einen Blick',
  nextSteps: 'Nächste Schritte',
  onThisPage: 'Auf dieser Seite',
  inChapter: (title: string) => `In „${title}“`,
  chaptersOfPart: 'Kapitel dieses Teils',
  parts: 'Teile',
  previous: 'Voriges Kapitel',
  next: 'Nächstes Kapitel',
  betweenChapters: 'Zwischen den Kapiteln',
  sourcesOfPage: 'Quellen dieser Seite',
  section: inSections,
  source: 'Quelle',
  sourceOrSources: (count: number) => (count === 1 ? 'Quelle' : 'Quellen'),
  citation: (short: string, section?: string) =>
    section ? `Quelle: ${short}, ${inSections(section)}` : `Quelle: ${short}`,
  inGlossary: 'Im Glossar nachlesen',
  closeTerm: 'Erklärung schließen',
  see: 'Siehe auch',
  also: 'Auch',
  usedIn: 'Kommt vor in',
  citedIn: 'Zitiert in',
  sourcesOfBook: 'Grundlagen dieses Handbuchs',
  literature: 'Weitere Literatur, nach den Grundlagen zitiert',
  glossarySummary: (n: number) =>
    n === 1
      ? '1 Begriff, kurz erklärt, mit den Seiten, auf denen er vorkommt.'
      : `${n} Begriffe, kurz erklärt, mit den Seiten, auf denen sie vorkommen.`,
  sourcesSummary: 'Worauf das Handbuch beruht und wo welche Quelle zitiert ist.',
  law: 'Rechtsgrundlagen',
  lawSummary:
    'Welche Normen die Quellen nennen und wofür. Das Recht steht so da, wie die Quellen es zu ihrer Zeit verwendet haben.',
  inLaw: 'Rechtsgrundlage',
  inGlossaryAs: 'Im Glossar',
  worksheetsOfChapter: 'Arbeitsblätter zu diesem Kapitel',
  worksheetsOfPart: 'Arbeitsblätter zu diesem Teil',
  contentsSummary: 'Alle Teile, Kapitel und Arbeitsblätter auf einer Seite.',
  letters: 'Anfangsbuchstaben',
  moreChapters: (n: number) => `Alle ${n} Kapitel dieses Teils`,
  moreParts: (n: number) => `Alle ${n} Teile`,
  illustrationText: 'Abbildung als Text',
  footnotes: 'Fußnoten',
  backFromFootnote: (number: number, place: number) =>
    place === 1
      ? `Zurück zu Fußnote ${number} im Text`
      : `Zurück zu Fußnote ${number} im Text, Stelle ${place}`,
  worksheetCard: 'Arbeitsblatt',
  openWorksheet: 'Blatt öffnen',
  for: 'Dafür',
  against: 'Dagegen',
  notes: {
    hinweis: 'Hinweis',
    praxis: 'Aus der Praxis',
    beispiel: 'Beispiel',
    quellenlage: 'Wo die Quelle offen bleibt',
    merksatz: 'Kurz gesagt',
  },
  table: 'Tabelle',
  chart: 'Diagramm',
  /** A table in a text, called by what it stands below. */
  tableNamed: (title: string, at: number) => `Tabelle: ${title}${at > 1 ? ` (${at})` : ''}`,
  asTable: 'Zahlen als Tabelle',
  downloadCsv: 'Als CSV herunterladen',
  unit: 'Einheit',
  basis: 'Grundlage',
  answered: ({ n, of }: { readonly n: string; readonly of?: string }) =>
    `n\u00a0=\u00a0${n}${of === undefined ? '' : ` (${of})`}`,
  notAsked: 'n. e. = in diesem Jahr nicht erhoben',
  notGiven: 'k. A. = keine Angabe in der Quelle',
  csvApostrophe:
    'Ein Apostroph am Anfang eines Feldes gehört nicht zum Text. Er sorgt dafür, dass Tabellenprogramme den Text nicht umwandeln.',
  missing: { 'n. e.': 'nicht erhoben', 'k. A.': 'keine Angabe' },
  /** How a chart is to be read, behind its unit. */
  scale: {
    anteile: 'jedes Kästchen steht für 5 von 100',
    verlauf: 'die Grundlinie steht für null',
    vergleich: 'die Linie beginnt bei null',
    balken: undefined,
    ohne: undefined,
  },
  ofHundred: 'die ganze Breite steht für 100\u00a0%',
  rowHead: 'Merkmal',
} as const;
