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
  loading: 'Die Suche wird geladen …',
  failed:
    'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung und tippen Sie dann weiter, oder schauen Sie in das Inhaltsverzeichnis.',
  contents: 'Zum Inhaltsverzeichnis',
  found: (count: number) => (count === 1 ? '1 Ergebnis' : `${count} Ergebnisse`),
  nothing: (query: string) => `Nichts gefunden zu „${query}“.`,
  nothingOfKind: (query: string, kind: string) => `Nichts gefunden zu „${query}“ unter „${kind}“.`,
  tips: [
    'Suchen Sie nach einem einzelnen, kürzeren Wort.',
    'Prüfen Sie die Schreibweise.',
    'Versuchen Sie ein anderes Wort, das dasselbe meint.',
  ],
  section: (title: string) => `Abschnitt „${title}“`,
  more: 'Weitere Ergebnisse zeigen',
} as const;
