/** The parser's English messages and what an author reads instead; what the brackets caught stands in for `$1`. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^Extra content at the end/, 'Nach </svg> steht noch etwas. Löschen Sie, was dort steht.'],
  [
    /^Root element is missing/,
    'Die Datei beginnt nicht mit <svg viewBox="…">. Löschen Sie, was davor steht.',
  ],
  [
    /^Unclosed start tag for element `(.+?)`/,
    'Im Element <$1> fehlt ein Leerzeichen zwischen zwei Attributen, ein Anführungszeichen oder am Ende ein >.',
  ],
  [
    /^(?:Missing|Unclosed) end tag for element (\S+)/,
    'Das Element <$1> ist nicht geschlossen. Schreiben Sie </$1>.',
  ],
  [/^Duplicate attribute: (\S+)/, 'Das Attribut „$1“ steht zweimal im selben Element. Löschen Sie eines.'],
  [
    /^Attribute value expected/,
    'Ein Attribut hat keinen Wert in Anführungszeichen. Schreiben Sie zum Beispiel fill="none".',
  ],
  [/^Unclosed attribute/, 'Ein Attribut ist nicht geschlossen: Am Ende fehlt das Anführungszeichen.'],
  [/^Unescaped `<`/, 'In einem Attribut steht <. Schreiben Sie &lt;.'],
  [
    /^Named entity isn't defined: (\S+)/,
    'Die Abkürzung $1 gibt es in einer Zeichnung nicht. Schreiben Sie das Zeichen selbst.',
  ],
  [/^Unterminated reference/, 'Nach & steht keine Abkürzung. Für das Zeichen selbst schreiben Sie &amp;.'],
  [/comment/, 'Ein Kommentar <!-- … --> ist nicht geschlossen oder enthält --. Löschen Sie ihn.'],
  [
    /^XML declaration isn't allowed/,
    'Die Zeile <?xml …?> steht nur ganz am Anfang der Datei. Löschen Sie sie hier.',
  ],
  [
    /[Ii]nvalid character/,
    'Hier steht ein Zeichen, das in einer Zeichnung nicht erlaubt ist. Löschen Sie es.',
  ],
];

/** What is wrong with a drawing that is no XML, and what to do. */
export function xmlSentence(message: string): string {
  for (const [pattern, sentence] of sentences) {
    const found = pattern.exec(message);
    if (found) return sentence.replaceAll('$1', () => found[1] ?? '');
  }
  return 'Hier ist die Datei kein gültiges XML. Öffnen Sie sie in dem Programm, mit dem sie gezeichnet ist, und speichern Sie sie noch einmal.';
}
