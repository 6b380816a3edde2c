import { newEnough } from './browsers.ts';
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
const dayAndClock = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });

/** A moment as people say it: „22. November 2026 um 14:03“. A date that is none has words too and does not throw. */
export const moment = (at: Date) =>
  Number.isNaN(at.getTime()) ? 'Zeitpunkt unbekannt' : dayAndClock.format(at);

/** A size as people know it from their files. */
export const size = (characters: number) =>
  characters < 1000 ? `${characters} Zeichen` : `${Math.round(characters / 1000).toLocaleString(locale)} kB`;

/** The bar that stays in sight. */
export const status = {
  label: 'Stand dieses Blatts',
  // whole, and as one word for a bar that is small
  loading: ['Wird geöffnet …', 'Öffnet …'],
  blank: ['Noch nichts eingetragen', 'Noch leer'],
  emptied: 'In einem anderen Fenster geleert oder gelöscht',
  saved: (at: Date | undefined) =>
    at ? `Gespeichert um ${clock.format(at)}, nur in diesem Browser` : 'Gespeichert, nur in diesem Browser',
  savedShort: 'Gespeichert',
  savedFirst: (at: Date | undefined) =>
    `${status.saved(at)}. Stürzt er ab, kann das zuletzt Geschriebene fehlen.`,
  waiting: ['Noch nicht gespeichert …', 'Speichert …'],
  full: 'Nicht gespeichert: Der Speicher dieses Browsers ist voll. Sichern Sie Ihre Antworten als Datei, bevor Sie diese Seite schließen. In der Mappe können Sie Platz schaffen.',
  unavailable:
    'Nicht gespeichert: Dieser Browser lässt hier kein Speichern zu, zum Beispiel in einem privaten Fenster. Sie können das Blatt ausfüllen. Drucken Sie es oder sichern Sie Ihre Antworten als Datei, bevor Sie diese Seite schließen.',
  locked: 'Es wird nichts gespeichert, damit nichts überschrieben wird.',
  conflict:
    'Dieses Blatt wurde in einem anderen Fenster geändert, während Sie hier geschrieben haben. Welche Fassung soll gelten? Die andere bleibt in der Mappe.',
  conflictGone:
    'Dieses Blatt wurde in einem anderen Fenster geleert oder gelöscht, während Sie hier geschrieben haben. Soll gelten, was Sie geschrieben haben? Wenn nicht, bleibt es in der Mappe unter „Gesicherte Fassungen“.',
  gone: 'Leeres Blatt',
  resolved: { theirs: 'Es gilt jetzt die andere Fassung.', mine: 'Es gilt jetzt Ihre Fassung.' },
  theirs: 'Neue Fassung laden',
  mine: 'Meine Fassung behalten',
  notResolved:
    'Das ging nicht: Im Speicher dieses Browsers ist kein Platz für beide Fassungen. Sichern Sie Ihre Antworten als Datei und schaffen Sie in der Mappe Platz.',
  saveFile: 'Antworten als Datei sichern',
  toPortfolio: 'Zur Mappe',
  points: 'Punkte dieses Blatts',
  point: (number: number, standing: string) => `Punkt ${number}: ${standing}`,
  begin: (number: number) => `Mit Punkt ${number} beginnen`,
  onward: (number: number) => `Weiter mit Punkt ${number}`,
  toResult: 'Zum Ergebnis',
} as const;

// names for people who listen begin with the words that are seen, so that they can be spoken as commands
export const item = {
  points: 'Punkte',
  help: 'Hinweis',
  rating: 'Einschätzung',
  addNote: 'Notiz hinzufügen',
  note: 'Notiz',
  addNoteFor: (number: number) => `Notiz hinzufügen zu Punkt ${number}`,
  noteFor: (number: number) => `Notiz zu Punkt ${number}`,
  clear: 'Auswahl aufheben',
  clearFor: (number: number) => `Auswahl aufheben bei Punkt ${number}`,
  answer: 'Antwort',
  state: 'Stand',
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
  blankPaper: 'Leeres Blatt drucken',
  blankPdf: 'Leeres PDF herunterladen',
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
  noRoomToLoad:
    'Nicht geladen: Im Speicher dieses Browsers ist kein Platz, um Ihre bisherigen Antworten aufzuheben. Schaffen Sie in der Mappe Platz.',
  undone: 'Ihre vorherigen Antworten stehen wieder da.',
  copy: {
    kept: 'Was vorher hier stand, liegt unter „Gesicherte Fassungen“ in der Mappe.',
    'nothing-to-keep': '',
    'not-kept':
      'Dieser Browser lässt hier kein Speichern zu, in der Mappe liegt also keine Kopie. „Rückgängig“ holt Ihre vorherigen Antworten zurück, solange Sie nichts Neues eintragen und diese Seite offen ist.',
  },
  reset: 'Blatt leeren',
  toPortfolio: 'Zur Mappe',
  where: 'Ihre Antworten liegen nur in diesem Browser, auf diesem Gerät.',
} as const;

/** Sentences of the page around the sheet. */
export const sheetPage = {
  needsScript:
    'Zum Ausfüllen am Bildschirm braucht diese Seite JavaScript, und das ist hier ausgeschaltet. Lesen und drucken können Sie das Blatt trotzdem:',
  tooOld: `Zum Ausfüllen am Bildschirm ist dieser Browser zu alt. Es geht in ${newEnough}. Lesen und drucken können Sie das Blatt auch hier:`,
  chapters: 'Zum Nachlesen',
  items: (count: number) => (count === 1 ? '1 Punkt' : `${count} Punkte`),
} as const;
