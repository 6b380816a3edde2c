const quote = 'Setzen Sie den ganzen Text in gerade Anführungszeichen ("…").';

/** What is wrong with a file that is no YAML, or no YAML that content needs. */
export const yamlFaults = {
  alias: `Verweise mit * sind nicht erlaubt. Schreiben Sie den Inhalt noch einmal hin; beginnt ein Text mit *, setzen Sie ihn in gerade Anführungszeichen ("…").`,
  anchor: (written: string) =>
    `„${written}“ gilt in YAML als Name für das, was folgt, und erscheint nicht. ${quote}`,
  tag: (written: string) => `„${written}“ gilt in YAML als Anweisung und erscheint nicht. ${quote}`,
  keyTwice: 'Dieser Schlüssel steht in derselben Gruppe zweimal. Löschen Sie einen der beiden.',
  comment:
    'Was hinter # steht, ist ein Kommentar und erscheint nicht. Setzen Sie den ganzen Text in gerade Anführungszeichen ("…"), oder schreiben Sie den Kommentar in eine eigene Zeile.',
  unknownQuotes:
    'Der Text steht in Anführungszeichen, die YAML nicht kennt. Nehmen Sie gerade ("…"), oder „…“, wenn sie zum Text gehören.',
  typographicQuotes:
    'Der Text steht in typografischen Anführungszeichen. YAML kennt nur gerade: Setzen Sie "…" um den ganzen Text, innen darf „…“ stehen bleiben.',
  openBracket: (bracket: string) =>
    `Hier beginnt eine Klammer ${bracket}, die nicht geschlossen wird. Schreiben Sie ${bracket === '[' ? ']' : '}'} ans Ende; gehört sie zum Text, setzen Sie ihn in gerade Anführungszeichen ("…").`,
  number: (written: string, read: string, better: string) =>
    `„${written}“ liest das Programm als ${read}. Schreiben Sie ${better}.`,
  thousands: (written: string, read: string, whole: string) =>
    `„${written}“ liest das Programm als ${read}, denn ein Punkt trennt die Nachkommastellen ab. Schreiben Sie Tausender ohne Punkt: ${whole}.`,
  tooManyDigits: (written: string, read: string) =>
    `„${written}“ hat zu viele Stellen; das Programm rechnet mit ${read}. Schreiben Sie höchstens 15 Ziffern.`,
  noNumber: (written: string) => `„${written}“ ist keine Zahl, die sich zeigen lässt. Schreiben Sie sie aus.`,
} as const;

const general =
  'Das ist kein gültiges YAML. Prüfen Sie in dieser Zeile und der davor Einrückung, Anführungszeichen und Doppelpunkte.';
const instruction = `Ein Text, der mit & oder ! beginnt, gilt in YAML als Anweisung. ${quote}`;

/** By the parser's code; `yaml-sentences.ts` holds that none is missing. */
export const yamlErrors = {
  ALIAS_PROPS: yamlFaults.alias,
  BAD_ALIAS: yamlFaults.alias,
  BAD_COLLECTION_TYPE: instruction,
  BAD_DIRECTIVE: `Eine Zeile, die mit % beginnt, gilt in YAML als Anweisung. ${quote}`,
  BAD_DQ_ESCAPE:
    "Zwischen doppelten Anführungszeichen leitet \\ ein Sonderzeichen ein. Schreiben Sie \\\\, oder nehmen Sie einfache Anführungszeichen ('…').",
  BAD_INDENT: 'Die Einrückung passt nicht zur Zeile darüber.',
  BAD_PROP_ORDER: instruction,
  BAD_SCALAR_START: `Der Text beginnt mit einem Zeichen, das YAML für sich braucht, zum Beispiel @, % oder \`. ${quote}`,
  BLOCK_AS_IMPLICIT_KEY:
    'Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie den Text in Anführungszeichen.',
  BLOCK_IN_FLOW:
    'Zwischen Klammern gibt es keine Listen mit - und keine Texte mit | oder >. Trennen Sie die Einträge mit Kommas, oder schreiben Sie sie ohne Klammern untereinander.',
  DUPLICATE_KEY: yamlFaults.keyTwice,
  IMPOSSIBLE: general,
  KEY_OVER_1024_CHARS: `Vor dem Doppelpunkt stehen zu viele Zeichen für einen Schlüssel. Ist es Text: ${quote}`,
  MISSING_CHAR: 'Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen oder eine Klammer.',
  MULTILINE_IMPLICIT_KEY: 'Hier fehlt ein Doppelpunkt nach dem Schlüssel, oder die Einrückung stimmt nicht.',
  MULTIPLE_ANCHORS: instruction,
  MULTIPLE_DOCS:
    'Mit einer Zeile --- oder ... endet für YAML die Datei, und was folgt, liest niemand. Löschen Sie die Zeile.',
  MULTIPLE_TAGS: instruction,
  NON_STRING_KEY: 'Vor dem Doppelpunkt steht kein Wort. Schreiben Sie dort einen Schlüssel.',
  RESOURCE_EXHAUSTION: 'Hier ist zu viel ineinander verschachtelt. Nehmen Sie weniger Ebenen.',
  TAB_AS_INDENT: 'Die Zeile ist mit einem Tabulator eingerückt. Nehmen Sie Leerzeichen.',
  TAG_RESOLVE_FAILED: instruction,
  UNEXPECTED_TOKEN: `Hier steht etwas, das nicht zu dem davor passt: Text hinter einem schließenden Anführungszeichen, ein - oder ? am Anfang eines Textes, oder Text in derselben Zeile wie > oder |. ${quote}`,
} as const;
