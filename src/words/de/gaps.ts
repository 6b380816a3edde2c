const pairs = (count: number) => (count === 1 ? '1 Paar' : `${count} Paare`);
const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;
const same = (words: string) => counted(words, words);

/** What is still missing in a sheet, in words: below „Was dabei herauskommt“ and in the plan. */
export const gapWords = {
  /** As it stands in a sentence; begins one with a capital letter. */
  reason: {
    missing: 'fehlt',
    no: 'trifft nicht zu',
    'between-areas': 'strukturelle Lücke',
    isolated: 'ohne Verbindung',
    partly: 'trifft teilweise zu',
    unclear: 'unklar',
    'maybe-between-areas': 'keine Verbindung bekannt',
    asked: 'angefragt',
    open: 'offen',
    'in-progress': 'in Klärung',
    incomplete: 'noch nicht vollständig',
    'unknown-ties': 'Verbindungen noch unbekannt',
    unanswered: 'noch nicht beantwortet',
  },
  /** How many there are: „10 treffen nicht zu“. */
  counted: {
    missing: counted('fehlt', 'fehlen'),
    no: counted('trifft nicht zu', 'treffen nicht zu'),
    'between-areas': counted('strukturelle Lücke', 'strukturelle Lücken'),
    isolated: same('ohne Verbindung'),
    partly: counted('trifft teilweise zu', 'treffen teilweise zu'),
    unclear: same('unklar'),
    'maybe-between-areas': same('ohne bekannte Verbindung'),
    asked: same('angefragt'),
    open: same('offen'),
    'in-progress': same('in Klärung'),
    incomplete: same('noch nicht vollständig'),
    'unknown-ties': () => 'Verbindungen noch unbekannt',
    unanswered: same('noch nicht beantwortet'),
  },
  answered: 'beantwortet',
  complete: 'vollständig',
  soFar: 'Bisherige Antwort',
  stillEmpty: 'Noch leer',
  betweenAreas: (one: string, other: string, unknown: number) =>
    unknown > 0
      ? `Zwischen ${one} und ${other} ist keine Verbindung bekannt, ${pairs(unknown)} noch unbekannt.`
      : `Zwischen ${one} und ${other} gibt es keine Verbindung.`,
  isolated: (name: string) => `${name} hat keine Verbindung.`,
  unknownTies: (label: string, count: number) =>
    `${label} ${count === 1 ? '1 Paar ist' : `${count} Paare sind`} noch nicht eingeschätzt.`,
} as const;
