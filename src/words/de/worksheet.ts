import { locale } from './language.ts';

/** The words of the answers; the same on screen, on paper and in the Mappe. */
export const ratingWords = {
  'trifft-zu': 'trifft zu',
  teilweise: 'teilweise',
  'trifft-nicht-zu': 'trifft nicht zu',
  unklar: 'unklar',
  'nicht-relevant': 'nicht relevant',
} as const;

export const stateWords = {
  offen: 'offen',
  'in-klaerung': 'in Klärung',
  geklaert: 'geklärt',
} as const;

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });

/** The bar that stays in sight. */
export const status = {
  label: 'Stand dieses Blatts',
  // whole, and as one word for a bar that is small
  loading: ['Wird geöffnet …', 'Öffnet …'],
  blank: ['Noch nichts eingetragen', 'Noch leer'],
  emptied: 'In einem anderen Fenster geleert oder gelöscht',
  saved: (at: Date | undefined) =>
    at ? `Gespeichert um ${clock.format(at)}, nur in diesem Browser` : 'Gespeichert, nur in diesem Browser',
  /** For those who listen: how far the sheet is once that is kept. */
  heard: (done: number, total: number) =>
    `Gespeichert. ${done < total ? `${done} von ${total}` : `Alle ${total}`} beantwortet.`,
  savedShort: 'Gespeichert',
  savedFirst: (at: Date | undefined) =>
    `${status.saved(at)}. Stürzt er ab, kann das zuletzt Geschriebene fehlen.`,
  waiting: ['Noch nicht gespeichert …', 'Speichert …'],
  // until more can be said
  notSaved: 'Nicht gespeichert. Sichern Sie Ihre Antworten unten als Datei.',
  locked: 'Es wird nichts gespeichert, damit nichts überschrieben wird.',
  toPortfolio: 'Zur Mappe',
  points: 'Punkte dieses Blatts, mit Pfeiltasten zu wechseln',
  point: (number: number, standing: string) => `Punkt ${number}: ${standing}`,
  begin: (number: number) => `Mit Punkt ${number} beginnen`,
  onward: (number: number) => `Weiter mit Punkt ${number}`,
  toResult: 'Zum Ergebnis',
} as const;

// names for people who listen begin with the words that are seen, so that they can be spoken as commands
export const item = {
  rating: 'Einschätzung',
  numbered: (number: number) => `Punkt ${number}:`,
  numberedBehind: (number: number) => ` (Punkt ${number})`,
  terms: 'Was heißt das?',
  addNote: 'Notiz hinzufügen',
  note: 'Notiz',
  addNoteFor: (number: number) => `Notiz hinzufügen zu Punkt ${number}`,
  noteFor: (number: number) => `Notiz zu Punkt ${number}`,
  clear: 'Auswahl aufheben',
  clearFor: (number: number) => `Auswahl aufheben bei Punkt ${number}`,
  state: 'Stand',
  stateOf: (number: number) => `von Punkt ${number}`,
  several: 'Mehrere Antworten sind möglich.',
  nothingChosen: 'Bitte wählen',
} as const;

/** In the place of an item whose program could not be fetched. */
export const notFetched =
  'Dieser Punkt lässt sich gerade nicht ausfüllen: Das Programm dafür ließ sich nicht holen. Prüfen Sie die Internetverbindung und laden Sie die Seite neu.';

/** In the place of a sheet or Mappe that broke, until more can be said. */
export const brokenShort =
  'Dieser Teil der Seite lässt sich gerade nicht anzeigen. Was gespeichert ist, wurde nicht verändert. Laden Sie die Seite neu.';

export const undo = 'Rückgängig';

/** The end of a sheet as long as nothing was entered; the rest stands in `worksheet-summary.ts`. */
export const summary = {
  title: 'Was dabei herauskommt',
  nothing: 'Sobald Sie Punkte beantworten, steht hier, wo Lücken sind und was als Nächstes ansteht.',
} as const;

export const actions = {
  title: 'Mitnehmen und sichern',
  print: 'Drucken',
  filledPdf: 'Ausgefülltes PDF herunterladen',
  pdfBusy: 'PDF wird erstellt …',
  pdfDone: 'Das PDF ist fertig und liegt bei Ihren Downloads.',
  pdfFailed:
    'Das PDF ließ sich nicht erstellen. Prüfen Sie die Internetverbindung und versuchen Sie es noch einmal. Drucken geht auch ohne.',
  save: 'Antworten als Datei sichern',
  saved: (file: string) => `Die Datei „${file}“ liegt bei Ihren Downloads.`,
  load: 'Aus Datei laden',
  reading: 'Die Datei wird gelesen …',
  notFetched:
    'Das geht gerade nicht: Das Programm dafür ließ sich nicht holen. Prüfen Sie die Internetverbindung.',
  notLoaded: 'Nicht geladen: Das Programm dafür ließ sich nicht holen. Prüfen Sie die Internetverbindung.',
  undone: 'Ihre vorherigen Antworten stehen wieder da.',
  reset: 'Blatt leeren',
  toPortfolio: 'Zur Mappe',
  where: 'Ihre Antworten liegen nur in diesem Browser, auf diesem Gerät.',
} as const;
