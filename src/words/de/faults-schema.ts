/** What is wrong with the data of a file. `subject` is the place, „Abschnitt 1, Feld 2: „titel““. */
export const schemaFaults = {
  unknownKey: (place: string, key: string) => `${place} hat den unbekannten Schlüssel „${key}“`,
  /** Behind an unknown key: what it was meant to be, or which keys there are. */
  butMissing: (key: string) => `; „${key}“ fehlt.`,
  knownKeys: 'Bekannte Schlüssel',
  missing: (place: string, key: string) => `${place}: „${key}“ fehlt.`,
  keyOf: (place: string, key: string) => `${place}: „${key}“`,
  wrongType: (subject: string, wanted: string, found: string) =>
    `${subject} muss ${wanted} sein, hier steht ${found}.`,
  numberForm: (number: string) => `Schreiben Sie ${number}, mit Punkt statt Komma und ohne Tausenderpunkt.`,
  unknownKind: (place: string, kind: string) => `${place} hat die Art „${kind}“, die es nicht gibt.`,
  knownKinds: 'Bekannte Arten',
  noForm: (subject: string) => `${subject} hat keine der Formen, die hier möglich sind.`,
  unknownValue: (subject: string, value: string) =>
    `${subject} hat den Wert „${value}“, der hier nicht vorgesehen ist.`,
  knownValues: 'Möglich sind',
  noEmail: (subject: string, value: string) => `${subject} „${value}“ ist keine E-Mail-Adresse.`,
  noUrl: (subject: string, value: string) => `${subject} „${value}“ ist keine Internetadresse (https://…).`,
  noId: (subject: string, value: string) =>
    `${subject} ist „${value}“. Erlaubt sind Kleinbuchstaben a–z, Ziffern und Bindestriche, keine Umlaute, Punkte oder Leerzeichen.`,
  empty: (subject: string) => `${subject} ist leer.`,
  tooFew: (subject: string, least: number) =>
    `${subject} braucht mindestens ${least} ${least === 1 ? 'Eintrag' : 'Einträge'}.`,
  tooSmall: (subject: string, least: number) => `${subject} muss mindestens ${least} sein.`,
  tooLong: (subject: string, most: number) => `${subject} ist zu lang; höchstens ${most} Zeichen.`,
  tooLarge: (subject: string, most: number) => `${subject} ist zu groß; höchstens ${most}.`,
  unfit: (subject: string) => `${subject} hat einen Wert, der hier nicht passt.`,
} as const;

type OwnRule = (subject: string, value: string, known: readonly string[]) => string;

/** Rules that schemas add by themselves (`error: '…'`), behind their subject. */
export const ownRules: Readonly<Partial<Record<string, OwnRule>>> = {
  'unknown-column': (subject, value) =>
    `${subject} nennt „${value}“; eine Textspalte mit dieser Kennung gibt es in der Tabelle nicht.`,
  'no-day': (subject, value) =>
    `${subject} „${value}“ ist kein Tag des Kalenders. Schreiben Sie ihn so: 2026-11-29.`,
  'no-link': (subject, value) =>
    `${subject} „${value}“ ist kein Verweis. Schreiben Sie zum Beispiel kapitel:…, arbeitsblatt:…, begriff:…, quelle:…, teil:… oder seite:….`,
  'no-language': (subject, value, known) =>
    `${subject} nennt „${value}“. In dieser Sprache hat das Programm keine Sätze, nur in: ${known.join(', ')}. Schreiben Sie das Kürzel, wenn nötig mit dem Land wie de-AT.`,
  'class-without-end': (subject) =>
    `${subject} braucht in jeder Klasse ein „bis“, nur in der letzten nicht: Sie nimmt alles auf, was darüber liegt.`,
  'class-order': (subject) => `${subject} muss aufsteigen: Jede Klasse endet höher als die davor.`,
  'no-cell': (subject, value) =>
    `${subject} ${value === 'null' ? 'hat keinen Wert' : `ist „${value}“`}. Möglich sind eine Zahl mit Punkt wie 27.0, "n. e." (nicht erhoben) und "k. A." (keine Angabe), die beiden genau so in Anführungszeichen.`,
  'no-share': (subject, value) =>
    `${subject} ist ${value}. Bei der Einheit „Prozent“ liegt jeder Wert zwischen 0 und 100. Ist etwas anderes gemeint, nennen Sie es unter „einheit“ anders, zum Beispiel „Veränderung in Prozent“.`,
  'series-mismatch': (subject) =>
    `${subject} passt nicht zu „reihen“: Jede Reihe braucht in jeder Zeile genau einen Wert, unter ihrer „id“.`,
  'chart-needs-years': (subject) =>
    `${subject} ist „verlauf“. Dafür braucht die Tabelle mindestens zwei Reihen, jede mit „jahr“, und jedes Jahr liegt nach dem davor.`,
  'chart-needs-shares': (subject) =>
    `${subject} ist „anteile“. Dafür muss die Einheit „Prozent“ sein, und die Werte jeder Reihe ergeben zusammen höchstens 100.`,
  'chart-needs-two': (subject) => `${subject} ist „vergleich“. Dafür braucht die Tabelle genau zwei Reihen.`,
  'no-duration': (subject) =>
    `${subject} braucht genau eine dieser Angaben: „minuten“, „von“ mit „bis“ oder „mindestens“. Zum Beispiel { von: 60, bis: 90 }.`,
  'duration-order': (subject) => `${subject} muss größer sein als „von“.`,
  'everywhere-twice': (subject) =>
    `${subject} ist schon bei einem anderen Element gesetzt. Nur eines kann in allen anderen stecken.`,
  'change-after-version': (subject) =>
    `${subject} ist höher als die Version des Arbeitsblatts. Erhöhen Sie „version“.`,
};

