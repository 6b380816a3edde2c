import { moment } from './moments.ts';

const one = (count: number, single: string, several: string) =>
  count === 1 ? single : `${count} ${several}`;
const entries = (count: number) => one(count, 'Ein Eintrag', 'Einträge');

/** What loading a file into the Mappe had to tell. */
export const restoreWords = {
  'not-a-backup':
    'Nicht geladen: In dieser Datei steht weder eine Mappe noch ein Arbeitsblatt. Wählen Sie eine Datei, die Sie in diesem Handbuch gesichert haben. Ein ausgefülltes PDF laden Sie auf der Seite seines Blatts.',
  damaged:
    'Nicht geladen: Die Datei ist beschädigt, zum Beispiel abgeschnitten oder von Hand geändert. Bewahren Sie sie auf und nehmen Sie eine andere Sicherung, wenn Sie eine haben.',
  'newer-version':
    'Nicht geladen: Die Datei stammt aus einer neueren Fassung des Handbuchs. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  'other-handbook':
    'Nicht geladen: Diese Mappe gehört zu einem anderen Handbuch. Öffnen Sie jenes Handbuch und laden Sie die Datei dort.',
  'not-text':
    'Nicht geladen: Die Datei ist nicht so gespeichert, dass sich ihre Umlaute sicher lesen lassen. Öffnen Sie sie in einem Texteditor und speichern Sie sie mit der Kodierung UTF-8. Ein ausgefülltes PDF laden Sie auf der Seite seines Blatts.',
  tooLarge: 'Nicht geladen: Die Datei ist zu groß für eine Mappe.',
  unreadable: 'Nicht geladen: Die Datei ließ sich nicht öffnen.',
  empty: 'Nicht geladen: In dieser Datei liegt kein Eintrag.',
  nothingNew: 'Alles aus dieser Datei liegt schon in der Mappe.',

  title: 'Was in der Datei liegt',
  writtenAt: (at: Date) => `Gesichert am ${moment(at)}.`,
  nothingYet: 'Noch ist nichts geladen.',
  confirm: 'Laden',
  /** How many of a group there are, for the line above all lists: „3 neu, 2 anders, 15 gleich“. */
  counts: {
    new: (count: number) => `${count} neu`,
    differs: (count: number) => `${count} anders`,
    same: (count: number) => `${count} gleich`,
    rescue: (count: number) => one(count, '1 gesicherte Fassung', 'gesicherte Fassungen'),
    unknown: (count: number) => `${count} ohne Blatt in diesem Handbuch`,
    newer: (count: number) => `${count} aus einer neueren Fassung`,
    unreadable: (count: number) => `${count} nicht lesbar`,
    foreign: (count: number) => `${count} nicht von diesem Handbuch`,
    damaged: (count: number) => `${count} beschädigt`,
    'too-large': (count: number) => `${count} zu groß`,
    'too-many': (count: number) => `${count} zu viel für einmal`,
  },
  /** Heading of a group and what becomes of it. */
  groups: {
    new: ['Neu', 'Hier liegt dazu nichts. Diese Blätter kommen in die Mappe.'],
    differs: [
      'Anders als hier',
      'Wählen Sie für jedes Blatt, welche Fassung gelten soll. Was hier steht und ersetzt wird, finden Sie danach unter „Gesicherte Fassungen“.',
    ],
    same: ['Schon da', 'Hier ändert sich nichts.'],
    rescue: ['Gesicherte Fassungen', 'Sie kommen zu den gesicherten Fassungen, die hier liegen.'],
    unknown: [
      'Gehört zu keinem Blatt dieses Handbuchs',
      'Diese Einträge werden in der Mappe aufbewahrt. Steht hier unter demselben Namen etwas anderes, liegen sie unter „Gesicherte Fassungen“.',
    ],
    newer: [
      'Aus einer neueren Fassung des Handbuchs',
      'Diese Blätter kann das Handbuch hier nicht öffnen. Sie werden unter „Gesicherte Fassungen“ aufbewahrt.',
    ],
    unreadable: [
      'Nicht lesbar',
      'In diesen Blättern lässt sich nichts lesen. Ihr Text wird unter „Gesicherte Fassungen“ aufbewahrt; dort können Sie ihn herunterladen.',
    ],
    foreign: [
      'Nicht von diesem Handbuch',
      'Diese Einträge bleiben in der Datei und werden hier nicht gebraucht.',
    ],
    damaged: [
      'Beschädigt',
      'An diesen Stellen der Datei lässt sich kein Eintrag erkennen. Bewahren Sie die Datei auf.',
    ],
    'too-large': [
      'Zu groß',
      'Diese Einträge sind größer als alles, was ein Blatt enthalten kann. Sie bleiben in der Datei. Bewahren Sie die Datei auf.',
    ],
    'too-many': [
      'Zu viele auf einmal',
      'Diese Einträge bleiben vorerst in der Datei. Laden Sie die Datei danach noch einmal.',
    ],
  },
  position: (number: string) => `Eintrag ${number} der Datei`,
  rescueOf: (title: string) => `Gesicherte Fassung von ${title}`,
  more: (count: number) => `und ${count} weitere`,
  problems: (count: number) =>
    `${one(count, 'eine Antwort passt', 'Antworten passen')} nicht zu diesem Blatt; beim Öffnen wird der ursprüngliche Text gesichert`,
  take: (version: string) => `Aus der Datei: ${version}`,
  keep: (version: string) => `Behalten, was hier steht: ${version}`,
  answers: (count: number | undefined) =>
    count === undefined
      ? 'nicht lesbar'
      : count === 0
        ? 'keine Antwort'
        : one(count, 'eine Antwort', 'Antworten'),
  savedAt: (at: Date | undefined) => (at ? `gespeichert am ${moment(at)}` : 'Zeitpunkt unbekannt'),
  later: 'neuer',
  fields: (count: number) =>
    `${one(count, 'Eine Antwort ist', 'Antworten sind')} in der Datei anders als hier.`,

  loaded: (count: number) => `${entries(count)} ${count === 1 ? 'ist' : 'sind'} aus der Datei geladen.`,
  replaced: 'Was vorher hier stand, liegt unter „Gesicherte Fassungen“.',
  kept: (titles: readonly string[]) =>
    `Wie bisher ${titles.length === 1 ? 'bleibt' : 'bleiben'}: ${titles.map((title) => `„${title}“`).join(', ')}. Die andere Fassung steht weiter in der Datei.`,
  notSafe:
    'Der Speicher dieses Browsers ist voll. Was aus der Datei hier steht, ist nicht sicher gespeichert. Bewahren Sie die Datei auf, schaffen Sie Platz und laden Sie sie noch einmal.',
  changed: (count: number) =>
    `${entries(count)} ${count === 1 ? 'ist' : 'sind'} nicht geladen, weil ein anderes Fenster dort inzwischen geschrieben hat. Laden Sie die Datei noch einmal.`,
  stayed: (count: number) =>
    `${entries(count)} ${count === 1 ? 'bleibt' : 'bleiben'} in der Datei. Bewahren Sie sie auf.`,
  full: (left: number) =>
    `Der Speicher dieses Browsers ist voll. ${entries(left)} ${left === 1 ? 'ist' : 'sind'} nicht geladen. Löschen Sie gesicherte Fassungen, die Sie nicht mehr brauchen, und laden Sie die Datei noch einmal.`,
  unavailable: (left: number) =>
    `Dieser Browser lässt hier kein Speichern zu. ${entries(left)} ${left === 1 ? 'ist' : 'sind'} nicht geladen.`,
} as const;
