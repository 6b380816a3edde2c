import type * as z from 'zod/mini';
import { didYouMean, nearest } from './problem.ts';
import { knownKeys, valueAt, wantsList } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A sentence about a fault, and the place in the data that an editor should jump to. */
export interface Sentence {
  readonly path: Path;
  /** Set where the fault is a key itself rather than its value. */
  readonly key?: string;
  readonly text: string;
}

/**
 * Turns what zod says of a content file into German sentences for its author, one for each fault.
 * @param schema the schema that was used; it knows which keys would have been right
 * @param data the value that was parsed
 */
export function sentences(schema: z.core.$ZodType, found: readonly Issue[], data: unknown): Sentence[] {
  const issues = withoutEchoes(schema, ofBranches(found, data), data);
  const unknownKeys = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: issue.path, key })) : [],
  );
  // a mistyped key is reported twice by zod (unknown, and missing): we say it once
  const explained = new Set<Issue>();
  const aboutKeys = unknownKeys.map(({ path, key }): Sentence => {
    const absent = issues.filter((i) => isMissing(i, data) && samePath(i.path.slice(0, -1), path));
    const alone = unknownKeys.filter((other) => samePath(other.path, path)).length === 1;
    const missing =
      absent.find((i) => !explained.has(i) && nearest(key, [String(i.path.at(-1))])) ??
      // one key too many and one too few: however it is spelt, the one was meant to be the other
      (alone && absent.length === 1 ? absent[0] : undefined);
    if (missing) explained.add(missing);
    const known = knownKeys(schema, path, data);
    const help = missing
      ? `; „${String(missing.path.at(-1))}“ fehlt.`
      : `.\n${didYouMean(key, known, 'Bekannte Schlüssel')}`;
    return { path, key, text: `${place(path, data)} hat den unbekannten Schlüssel „${shown(key)}“${help}` };
  });
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !explained.has(issue))
    .map((issue): Sentence => ({ path: issue.path, text: sentence(issue, data) }));
  return [...aboutKeys, ...others];
}

function sentence(issue: Issue, data: unknown): string {
  const value = valueAt(data, issue.path);
  const parent = issue.path.slice(0, -1);
  const key = String(issue.path.at(-1) ?? '');
  if (isMissing(issue, data)) {
    // without its kind nothing says which keys an entry knows, so a misspelt one is no fault by itself
    const misspelt = issue.code === 'invalid_union' && nearest(key, keysAt(data, parent));
    return misspelt
      ? `${place(parent, data)} hat den unbekannten Schlüssel „${misspelt}“; „${key}“ fehlt.`
      : `${place(parent, data)}: „${key}“ fehlt.`;
  }
  const subject =
    typeof issue.path.at(-1) === 'number' ? place(issue.path, data) : `${place(parent, data)}: „${key}“`;
  switch (issue.code) {
    case 'invalid_type':
      return `${subject} muss ${typeNames[issue.expected] ?? 'etwas anderes'} sein, hier steht ${describe(value)}.`;
    case 'invalid_union':
      return issue.discriminator
        ? `${place(parent, data)} hat die Art „${shown(value)}“, die es nicht gibt.\n${didYouMean(String(value), ('options' in issue ? (issue.options ?? []) : []).map(String), 'Bekannte Arten')}`
        : `${subject} hat keine der Formen, die hier möglich sind.`;
    case 'invalid_value':
      return `${subject} hat den Wert „${shown(value)}“, der hier nicht vorgesehen ist.\n${didYouMean(String(value), issue.values.map(String), 'Möglich sind')}`;
    case 'invalid_format':
      if (issue.format === 'email') return `${subject} „${shown(value)}“ ist keine E-Mail-Adresse.`;
      if (issue.format === 'url')
        return `${subject} „${shown(value)}“ ist keine Internetadresse (https://…).`;
      return `${subject} ist „${shown(value)}“. Erlaubt sind Kleinbuchstaben a–z, Ziffern und Bindestriche, keine Umlaute, Punkte oder Leerzeichen.`;
    case 'too_small':
      return issue.origin === 'string'
        ? `${subject} ist leer.`
        : issue.origin === 'array'
          ? `${subject} braucht mindestens ${String(issue.minimum)} ${issue.minimum === 1 ? 'Eintrag' : 'Einträge'}.`
          : `${subject} muss mindestens ${String(issue.minimum)} sein.`;
    case 'too_big':
      return `${subject} ist zu ${issue.origin === 'string' ? 'lang' : 'groß'}; höchstens ${String(issue.maximum)}${issue.origin === 'string' ? ' Zeichen' : ''}.`;
    case 'custom':
      return `${subject} ${(ownRules[issue.message] ?? (() => 'hat einen Wert, der hier nicht passt.'))(value)}`;
    default:
      return `${subject} hat einen Wert, der hier nicht passt.`;
  }
}

