import { newEnough } from './browsers.ts';

/** Sentences of the Mappe. */
export const portfolio = {
  title: 'Mappe',
  summary: 'Ihre Arbeitsblätter, wie sie in diesem Browser liegen.',
  where: [
    'Hier liegen die Blätter, die Sie ausgefüllt haben: nur in diesem Browser, auf diesem Gerät. Nichts davon wird verschickt, und niemand sonst kann es im Netz sehen.',
    'Wer diesen Browser und dieses Benutzerkonto benutzt, sieht die Blätter auch. Sie bleiben liegen, bis Sie oder Ihr Browser die Daten dieser Website löschen. Sichern Sie als Datei, was Sie behalten wollen.',
  ],
  whereTitle: 'Wo Ihre Antworten liegen',
  loading: 'Die Mappe wird geöffnet …',
  needsScript: 'Die Mappe braucht JavaScript, und das ist hier ausgeschaltet.',
  tooOld: `Für die Mappe ist dieser Browser zu alt. Sie öffnet sich in ${newEnough}. Was in diesem Browser liegt, bleibt liegen.`,
  unavailable:
    'Dieser Browser lässt hier kein Speichern zu, zum Beispiel in einem privaten Fenster. In der Mappe kann deshalb nichts liegen. Sichern Sie ausgefüllte Blätter dort als Datei oder PDF.',
  kept: 'Ausgefüllte Blätter',
  none: 'Noch liegt kein Blatt in der Mappe. Sobald Sie in einem Blatt etwas eintragen, finden Sie es hier wieder.',
  allSheets: 'Alle Arbeitsblätter',
  open: (title: string) => `${title} öffnen`,
  progress: (done: number, total: number) => `${done} von ${total} beantwortet`,
  savedAt: (at: string) => `Zuletzt gespeichert am ${at}`,
  stateWords: {
    ok: '',
    'invalid-answers':
      'Einige Antworten lassen sich nicht lesen. Beim Öffnen wird der ursprüngliche Text gesichert.',
    'not-answers': 'Lässt sich nicht lesen. Beim Öffnen wird der ursprüngliche Text gesichert.',
    'other-worksheet': 'Gehört zu einem anderen Blatt. Beim Öffnen wird der ursprüngliche Text gesichert.',
    'newer-version': 'Mit einer neueren Fassung des Handbuchs ausgefüllt; hier nur aufbewahrt.',
  },
  blank: (count: number) => (count === 1 ? '1 Blatt ist noch leer' : `${count} Blätter sind noch leer`),
  rescues: 'Gesicherte Fassungen',
  rescuesText:
    'Bevor etwas überschrieben wird oder wenn sich etwas nicht lesen lässt, legt das Handbuch hier eine Kopie ab. Laden Sie herunter, was Sie brauchen, und löschen Sie den Rest.',
  unknown: 'Blätter, die es hier nicht gibt',
  unknownText:
    'Diese Antworten gehören zu Arbeitsblättern, die dieses Handbuch nicht oder nicht mehr enthält. Sie bleiben liegen, bis Sie sie löschen.',
  reasons: {
    unreadable: 'ließ sich nicht lesen',
    'partly-unreadable': 'ließ sich nur zum Teil lesen',
    'other-worksheet': 'gehörte zu einem anderen Blatt',
    discarded: 'Fassung aus einem anderen Fenster, die nicht behalten wurde',
    replaced: 'Stand vor dem Laden einer Datei',
    reset: 'Stand vor dem Leeren des Blatts',
  },
  reasonUnknown: 'Grund nicht bekannt',
  entry: (title: string, at: string) => `${title}, ${at}`,
  download: 'Herunterladen',
  downloadFor: (what: string) => `${what} herunterladen`,
  remove: 'Löschen',
  removeFor: (what: string) => `${what} löschen`,
  confirmTitle: (what: string) => `${what} löschen?`,
  confirmText:
    'Das lässt sich nicht rückgängig machen. Laden Sie die Fassung vorher herunter, wenn Sie unsicher sind.',
  cancel: 'Abbrechen',
  removed: (what: string) => `${what} ist gelöscht.`,
  all: 'Ganze Mappe',
  backup: 'Ganze Mappe als Datei sichern',
  backupText: 'Eine Datei mit allem, was hier liegt: zum Aufbewahren oder für ein anderes Gerät.',
  load: 'Aus Datei laden',
  loadText: 'Holt zurück, was Sie als Datei gesichert haben, die ganze Mappe oder ein einzelnes Blatt.',
  deleteAll: 'Alles löschen',
  deleteAllText: 'Löscht alle Blätter und gesicherten Fassungen dieses Handbuchs aus diesem Browser.',
  deleteAllTitle: 'Wirklich alles löschen?',
  deleteAllWarning: (sheets: number, rescues: number) =>
    `${sheets === 1 ? 'Ein Blatt' : `${sheets} Blätter`} und ${rescues === 1 ? 'eine gesicherte Fassung' : `${rescues} gesicherte Fassungen`} werden aus diesem Browser gelöscht. Das lässt sich nicht rückgängig machen.`,
  deleteAllWord: 'löschen',
  deleteAllPrompt: 'Schreiben Sie zur Bestätigung das Wort „löschen“ in das Feld.',
  deletedAll: 'In diesem Browser liegen keine Antworten mehr aus diesem Handbuch.',
} as const;

