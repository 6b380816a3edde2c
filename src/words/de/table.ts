/** Rows that people add, order and remove. */
export const table = {
  add: (rowName: string) => `${rowName} hinzufügen`,
  row: (rowName: string, number: number) => `${rowName} ${number}`,
  remove: 'Entfernen',
  removeFor: (row: string) => `${row} entfernen`,
  up: 'Nach oben',
  upFor: (row: string) => `${row} nach oben`,
  down: 'Nach unten',
  downFor: (row: string) => `${row} nach unten`,
  drag: 'Mit der Maus oder dem Finger ziehen',
  removed: (row: string) => `${row} entfernt.`,
  added: (row: string) => `${row} hinzugefügt.`,
  restored: (row: string) => `${row} ist wieder da.`,
  moved: (row: string, position: number, total: number) =>
    `${row} steht jetzt an Stelle ${position} von ${total}.`,
  full: 'Mehr Zeilen nimmt dieses Blatt nicht auf.',
  origin: 'Aus',
  notChosen: '–',
} as const;
