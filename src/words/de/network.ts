import { locale } from './language.ts';

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const list = new Intl.ListFormat(locale);
const pairs = (count: number) => (count === 1 ? '1 Paar' : `${count} Paare`);
const actors = (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`);

/** What the ties of a matrix say, in words. */
export const network = {
  title: 'Das Bild des Netzwerks',
  tooFew: 'Sobald zwei Stellen eingetragen sind, entsteht hier das Bild Ihres Netzwerks.',
  names: (names: readonly string[]) => list.format(names),
  two: (one: string, other: string) => `${one} und ${other}`,
  drawing: (count: number, areas: number, strong: number, weak: number) =>
    `Zeichnung: ${actors(count)} im Kreis${areas > 0 ? `, geordnet nach ${areas === 1 ? 'einem Bereich' : `${areas} Bereichen`}` : ''}. Starke Verbindungen: ${strong}, schwache Verbindungen: ${weak}. Was daraus folgt, steht darunter in Worten.`,
  key: 'So lesen Sie die Zeichnung',
  strong: 'starke Verbindung',
  weak: 'schwache Verbindung',
  actor: 'Stelle mit ihrer Nummer',
  areaKey: 'Bereich mit seinem Buchstaben',
  bridge: 'Stelle, an der Verbindungen hängen',
  isolated: 'Stelle ohne bekannte Verbindung',
  noArea: 'Ohne Bereich',
  overview: 'Wie dicht das Netz ist',
  counts: (all: number, tied: number, strong: number, weak: number, none: number, unknown: number) =>
    `${tied} von ${all} ${all === 1 ? 'Paar' : 'Paaren'} ${tied === 1 ? 'ist' : 'sind'} verbunden: ${strong} stark, ${weak} schwach. Nicht verbunden: ${none}. Noch unbekannt: ${unknown}.`,
  density: (share: number) => `Dichte: ${percent.format(share)} aller möglichen Verbindungen bestehen.`,
  densityBetween: (least: number, most: number) =>
    `Dichte: zwischen ${percent.format(least)} und ${percent.format(most)}. Genauer lässt sie sich erst sagen, wenn alle Paare eingeschätzt sind.`,
  gaps: 'Strukturelle Lücken zwischen Bereichen',
  gap: (areas: string) => `${areas}: keine Verbindung.`,
  maybeGap: (areas: string, unknown: number) =>
    `${areas}: keine Verbindung bekannt, ${pairs(unknown)} noch unbekannt.`,
  noGaps: 'Zwischen je zwei Bereichen gibt es mindestens eine Verbindung.',
  tooFewAreas: 'Dazu braucht es Stellen aus mindestens zwei Bereichen. Tragen Sie die Bereiche ein.',
  leftOut: (names: string) => `Ohne Bereich und deshalb hier nicht mitgezählt: ${names}.`,
  groups: 'Gruppen ohne Verbindung untereinander',
  group: (number: number, names: string) => `Gruppe ${number}: ${names}.`,
  noTies: 'Noch ist keine Verbindung eingetragen.',
  oneGroup: 'Alle Stellen erreichen einander, direkt oder über andere.',
  oneGroupOf: (count: number) =>
    `Es gibt eine einzige Gruppe: ${actors(count)} erreichen einander, direkt oder über andere. Die übrigen haben keine bekannte Verbindung.`,
  unknownAcross: (count: number) =>
    count === 1
      ? '1 Paar dazwischen ist noch unbekannt. Dort kann eine Verbindung bestehen.'
      : `${pairs(count)} dazwischen sind noch unbekannt. Dort können Verbindungen bestehen.`,
  bridges: 'Stellen, an denen Verbindungen hängen',
  about: (name: string, sentences: readonly string[]) => `${name}: ${sentences.join(' ')}`,
  fallsApart: (parts: number) => `Ohne diese Stelle zerfällt ihre Gruppe in ${parts} Teile.`,
  onlyLink: (areas: readonly string[]) =>
    `Nur über diese Stelle sind unmittelbar verbunden: ${areas.join('; ')}.`,
  noBridges: 'Keine Verbindung zwischen Gruppen oder Bereichen hängt an einer einzelnen Stelle.',
  mayChange: 'Solange Paare unbekannt sind, kann sich das noch ändern.',
  lonely: 'Stellen ohne Verbindung',
  isolatedOne: (name: string) => `${name}: keine Verbindung.`,
  maybeIsolated: (name: string, unknown: number) =>
    `${name}: keine Verbindung bekannt, ${pairs(unknown)} noch unbekannt.`,
  noneLonely: 'Jede Stelle hat mindestens eine Verbindung.',
  table: 'Als Tabelle',
  tableLabel: 'Verbindungen jeder Stelle',
  unknownColumn: 'unbekannt',
  nobody: '–',
} as const;