const sheets = (count: number) => (count === 1 ? 'Ein Blatt' : `${count} Blätter`);
const listed = (titles: readonly string[]) => titles.map((title) => `„${title}“`).join(', ');

/** What loading a file into the Mappe had to tell. */
export const backupWords = {
  'not-a-backup':
    'Nicht geladen: In dieser Datei steht weder eine Mappe noch ein Arbeitsblatt. Wählen Sie eine Datei, die Sie in diesem Handbuch gesichert haben. Ein ausgefülltes PDF laden Sie auf der Seite seines Blatts.',
  'newer-version':
    'Nicht geladen: Die Datei stammt aus einer neueren Fassung des Handbuchs. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  'other-handbook':
    'Nicht geladen: Diese Mappe gehört zu einem anderen Handbuch. Öffnen Sie jenes Handbuch und laden Sie die Datei dort.',
  tooLarge: 'Nicht geladen: Die Datei ist zu groß für eine Mappe.',
  unreadable: 'Nicht geladen: Die Datei ließ sich nicht öffnen.',
  nothingNew: 'Alles aus dieser Datei liegt schon in der Mappe.',
  nothingLoaded: 'Nicht geladen: In der Datei ist nichts, was dieses Handbuch lesen kann.',
  done: (written: number) =>
    written === 1
      ? 'Ein Eintrag ist aus der Datei geladen.'
      : `${written} Einträge sind aus der Datei geladen.`,
  replaced: 'Was vorher hier stand, liegt unter „Gesicherte Fassungen“.',
  newer: (titles: readonly string[]) =>
    `Nicht geladen, weil mit einer neueren Fassung des Handbuchs ausgefüllt: ${listed(titles)}.`,
  left: (titles: readonly string[]) => `Nicht geladen, weil nicht lesbar: ${listed(titles)}.`,
  full: (left: number) =>
    `Der Speicher dieses Browsers ist voll. ${left === 1 ? 'Ein Eintrag ist' : `${left} Einträge sind`} nicht geladen. Löschen Sie gesicherte Fassungen, die Sie nicht mehr brauchen, und laden Sie die Datei noch einmal.`,
  unavailable: 'Nicht geladen: Dieser Browser lässt hier kein Speichern zu.',
  confirmTitle: 'Vorhandene Blätter ersetzen?',
  confirmText: (count: number) =>
    `${sheets(count)} aus der Datei ${count === 1 ? 'ist' : 'sind'} hier anders ausgefüllt. Was hier steht, wird vorher unter „Gesicherte Fassungen“ abgelegt.`,
  hereIsLater: (title: string) => `${title} (hier neuer als in der Datei)`,
  confirm: 'Ersetzen',
} as const;
