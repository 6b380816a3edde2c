import { locale } from './language.ts';
import { moment } from './moments.ts';
import { actions } from './worksheet.ts';

const list = new Intl.ListFormat(locale);
const answers = (count: number) => (count === 1 ? 'Eine Antwort' : `${count} Antworten`);
const points = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'Punkt' : 'Punkte'} ${list.format(numbers.map(String))}`;
/** Titles of sheets; one that this handbook does not have has none here. */
const titled = (titles: readonly (string | undefined)[]) =>
  list.format(titles.flatMap((title) => (title === undefined ? [] : [`„${title}“`])));

function fileOf(
  origin: { readonly kind: 'pdf' } | { readonly kind: 'backup'; readonly savedAt: Date | undefined },
): string {
  if (origin.kind === 'pdf') return 'dem PDF';
  return origin.savedAt ? `der Datei vom ${moment(origin.savedAt)}` : 'der Datei';
}

/** What loading a file had to tell; one sentence for each way in which reading can end. */
export const fileWords = {
  reading: actions.reading,
  readingText: 'Das dauert bei einem Arbeitsblatt nur einen Augenblick.',
  stop: 'Abbrechen',
  /** After it was taken in; what became of what stood here is said by whoever put it aside. */
  done: (
    count: number,
    origin: { readonly kind: 'pdf' } | { readonly kind: 'backup'; readonly savedAt: Date | undefined },
    misfits: number,
  ) =>
    [
      `${answers(count)} ${count === 1 ? 'ist' : 'sind'} aus ${fileOf(origin)} geladen.`,
      misfits > 0 &&
        `${misfits === 1 ? 'Ein Eintrag passt' : `${misfits} Einträge passen`} noch nicht in ${misfits === 1 ? 'sein' : 'ihr'} Feld und ${misfits === 1 ? 'steht' : 'stehen'} unter dem Blatt.`,
    ]
      .filter(Boolean)
      .join(' '),
  same: 'Nichts zu tun: Hier steht dasselbe wie in der Datei.',
  nothingInside: 'Nicht geladen: In dieser Datei ist nichts eingetragen. Hier bleibt alles, wie es ist.',
  cancelled: 'Nicht geladen. Hier bleibt alles, wie es ist.',
  'not-answers':
    'Nicht geladen: In dieser Datei stehen keine Antworten zu einem Arbeitsblatt. Wählen Sie eine Datei, die Sie hier mit „Antworten als Datei sichern“ gespeichert haben, oder ein ausgefülltes PDF dieses Blatts.',
  notText:
    'Nicht geladen: Die Schrift in dieser Datei lässt sich nicht sicher lesen, Umlaute könnten falsch werden. Ein anderes Programm hat sie wohl neu gespeichert. Nehmen Sie die ursprüngliche Datei oder speichern Sie sie dort noch einmal, in der Kodierung UTF-8.',
  'newer-version':
    'Nicht geladen: Die Datei stammt aus einer neueren Fassung des Handbuchs. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  encrypted: 'Nicht geladen: Dieses PDF ist mit einem Kennwort geschützt. Speichern Sie es ohne Kennwort.',
  'no-form':
    'Nicht geladen: In diesem PDF sind keine Felder mehr, zum Beispiel weil es gedruckt oder eingescannt wurde. Nehmen Sie das PDF, in das geschrieben wurde.',
  'no-places':
    'Nicht geladen: Dieses PDF nennt sich so wie dieses Blatt, aber keines seiner Felder gehört dazu. Ein anderes Programm hat sie wohl umbenannt oder entfernt. Nehmen Sie das PDF, in das geschrieben wurde.',
  'other-worksheet': (titles: readonly (string | undefined)[]) =>
    titled(titles)
      ? `Nicht geladen: Die Datei gehört zu ${titled(titles)}. Öffnen Sie jenes Blatt und laden Sie die Datei dort.`
      : 'Nicht geladen: Die Datei gehört zu einem Blatt, das dieses Handbuch nicht hat.',
  unreadable: 'Nicht geladen: Die Datei ließ sich nicht öffnen.',
  tooLarge: 'Nicht geladen: Die Datei ist zu groß für ein Arbeitsblatt.',
  'too-slow':
    'Nicht geladen: Das Lesen dauert länger als bei jedem Arbeitsblatt und wurde beendet. Hier bleibt alles, wie es ist.',
  stopped: 'Abgebrochen. Hier bleibt alles, wie es ist.',
  'no-program':
    'Nicht geladen: Das Programm, das PDFs liest, ließ sich nicht holen. Prüfen Sie die Internetverbindung.',
  /** Why what was read may not be what was written. */
  doubt: {
    damaged:
      'Die Datei ist beschädigt oder nicht vollständig. Gelesen wurde, was sich finden ließ; einzelne Antworten können fehlen oder veraltet sein.',
    'places-missing': (whole: readonly number[], partly: readonly number[]) =>
      [
        whole.length > 0 && `In der Datei fehlen ${points(whole)}. Was dazu hier steht, bleibt stehen.`,
        partly.length > 0 && `Nur zum Teil in der Datei: ${points(partly)}.`,
        'Vielleicht fehlen Seiten, oder die Datei ist älter als dieses Blatt.',
      ]
        .filter(Boolean)
        .join(' '),
    'places-doubled':
      'In der Datei stehen Felder doppelt, zum Beispiel weil mehrere PDFs zusammengefügt wurden. Wo beide verschieden ausgefüllt sind, wird keines übernommen; beide Einträge stehen dann unter dem Blatt.',
    'several-copies':
      'Dieses Blatt steht mehrmals in der Datei, verschieden ausgefüllt. Wählen Sie, welches gelten soll.',
    'other-sheets': (titles: readonly (string | undefined)[]) =>
      `In der Datei stehen noch andere Blätter${titled(titles) ? `: ${titled(titles)}` : ''}. Hier wird nur dieses eine gelesen.`,
    'form-lost':
      'Ein anderes Programm hat das Formular in dieser Datei aufgelöst. Die Felder fanden sich nur noch auf den Seiten; vergleichen Sie die Antworten mit dem PDF.',
    'identity-lost':
      'Die Datei sagt nicht, zu welchem Blatt sie gehört. Ihre Felder heißen wie die dieses Blatts.',
  },
} as const;

/** The preview: what is in a file, before anything is replaced. */
export const previewWords = {
  title: 'Aus der Datei übernehmen?',
  confirm: 'Übernehmen',
  cancel: 'Abbrechen',
  counts: (count: number, changed: number, onlyThere: number, onlyHere: number) => {
    const parts = [
      changed > 0 && `${changed} anders als hier`,
      onlyThere > 0 && `${onlyThere} nur in der Datei`,
    ].filter((part) => part !== false);
    const equal = parts.length === 0 && count > 0 ? ', alle wie hier' : '';
    return `${answers(count)} gelesen${parts.length > 0 ? `, davon ${list.format(parts)}` : equal}.${onlyHere > 0 ? ` ${onlyHere === 1 ? 'Eine Antwort steht' : `${onlyHere} Antworten stehen`} nur hier.` : ''}`;
  },
  savedAt: (at: Date | undefined) =>
    at ? `Die Datei wurde am ${moment(at)} gesichert.` : 'Wann die Datei gesichert wurde, ist nicht bekannt.',
  copy: (at: number, count: number) => `${at}. Exemplar in der Datei: ${answers(count)}`,
  copies: 'Welches soll gelten?',
  changed: 'Das wird ersetzt',
  onlyHere: 'Das steht nur hier und fällt weg',
  onlyThere: 'Das kommt hinzu',
  misfits: 'Das passt noch nicht in sein Feld',
  misfitsText:
    'Diese Einträge gehen nicht verloren: Sie stehen danach unter dem Blatt, und Sie können sie dort richtigstellen.',
  here: 'Hier',
  there: 'In der Datei',
  point: (number: number, label: string) => `Punkt ${number}: ${label}`,
} as const;
