/** The words for how strong a tie is, and for a pair that nobody has rated. */
export const strengthWords = {
  keine: 'keine',
  schwach: 'schwach',
  stark: 'stark',
} as const;
export const unknownTie = 'unbekannt';

/** An actor as it is called in sentences; one without a name by its number. */
export const actorName = (name: string, number: number) => name.trim() || `Stelle ${number}`;

/** Heads and labels of the matrix; the same on screen, paper and in the PDF. */
export const matrixLabels = {
  key: '0 = keine Verbindung, 1 = schwach, 2 = stark, leer = unbekannt',
  actors: 'Stellen',
  ties: 'Verbindungen',
  number: 'Nr.',
  name: 'Stelle',
  area: 'Bereich',
  pair: (one: string, other: string) => `${one} und ${other}`,
} as const;

// names for people who listen begin with the words that are seen
export const matrix = {
  name: 'Stelle',
  area: 'Bereich',
  nameFor: (number: number) => `Stelle ${number}`,
  areaFor: (number: number) => `Bereich von Stelle ${number}`,
  add: 'Stelle hinzufügen',
  full: (most: number) => `Mehr als ${most} Stellen nimmt dieses Blatt nicht auf.`,
  remove: 'Entfernen',
  removeFor: (actor: string) => `Entfernen: ${actor}`,
  added: (number: number) => `Stelle ${number} hinzugefügt.`,
  removed: (actor: string) => `${actor} entfernt, mit allen eingetragenen Verbindungen.`,
  restored: (actor: string) => `${actor} ist wieder da.`,
  ties: 'Wie stark sind sie verbunden?',
  tooFew: 'Tragen Sie zwei Stellen ein. Dann können Sie die Verbindung zwischen ihnen einschätzen.',
  howGrid:
    'Tippen Sie ein Feld an, bis der Wert stimmt. Mit der Tastatur: Pfeiltasten wechseln das Feld, 0, 1 und 2 tragen ein, die Leertaste schaltet weiter, Entf leert.',
  keyTitle: 'Was die Felder bedeuten',
  keyWords: { keine: 'keine Verbindung', schwach: 'schwach', stark: 'stark', unbekannt: 'noch unbekannt' },
  grid: 'Verbindungen zwischen je zwei Stellen',
  cell: (one: string, other: string, strength: string) => `${one} und ${other}: ${strength}`,
  row: (number: number, actor: string) => `${number} ${actor}`,
  whose: 'Verbindungen von',
  option: (number: number, actor: string) => `${number}. ${actor}`,
  rated: (done: number, total: number) => `${done} von ${total} eingeschätzt`,
  stepped: (number: number, actor: string, rated: string) => `Verbindungen von ${number}. ${actor}: ${rated}`,
  previous: 'Vorige Stelle',
  next: 'Nächste Stelle',
  with: (actor: string) => `Verbindung mit: ${actor}`,
} as const;
