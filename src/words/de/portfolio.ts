import { newEnough } from './browsers.ts';

/** Sentences of the Mappe. */
export const portfolio = {
  title: 'Mappe',
  summary: 'Ihre Arbeitsblätter, wie sie in diesem Browser liegen.',
  lead: 'Hier liegen die Blätter, die Sie ausgefüllt haben: nur in diesem Browser, auf diesem Gerät. Nichts davon wird verschickt, und niemand sonst kann es im Netz sehen.',
  where:
    'Wer diesen Browser und dieses Benutzerkonto benutzt, sieht die Blätter auch. Sie bleiben liegen, bis Sie oder Ihr Browser die Daten dieser Website löschen. Sichern Sie als Datei, was Sie behalten wollen.',
  whereTitle: 'Wo Ihre Antworten liegen',
  loading: 'Die Mappe wird geöffnet …',
  needsScript: 'Die Mappe braucht JavaScript, und das ist hier ausgeschaltet.',
  tooOld: `Für die Mappe ist dieser Browser zu alt. Sie öffnet sich in ${newEnough}. Was in diesem Browser liegt, bleibt liegen.`,
  unavailable:
    'Dieser Browser lässt hier kein Speichern zu, zum Beispiel in einem privaten Fenster. In der Mappe kann deshalb nichts liegen. Sichern Sie ausgefüllte Blätter dort als Datei oder PDF.',
  kept: 'Ausgefüllte Blätter',
  none: 'Noch liegt kein Blatt in der Mappe. Sobald Sie in einem Blatt etwas eintragen, finden Sie es hier wieder.',
  toSheets: 'Zu den Arbeitsblättern',
  allSheets: 'Alle Arbeitsblätter',
  open: (title: string) => `${title} öffnen`,
  savedAt: (at: string) => `Zuletzt gespeichert am ${at}`,
  savedAtUnknown: 'Wann zuletzt gespeichert wurde, ist nicht bekannt',
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
    'Diese Einträge gehören zu keinem Arbeitsblatt, das dieses Handbuch enthält. Sie bleiben liegen, bis Sie sie löschen.',
  nameless: 'Eintrag ohne Namen',
  momentUnknown: 'Zeitpunkt unbekannt',
  reasons: {
    unreadable: 'ließ sich nicht lesen',
    'partly-unreadable': 'ließ sich nur zum Teil lesen',
    'other-worksheet': 'gehörte zu einem anderen Blatt',
    discarded: 'Fassung aus einem anderen Fenster, die nicht behalten wurde',
    undecided: 'Fassung aus einem Fenster, in dem noch nicht entschieden war, welche gelten soll',
    replaced: 'Stand vor dem Laden einer Datei',
    reset: 'Stand vor dem Leeren des Blatts',
    'from-file': 'aus einer Datei geladen und danebengelegt',
    undone: 'Stand vor dem Zurückholen eines gelöschten Eintrags',
  },
  reasonUnknown: 'Grund nicht bekannt',
  entry: (title: string, at: string) => `${title}, ${at}`,
  download: 'Herunterladen',
  downloadFor: (what: string) => `${what} herunterladen`,
  remove: 'Löschen',
  removeFor: (what: string) => `${what} löschen`,
  confirmTitle: (what: string) => `${what} löschen?`,
  confirmText:
    'Solange diese Seite offen ist, können Sie das rückgängig machen. Laden Sie die Fassung vorher herunter, wenn Sie unsicher sind.',
  cancel: 'Abbrechen',
  removed: (what: string) => `„${what}“ ist gelöscht.`,
  undoFor: (what: string) => `Rückgängig: „${what}“ wieder in die Mappe legen`,
  restored: (what: string) => `„${what}“ liegt wieder in der Mappe.`,
  notRestored: {
    full: (what: string) =>
      `„${what}“ liegt noch nicht wieder in der Mappe: Der Speicher dieses Browsers ist voll. Löschen Sie gesicherte Fassungen, die Sie nicht mehr brauchen, und versuchen Sie es noch einmal.`,
    unavailable: (what: string) =>
      `„${what}“ liegt noch nicht wieder in der Mappe: Dieser Browser lässt hier kein Speichern zu. Laden Sie den Eintrag herunter.`,
  },
  all: 'Ganze Mappe',
  backup: 'Ganze Mappe als Datei sichern',
  saved: (file: string) => `Die Datei „${file}“ liegt bei Ihren Downloads.`,
  backupText: 'Eine Datei mit allem, was hier liegt: zum Aufbewahren oder für ein anderes Gerät.',
  load: 'Aus Datei laden',
  loadText: 'Holt zurück, was Sie als Datei gesichert haben, die ganze Mappe oder ein einzelnes Blatt.',
  deleteAll: 'Alles löschen',
  deleteAllText: 'Löscht alles, was dieses Handbuch in diesem Browser aufbewahrt.',
  deleteAllTitle: 'Wirklich alles löschen?',
  deleteAllWarning: (sheets: number, rescues: number, others: number) =>
    `Aus diesem Browser werden gelöscht: ${[
      sheets > 0 && (sheets === 1 ? 'ein Blatt' : `${sheets} Blätter`),
      rescues > 0 && (rescues === 1 ? 'eine gesicherte Fassung' : `${rescues} gesicherte Fassungen`),
      others > 0 && (others === 1 ? 'ein weiterer Eintrag' : `${others} weitere Einträge`),
    ]
      .filter(Boolean)
      .join(', ')}. Das lässt sich nicht rückgängig machen.`,
  deleteAllWord: 'löschen',
  deleteAllPrompt: 'Schreiben Sie zur Bestätigung das Wort „löschen“ in das Feld.',
  notDeletedAll:
    'Nicht alles ließ sich löschen. Schließen Sie andere Fenster dieses Handbuchs und versuchen Sie es noch einmal, oder löschen Sie in den Einstellungen des Browsers die Daten dieser Website.',
  deletedAll: 'In diesem Browser liegen keine Antworten mehr aus diesem Handbuch.',
} as const;
