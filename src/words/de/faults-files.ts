import { germanNumber } from './numbers.ts';

const whole = (number: number) => germanNumber(number, 0);
const split = 'Teilen Sie sie auf mehrere Dateien auf.';
const endingsOf = (endings: readonly string[]) => `.${endings.join(' oder .')}`;

/** What keeps a content file or folder from being read. */
export const fileFaults = {
  noContent:
    'Diesen Ordner gibt es nicht. CONTENT_DIR nennt den Ordner mit Ihrem Inhalt, sonst heißt er „content“.',
  missing: 'Die Datei fehlt. Ohne sie kann das Handbuch nicht gebaut werden.',
  leadsNowhere:
    'Der Verweis führt ins Leere. Legen Sie hier die Datei selbst ab, oder löschen Sie den Verweis.',
  noHead:
    'Der Kopf der Datei fehlt. Sie beginnt mit einer Zeile ---, dann folgen Angaben wie „titel“, dann wieder ---.',
  headEndsEarly:
    'Mit dieser Zeile endet der Kopf der Datei schon hier, und die Angaben danach wären Text. Löschen Sie sie.',
  otherId: (id: string, file: string) =>
    `Die Kennung „${id}“ und der Dateiname „${file}“ müssen gleich sein.`,
  noDrawing: (drawing: string, near: string | undefined) =>
    `Zu dieser Abbildung fehlt die Zeichnung ${drawing}.${near === undefined ? '' : ` Es gibt ${near}: Geben Sie beiden denselben Namen.`}`,
  noText: (file: string) =>
    `Zu dieser Zeichnung fehlt der Text. Legen Sie ${file} mit Kopf und Textfassung an.`,
  isFolder:
    'Das ist ein Ordner. Hier gehört eine Textdatei mit diesem Namen hin; benennen Sie den Ordner um.',
  noOrdinaryFile:
    'Das ist keine gewöhnliche Datei, sondern eine Leitung oder ein Gerät. Legen Sie hier eine Textdatei ab.',
  notAllowed: 'Die Datei lässt sich nicht öffnen. Geben Sie Ihrem Benutzerkonto das Recht, sie zu lesen.',
  circle: 'Der Verweis führt im Kreis. Löschen Sie ihn, und legen Sie hier die Datei selbst ab.',
  linkToFolder:
    'Das ist ein Verweis auf einen Ordner oder ins Leere; ihm wird nicht gefolgt. Legen Sie hier den Ordner selbst ab, oder löschen Sie den Verweis.',
  utf16: 'Die Datei ist als UTF-16 gespeichert. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
  notUtf8:
    'Ab dieser Zeile ist die Datei nicht als UTF-8 gespeichert. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
  controlCharacter:
    'Hier steht ein unsichtbares Steuerzeichen. Löschen Sie es, oder tippen Sie die Stelle neu.',
  lostLetter:
    'Hier steht das Zeichen �: Ein Buchstabe ging bei einem früheren Speichern verloren. Schreiben Sie ihn neu.',
} as const;

/** Names of files and folders that nobody would read. */
export const nameFaults = {
  unknownFile: (dir: string) =>
    `Diese Datei kennt das Handbuch nicht. Legen Sie sie außerhalb von ${dir} ab.`,
  second: (right: string) =>
    `Diese Datei liest niemand, weil es „${right}“ gibt. Löschen Sie eine von beiden.`,
  misnamed: (right: string) => `Die Datei muss „${right}“ heißen. Benennen Sie sie um.`,
  unknownFolder: (name: string) =>
    `Den Ordner „${name}“ kennt das Handbuch nicht, was darin steht, erscheint nirgends.`,
  knownFolders: 'Bekannte Ordner',
  chapterWithoutPart: (name: string) =>
    `Ein Kapitel liegt im Ordner seines Teils: kapitel/<teil>/${name}. Verschieben Sie die Datei.`,
  tooDeep: (folder: string, inPart: boolean) =>
    `So tief im Ordner „${folder}“ liest das Handbuch nicht. Legen Sie die Datei ${inPart ? 'in den Ordner ihres Teils' : `in „${folder}“`}.`,
  noAddress: (name: string, better: string) =>
    `„${name}“ wird Teil der Adresse. Erlaubt sind Kleinbuchstaben a–z, Ziffern und Bindestriche. Nennen Sie es zum Beispiel „${better || 'name'}“.`,
  exampleElsewhere:
    'Diese Datei liest niemand: Ein Beispiel liegt im Ordner seines Arbeitsblatts, beispiele/<arbeitsblatt>/<name>.yaml. Verschieben Sie die Datei.',
  twin: (name: string) => `Es gibt auch ${name}. Löschen Sie eine von beiden.`,
  ending: (folder: string, endings: readonly string[], right: string) =>
    `Dateien im Ordner „${folder}“ enden auf ${endingsOf(endings)}. Benennen Sie die Datei in „${right}“ um.`,
  image:
    'Bilder stehen als Zeichnung (.svg) mit ihrem Text im Ordner „abbildungen“; andere Bilder zeigt das Handbuch nicht.',
  otherEnding: (folder: string, endings: readonly string[]) =>
    `Diese Datei liest niemand: Dateien im Ordner „${folder}“ enden auf ${endingsOf(endings)}. Benennen Sie sie um, oder legen Sie sie woanders ab.`,
} as const;

/** What of a file is too much. */
export const limitFaults = {
  bytes: (bytes: number, most: number) => {
    const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 1_000_000)} MB`;
    return `Die Datei ist ${size} groß, höchstens ${most / 1000} kB sind erlaubt. ${split}`;
  },
  lines: (lines: number, most: number) =>
    `Die Datei hat ${whole(lines)} Zeilen, höchstens ${whole(most)} sind erlaubt. ${split}`,
  paragraph: (most: number) =>
    `Hier beginnt ein Absatz mit mehr als ${whole(most)} Zeichen. Teilen Sie ihn mit leeren Zeilen.`,
  unbroken: (most: number) =>
    `Hier stehen mehr als ${whole(most)} Zeichen ohne ein Leerzeichen dazwischen. Löschen Sie, was kein Text ist.`,
  blanks: (blanks: number, most: number) =>
    `Vor dieser Zeile stehen ${whole(blanks)} Leerzeichen, höchstens ${most} sind erlaubt. Rücken Sie weniger ein.`,
  levels: (most: number) =>
    `Zitate und Listen sind hier tiefer als ${most} Ebenen verschachtelt. Nehmen Sie weniger Zeichen wie > oder - am Anfang der Zeile.`,
  open: (most: number) =>
    `Hier sind mehr als ${most} Klammern oder Bausteine ineinander geöffnet. Schließen Sie sie, oder schreiben Sie vor eine Klammer, die nur Text ist, einen \\.`,
} as const;