/** An id that stands twice; without its value where it is somewhere in a list. */
export const duplicateId = (subject: string, value: string | undefined) =>
  value === undefined
    ? `${subject} enthält eine Kennung zweimal. Jede darf nur einmal vorkommen.`
    : `${subject} „${value}“ gibt es in dieser Datei schon. Jede Kennung darf nur einmal vorkommen.`;

/** What a value should be, for all that zod names, so that no word of zod's reaches an author. */
export const typeNames: Readonly<Partial<Record<string, string>>> = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'ja oder nein (true oder false)',
  array: 'eine Liste',
  object: 'eine Gruppe von Schlüsseln',
  record: 'eine Gruppe von Schlüsseln',
  map: 'eine Gruppe von Schlüsseln',
  tuple: 'eine Liste',
  set: 'eine Liste ohne Doppeltes',
  bigint: 'eine ganze Zahl',
  nan: 'keine Zahl',
  date: 'ein Tag',
  null: 'leer',
  undefined: 'leer',
  void: 'leer',
  never: 'leer',
  nonoptional: 'ausgefüllt',
  symbol: 'ein Zeichen',
  file: 'eine Datei',
  function: 'ein Verweis auf Programmcode',
};
export const otherType = 'etwas anderes';

/** What stands in the place of the value that is wanted. */
export const found = {
  nothing: 'nichts',
  list: 'eine Liste',
  number: (value: string) => `die Zahl ${value} (Text braucht hier Anführungszeichen)`,
  boolean: (value: boolean) => `${value} (Text braucht hier Anführungszeichen)`,
  text: (value: string) => `der Text „${value}“`,
  group: 'eine Gruppe von Schlüsseln',
} as const;

/** How a list's entries are called when they are counted. */
const entryNames: Readonly<Partial<Record<string, string>>> = {
  abschnitte: 'Abschnitt',
  felder: 'Feld',
  spalten: 'Spalte',
  optionen: 'Option',
  quellen: 'Quelle',
  teile: 'Teil',
  naechsteSchritte: 'Nächster Schritt',
  einstiege: 'Einstieg',
  reihen: 'Reihe',
  zeilen: 'Zeile',
  klassen: 'Klasse',
  aenderungen: 'Änderung',
  schritte: 'Schritt',
  verwendung: 'Verwendung',
  bereiche: 'Bereich',
  akteure: 'Akteur',
  elemente: 'Element',
  blaetter: 'Blatt',
};

/** „Abschnitt 1 („planung“)“: an entry of a list, counted from 1, with its id where it has one. */
export function entryPlace(list: string | undefined, number: number, id: string | undefined): string {
  const name = list === undefined ? 'Eintrag' : entryNames[list];
  const counted = name === undefined ? `${number}. Eintrag in „${list}“` : `${name} ${number}`;
  return `${counted}${id === undefined ? '' : ` („${id}“)`}`;
}

export const keyPlace = (key: string) => `„${key}“`;
export const wholeFile = 'Die Datei';
