import type { About, Remark, RemarkName, Standing } from '../../worksheet/gaps/gap.ts';
import { argument } from './argument.ts';
import { partner } from './partner.ts';
import { actorName } from './matrix.ts';
import { sayValue } from './values.ts';
import { item } from './worksheet.ts';

const pairs = (count: number) => (count === 1 ? '1 Paar' : `${count} Paare`);
const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;
const same = (words: string) => counted(words, words);

/** What is still missing in a sheet, in words: below „Was dabei herauskommt“ and in the plan. */
export const gapWords = {
  /** As it stands in a sentence; begins one with a capital letter. */
  reason: {
    faulty: 'zu berichtigen',
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
    faulty: same('zu berichtigen'),
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
} as const;

/** What a gap is about, where nobody sees its sheet. */
export function sayAbout(about: About): string {
  switch (about.is) {
    case 'item':
      return about.text;
    case 'argument':
      return argument.withSide(about.side, about.text);
    case 'areas': {
      const [one, other] = about.between;
      return about.unknown > 0
        ? `Zwischen ${one} und ${other} ist keine Verbindung bekannt, ${pairs(about.unknown)} noch unbekannt.`
        : `Zwischen ${one} und ${other} gibt es keine Verbindung.`;
    }
    case 'isolated':
      return `${actorName(about.actor.name, about.actor.number)} hat keine Verbindung.`;
    case 'unknown-ties':
      return `${about.label} ${about.count === 1 ? '1 Paar ist' : `${about.count} Paare sind`} noch nicht eingeschätzt.`;
  }
}

const remarks: Readonly<Record<RemarkName, string>> = {
  note: item.note,
  contact: partner.contact,
  'so-far': 'Bisherige Antwort',
  'still-empty': 'Noch leer',
};

/** What a remark is called. */
export const sayRemark = (what: Remark['what']): string =>
  typeof what === 'string' ? remarks[what] : what.column;

/** Where a field stands, in the words that people chose. */
export function sayStanding(standing: Standing): string {
  switch (standing.of) {
    case 'gap':
      return gapWords.reason[standing.value];
    case 'answered':
      return 'beantwortet';
    case 'complete':
      return 'vollständig';
    default:
      return sayValue(standing);
  }
}
