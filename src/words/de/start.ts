const states = { untouched: 'nicht begonnen', begun: 'begonnen', done: 'vollständig' } as const;

/** Sentences of the start page. */
export const start = {
  waysIn: 'Wege durch das Handbuch',
  goOn: 'Weiter, wo Sie waren',
  goOnAt: (sheet: string, item: number) => `${sheet}, Punkt ${item}`,
  dataKept: 'Was Sie eintragen, bleibt in diesem Browser.',
  dataSent: 'Kein Konto, nichts wird verschickt.',
  toPortfolio: 'Zur Mappe',
  worksheetOf: (name: string) => `${name}:`,
  toWorksheets: (n: number) => (n === 1 ? 'Arbeitsblatt' : `${n}\u00a0Blätter`),
  /** Behind „3 von 11“, where that counts the items of several sheets. */
  inSheets: (n: number) => `in ${n}\u00a0Blättern`,
  /** Which of several sheets a link leads to, for those who hear it. */
  goOnWith: (title: string) => `(weiter mit „${title}“)`,
  counted: 'Gezählt sind die beantworteten Punkte der Arbeitsblätter.',
  example: 'Beispiel',
  exampleRate: 'Einschätzen',
  exampleRateText: 'Jede Person für sich, am Bildschirm oder auf Papier.',
  examplePicture: 'Das Bild sehen',
  examplePictureText: 'Wie alle Antworten zusammen aussehen, von diesem Blatt.',
  examplePlan: 'Vereinbaren',
  examplePlanText: 'Aus der Lücke wird eine Maßnahme, mit Namen und Frist.',
  exampleOpen: 'Dieses Blatt selbst ausfüllen',
  lookUp: 'Zum Nachschlagen',
} as const;

/** Sentences of the list of sheets. */
export const sheetList = {
  lead: 'Jedes Blatt füllen Sie am Bildschirm aus, drucken es leer oder ausgefüllt oder nehmen es als PDF mit. Es ist immer dasselbe Blatt.',
  filter: 'Blätter eingrenzen',
  forWhom: 'Für',
  everyone: 'alle',
  audiences: { moderation: 'Moderation', leitung: 'Leitung', teilnahme: 'Teilnahme' },
  forEveryone: 'für alle',
  state: 'Stand',
  anyState: 'jeder',
  states,
  /** Where the Mappe says more. */
  unreadable: 'lässt sich nicht lesen',
  count: (n: number) => (n === 1 ? '1 Blatt' : `${n} Blätter`),
  counted: (shown: number, all: number) => `${shown} von ${all === 1 ? '1 Blatt' : `${all} Blättern`}`,
  none: 'Kein Blatt passt zu dieser Auswahl.',
  step: (n: number) => `Schritt ${n}`,
  further: 'Weitere Blätter',
  pdf: (pages: number) => `PDF, ${pages}\u00a0${pages === 1 ? 'Seite' : 'Seiten'}`,
  pdfOf: (title: string, pages: number) =>
    `PDF, ${pages}\u00a0${pages === 1 ? 'Seite' : 'Seiten'}: ${title}, leer`,
} as const;

/** How far a sheet is, in as few words as there is room for: „2 von 8“. */
export function shortProgress({
  state,
  done,
  total,
}: {
  readonly state: 'not-begun' | 'begun' | 'complete';
  readonly done: number;
  readonly total: number;
}): string {
  return state === 'complete' ? states.done : `${done} von ${total}`;
}
