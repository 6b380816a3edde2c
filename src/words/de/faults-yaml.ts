/** What is wrong with a file that is no YAML, or no YAML that content needs. */
export const yamlFaults = {
  alias: 'Verweise mit * sind nicht erlaubt. Schreiben Sie den Inhalt noch einmal hin.',
  keyTwice: 'Dieser Schlüssel steht in derselben Gruppe zweimal. Löschen Sie einen der beiden.',
  comment:
    'Was hinter # steht, ist ein Kommentar und erscheint nicht. Setzen Sie den ganzen Text in gerade Anführungszeichen ("…"), oder schreiben Sie den Kommentar in eine eigene Zeile.',
  unknownQuotes:
    'Der Text steht in Anführungszeichen, die YAML nicht kennt. Nehmen Sie gerade ("…"), oder „…“, wenn sie zum Text gehören.',
  typographicQuotes:
    'Der Text steht in typografischen Anführungszeichen. YAML kennt nur gerade: Setzen Sie "…" um den ganzen Text, innen darf „…“ stehen bleiben.',
  other: (code: string) =>
    `Das ist kein gültiges YAML (${code}). Prüfen Sie Einrückung, Anführungszeichen und Doppelpunkte.`,
} as const;

/** By the parser's code. */
export const yamlErrors: Readonly<Partial<Record<string, string>>> = {
  TAB_AS_INDENT: 'Die Zeile ist mit einem Tabulator eingerückt. Nehmen Sie Leerzeichen.',
  BAD_INDENT: 'Die Einrückung passt nicht zur Zeile darüber.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen oder eine Klammer.',
  MULTILINE_IMPLICIT_KEY: 'Hier fehlt ein Doppelpunkt nach dem Schlüssel, oder die Einrückung stimmt nicht.',
  BLOCK_AS_IMPLICIT_KEY:
    'Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie den Text in Anführungszeichen.',
};
