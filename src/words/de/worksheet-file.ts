import { moment } from './worksheet.ts';

/** What loading a file had to tell; one sentence for each way in which reading can end. */
export const fileWords = {
  ok: (at: Date | undefined) =>
    `Aus der Datei geladen. ${at ? `Sie wurde am ${moment(at)} gesichert.` : 'Wann sie gesichert wurde, ist nicht bekannt.'}`,
  okPdf: 'Aus dem PDF geladen.',
  partly: (lost: number) =>
    `Geladen, bis auf ${lost === 1 ? 'eine Antwort, die nicht zu diesem Blatt passt' : `${lost} Antworten, die nicht zu diesem Blatt passen`}. Bewahren Sie die Datei auf.`,
  'not-answers':
    'Nicht geladen: In dieser Datei stehen keine Antworten zu einem Arbeitsblatt. Wählen Sie eine Datei, die Sie hier mit „Antworten als Datei sichern“ gespeichert haben, oder ein ausgefülltes PDF dieses Blatts.',
  'newer-version':
    'Nicht geladen: Die Datei stammt aus einer neueren Fassung des Handbuchs. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  encrypted: 'Nicht geladen: Dieses PDF ist mit einem Kennwort geschützt. Speichern Sie es ohne Kennwort.',
  'no-form':
    'Nicht geladen: In diesem PDF sind keine Felder mehr, zum Beispiel weil es gedruckt oder eingescannt wurde. Nehmen Sie das PDF, in das geschrieben wurde.',
  'other-worksheet': (title: string) =>
    `Nicht geladen: Die Datei gehört zu einem anderen Blatt (${title}). Öffnen Sie jenes Blatt und laden Sie die Datei dort.`,
  unreadable: 'Nicht geladen: Die Datei ließ sich nicht öffnen.',
  tooLarge: 'Nicht geladen: Die Datei ist zu groß für ein Arbeitsblatt.',
} as const;
