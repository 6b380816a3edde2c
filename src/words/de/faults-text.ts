/** What is wrong in the text of a chapter, figure or page. */
export const textFaults = {
  noAnchor: (anchor: string) => `Auf dieser Seite gibt es keine Überschrift „${anchor}“.`,
  headings: 'Überschriften',
  expression:
    'Geschweifte Klammern sind Programmcode, und der ist im Text nicht erlaubt. Schreiben Sie \\{ für eine Klammer.',
  code: 'Eine Zeile, die mit „import“ oder „export“ beginnt, ist Programmcode, und der ist im Text nicht erlaubt.',
  html: 'HTML ist im Text nicht erlaubt. Schreiben Sie Markdown; < schreibt man \\<, und ein \\ am Ende bricht die Zeile um.',
  comment: 'Kommentare (<!-- … -->) sind im Text nicht möglich. Löschen Sie ihn.',
  needsMdx: (component: string) =>
    `Bausteine wie „${component}“ gibt es nur in Dateien, die auf .mdx enden. Benennen Sie die Datei um.`,
  footnoteInFigure:
    'Im Text einer Abbildung sind Fußnoten nicht möglich. Schreiben Sie die Sätze in den Text.',
  image:
    'Bilder stehen als Abbildung mit Textfassung in content/abbildungen. Schreiben Sie <Abbildung id="…" />.',
  taskList:
    'Kästchen ([ ]) lassen sich im Text nicht ankreuzen. Schreiben Sie eine einfache Liste, oder machen Sie ein Arbeitsblatt daraus.',
  titleInText: 'Der Titel der Seite steht im Kopf der Datei („titel“). Beginnen Sie im Text mit ##.',
  headingInFigure: 'Der Text einer Abbildung hat keine Überschriften. Schreiben Sie Absätze oder eine Liste.',
  noIllustrationText:
    'Unter dem Kopf der Datei fehlt die Textfassung. Schreiben Sie dort, was die Zeichnung zeigt, für alle, die sie nicht sehen.',
  emptyHeading: 'Diese Überschrift ist leer. Schreiben Sie Text hinter die Rauten, oder löschen Sie sie.',
  levelLeftOut: (level: number, before: number) =>
    `Diese Überschrift hat die Ebene ${level} (${'#'.repeat(level)}), davor steht eine der Ebene ${before}. Schreiben Sie ${'#'.repeat(before + 1)}.`,
  noTarget: (href: string) =>
    `Das Ziel „${href}“ ist kein Verweis, den das Handbuch kennt. Schreiben Sie zum Beispiel kapitel:…, arbeitsblatt:… oder https://…`,
  noMdx:
    'Der Text ist kein gültiges MDX. Prüfen Sie spitze Klammern (< schreibt man \\<) und geschweifte Klammern.',
} as const;

/** What is wrong with a component of a text, or with the program that shall draw it. */
export const componentFaults = {
  shownTwice: (id: string, line: number) =>
    `„${id}“ steht auf dieser Seite schon in Zeile ${line}. Zeigen Sie es einmal, und verweisen Sie von der anderen Stelle darauf.`,
  unknown: (name: string) => `Den Baustein „${name}“ gibt es nicht.`,
  known: 'Bekannte Bausteine',
  name: (name: string) => `„${name}“`,
  attribute: (name: string) =>
    `„${name}“: Attribute brauchen Text in Anführungszeichen, zum Beispiel id="…".`,
  home: (name: string, wanted: string) => `„${name}“ darf nur unmittelbar in „${wanted}“ stehen.`,
  inline: (name: string) =>
    `„${name}“ steht mitten im Satz. Schreiben Sie den Baustein und sein Wort in eine Zeile.`,
  ownLines: (name: string) =>
    `„${name}“ braucht Zeilen für sich allein, mit einer leeren Zeile davor und danach.`,
  typographicQuotes:
    'Das Attribut steht in typografischen Anführungszeichen. Bausteine brauchen gerade: id="…", nicht id=„…“.',
  attributeTwice: (name: string, attribute: string) =>
    `„${name}“ hat „${attribute}“ zweimal. Löschen Sie eines der beiden.`,
  holdsNothing: (name: string) =>
    `Zwischen <${name}> und </${name}> steht etwas, das nirgends erscheint. Schreiben Sie <${name} … /> und den Text daneben.`,
  holdsWords: (name: string, block: boolean) =>
    `„${name}“ ist leer. Schreiben Sie ${block ? 'Text' : 'ein Wort'} zwischen <${name}> und </${name}>.`,
  holdsOnly: (name: string, part: string) =>
    `In „${name}“ steht nur „${part}“. Schreiben Sie alles andere davor, dahinter oder in „${part}“.`,
  holdsAtLeast: (name: string, part: string) => `„${name}“ ist leer. Schreiben Sie <${part}> hinein.`,
  headingBefore: (name: string, mark: string) =>
    `„${name}“ hat eine eigene Überschrift, und die braucht darüber eine der Ebene ${mark.length}. Schreiben Sie davor eine Zeile, die mit ${mark} beginnt.`,
  notClosed: (name: string) =>
    `Der Baustein „${name}“ ist nicht richtig geschlossen. Jeder Baustein braucht </${name}> oder endet mit />.`,
  notDrawn: (name: string, file: string, vocabulary: string) =>
    `Den Baustein „${name}“ zeichnet nichts. Legen Sie ${file} an, oder löschen Sie seinen Eintrag in ${vocabulary}.`,
  withoutEntry: (name: string, file: string, vocabulary: string) =>
    `Es gibt ${file}, aber keinen Eintrag „${name}“ in ${vocabulary}. Tragen Sie ihn dort mit seinen Attributen ein.`,
} as const;

/** Footnotes that no reader would see. */
export const footnoteFaults = {
  twice: (label: string, line: number) =>
    `Die Fußnote [^${label}] steht schon in Zeile ${line}. Geben Sie ihr einen eigenen Namen.`,
  noNote: (label: string) =>
    `Zu [^${label}] fehlt die Fußnote. Schreiben Sie ans Ende der Datei: [^${label}]: Text der Fußnote.`,
  empty: (label: string) => `Die Fußnote [^${label}] ist leer. Schreiben Sie ihren Satz in dieselbe Zeile.`,
  inHeading:
    'Eine Überschrift steht auch im Inhaltsverzeichnis, dort erschiene die Fußnote als Zahl. Setzen Sie ihr Zeichen in den Text darunter.',
  /** A name that Markdown does not take for one: with blanks, or empty. */
  label: (label: string) =>
    `[^${label}] wird keine Fußnote, denn ihr Name hat keine Leerzeichen. Schreiben Sie zum Beispiel [^${label.trim().split(/\s+/).join('-') || '1'}].`,
  noMark: (label: string) =>
    `Auf die Fußnote [^${label}] verweist nichts im Text. Schreiben Sie [^${label}] an die Stelle, zu der sie gehört.`,
} as const;
