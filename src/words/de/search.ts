const oneOf = (words: readonly string[]) => words.join(' oder ');

/** Sentences of the search. */
export const search = {
  title: 'Suchen',
  label: 'Wonach suchen Sie?',
  hint: 'Auch Teile von Wörtern werden gefunden: „Ordnung“ findet „Tagesordnung“.',
  close: 'Schließen',
  kinds: 'Was angezeigt wird',
  all: 'Alles',
  /** Names of the filters by the kind that pages carry. */
  kindNames: { Kapitel: 'Kapitel', Arbeitsblatt: 'Arbeitsblätter', Begriff: 'Begriffe' },
  /** Other words for the pages that the program makes. */
  pageNames: {
    contents: ['Inhaltsverzeichnis', 'Gliederung', 'Kapitelübersicht'],
    worksheets: ['Formulare', 'Vorlagen', 'Checklisten', 'Blätter'],
    portfolio: ['Meine Blätter', 'gespeicherte Blätter', 'Sicherung'],
    glossary: ['Begriffe', 'Wörterbuch', 'Begriffserklärungen'],
    sources: ['Literatur', 'Quellenverzeichnis', 'Literaturverzeichnis'],
    law: ['Gesetze', 'Paragrafen', 'Rechtsnormen'],
    imprint: ['Kontakt', 'Anbieter', 'Herausgeber'],
  },
  loading: 'Die Suche wird geladen …',
  failed:
    'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung und tippen Sie dann weiter, oder schauen Sie in das Inhaltsverzeichnis.',
  /** In the dev server, where nothing is wrong with the connection. */
  notYet: 'Die Suche gibt es erst in der gebauten Seite („npm run build“ oder „npm start“).',
  contents: 'Zum Inhaltsverzeichnis',
  found: (count: number) => (count === 1 ? '1 Ergebnis' : `${count} Ergebnisse`),
  nothing: (query: string) => `Nichts gefunden zu „${query}“.`,
  nothingOfKind: (query: string, kind: string) => `Nichts gefunden zu „${query}“ unter „${kind}“.`,
  tips: [
    'Suchen Sie nach einem einzelnen, kürzeren Wort.',
    'Prüfen Sie die Schreibweise.',
    'Versuchen Sie ein anderes Wort, das dasselbe meint.',
  ],
  /** Before the other sections of a page that answer too. */
  alsoIn: 'Auch in:',
  /** What was looked for instead of a word that the book does not have. */
  instead: (typed: string, meant: readonly string[]) =>
    `Zu „${typed}“ gibt es nichts. Gezeigt: ${oneOf(meant.map((word) => `„${word}“`))}.`,
  /** Words that stand on no page beside the others. */
  missing: (missing: readonly string[]) =>
    `Keine Seite enthält alle Wörter. Es fehlt: ${missing.map((word) => `„${word}“`).join(', ')}.`,
  section: (title: string) => `Abschnitt „${title}“`,
  more: 'Weitere Ergebnisse zeigen',
} as const;