/** Sentences for the rules that schemas add by themselves (`error: '…'`). */
const ownRules: Record<string, (value: unknown) => string> = {
  'duplicate-id': (value) =>
    typeof value === 'string'
      ? `„${shown(value)}“ gibt es in dieser Datei schon. Jede Kennung darf nur einmal vorkommen.`
      : 'enthält eine Kennung zweimal. Jede darf nur einmal vorkommen.',
  'unknown-column': (value) =>
    `nennt „${shown(value)}“; eine Textspalte mit dieser Kennung gibt es in der Tabelle nicht.`,
  'no-link': (value) =>
    `„${shown(value)}“ ist kein Verweis. Schreiben Sie zum Beispiel kapitel:…, arbeitsblatt:…, begriff:…, quelle:…, teil:… oder seite:….`,
  'class-without-end': () =>
    'braucht in jeder Klasse ein „bis“, nur in der letzten nicht: Sie nimmt alles auf, was darüber liegt.',
  'class-order': () => 'muss aufsteigen: Jede Klasse endet höher als die davor.',
  'series-mismatch': () =>
    'passt nicht zu „reihen“: Jede Reihe braucht in jeder Zeile genau einen Wert, unter ihrer „id“.',
  'no-duration': () =>
    'braucht genau eine dieser Angaben: „minuten“, „von“ mit „bis“ oder „mindestens“. Zum Beispiel { von: 60, bis: 90 }.',
  'duration-order': () => 'muss größer sein als „von“.',
  'everywhere-twice': () =>
    'ist schon bei einem anderen Element gesetzt. Nur eines kann in allen anderen stecken.',
  'change-after-version': () => 'ist höher als die Version des Arbeitsblatts. Erhöhen Sie „version“.',
};

/** What a value should be, for all that zod names, so that no word of zod's reaches an author. */
const typeNames: Readonly<Partial<Record<string, string>>> = {
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

/** A value as a sentence shows it: a text that slipped between the wrong quotes can be as long as the file. */
function shown(value: unknown): string {
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 80)} …` : text;
}

function describe(value: unknown): string {
  if (value === null) return 'nichts';
  if (Array.isArray(value)) return 'eine Liste';
  if (typeof value === 'number') return `die Zahl ${String(value)} (Text braucht hier Anführungszeichen)`;
  if (typeof value === 'boolean') return `${String(value)} (Text braucht hier Anführungszeichen)`;
  if (typeof value === 'string') return `der Text „${value.slice(0, 40)}“`;
  return 'eine Gruppe von Schlüsseln';
}

/** How a list's entries are called when they are counted. */
const entryNames: Record<string, string> = {
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

/** „Abschnitt 1 („planung“), Feld 2 („auftrag“)“; „Die Datei“ at the top. */
export function place(path: Path, data: unknown): string {
  const parts: string[] = [];
  path.forEach((step, at) => {
    if (typeof step === 'number') {
      const id = valueAt(data, [...path.slice(0, at + 1), 'id']);
      const list = path[at - 1];
      const name =
        entryNames[String(list)] ?? (list === undefined ? 'Eintrag' : `Eintrag in „${String(list)}“`);
      parts.push(`${name} ${step + 1}${typeof id === 'string' ? ` („${shown(id)}“)` : ''}`);
    } else if (typeof path[at + 1] !== 'number') parts.push(`„${String(step)}“`);
  });
  return parts.join(', ') || 'Die Datei';
}

/**
 * Where one of several forms is possible (an id, or a group of ids), the faults of the form that is meant: the only
 * one of the same make as what stands there.
 */
function ofBranches(issues: readonly Issue[], data: unknown): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.discriminator || !('errors' in issue)) return [issue];
    const ofMake = issue.errors.filter(
      (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
    );
    const [meant] = ofMake;
    if (!meant || ofMake.length > 1) return [issue];
    return ofBranches(
      meant.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] })),
      data,
    );
  });
}

/**
 * Leaves out what is wrong only because something else is: a rule about a group that has a fault inside, and the tail
 * of a list that belongs to the next list, whose key is missing.
 */
function withoutEchoes(schema: z.core.$ZodType, issues: readonly Issue[], data: unknown): Issue[] {
  const lost = issues.filter((issue) => isMissing(issue, data) && wantsList(schema, issue.path, data));
  const isSwallowed = ({ path }: Issue) =>
    lost.some((missing) => {
      const group = missing.path.slice(0, -1);
      const [key, index] = path.slice(group.length);
      if (!samePath(path.slice(0, group.length), group) || typeof index !== 'number' || index === 0)
        return false;
      const list = valueAt(data, [...group, String(key)]);
      const last = Array.isArray(list) ? list.length - 1 : -1;
      return issues.some((other) =>
        samePath(other.path.slice(0, group.length + 2), [...group, key ?? '', last]),
      );
    });
  return issues.filter((issue) => {
    const hasFaultInside = issues.some(
      (other) => other.code !== 'custom' && samePath(other.path.slice(0, issue.path.length), issue.path),
    );
    return !(issue.code === 'custom' && hasFaultInside) && !isSwallowed(issue);
  });
}

function keysAt(data: unknown, path: Path): string[] {
  const value = valueAt(data, path);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function isMissing(issue: Issue, data: unknown): boolean {
  return issue.path.length > 0 && valueAt(data, issue.path) === undefined;
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at]);
}
