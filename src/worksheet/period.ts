import { isoDay, lastOfMonth, lastOfWeek, monthNamed, yearMeant } from './calendar.ts';

/** What a text says as a period of the calendar. */
export type PeriodRead =
  | { readonly kind: 'period'; readonly latest: string }
  /** A part of the year that there is not: a fifth quarter, week 54, month 13. */
  | { readonly kind: 'no-such-period' }
  | { readonly kind: 'doubtful-year'; readonly year: string };

type Unit = 'year' | 'half' | 'quarter' | 'month' | 'week';

/** How many of it a year has at most. */
const most: Readonly<Record<Unit, number>> = { year: 1, half: 2, quarter: 4, month: 12, week: 53 };

// what follows has its year set apart, „Q3/2027“, „März '27“, so that digits never run together
const thenYear = String.raw`(?:[ /.,–-]+['’]?|['’])(?<year>\d{4}|\d{2})`;
const count = String.raw`(?<at>\d{1,2}|i{1,3}|iv|(?:erst|zweit|dritt|viert|letzt)e[nrs]?)`;
const pattern = (unit: Unit, text: string) => [unit, new RegExp(`^${text}$`, 'u')] as const;

const patterns = [
  pattern('year', String.raw`(?:jahre?s? )?(?<year>\d{4})`),
  pattern('half', String.raw`h ?(?<at>\d)${thenYear}`),
  pattern('half', String.raw`(?<year>\d{4})[ /-]?h(?<at>\d)`),
  pattern('half', String.raw`${count}\.? ?(?:halbjahr(?:e?s)?|jahreshälfte|hj\.?)${thenYear}`),
  pattern('quarter', String.raw`q ?(?<at>\d)${thenYear}`),
  pattern('quarter', String.raw`(?<year>\d{4})[ /-]?q(?<at>\d)`),
  pattern('quarter', String.raw`${count}\.? ?(?:quartale?s?|quart\.?|qu?\.?)${thenYear}`),
  pattern('week', String.raw`(?:kw|kalenderwoche) ?(?<at>\d{1,2})${thenYear}`),
  pattern('week', String.raw`(?<at>\d{1,2})\.? ?(?:kw|kalenderwoche)${thenYear}`),
  pattern('week', String.raw`(?<year>\d{4})-?w(?<at>\d\d)`),
  pattern('month', String.raw`(?<at>\p{L}+)\.?${thenYear}`),
  pattern('month', String.raw`(?<at>\d{1,2})[/.](?<year>\d{4})`),
  pattern('month', String.raw`(?<year>\d{4})-(?<at>\d\d)`),
] as const;

const ordinals = ['', 'erst', 'zweit', 'dritt', 'viert'];
const romans = ['', 'i', 'ii', 'iii', 'iv'];

/** Which one of its kind: „3“, „III“, „drittes“, „letzte“, „März“; 0 for what is none. */
function countOf(unit: Unit, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (unit === 'month') return monthNamed(text);
  if (romans.includes(text)) return romans.indexOf(text);
  const stem = text.replace(/e[nrs]?$/, '');
  return stem === 'letzt' ? most[unit] : ordinals.indexOf(stem);
}

function lastDay(unit: Unit, year: number, at: number): string | undefined {
  if (unit === 'week') return lastOfWeek(year, at);
  const inYear = most[unit];
  return at >= 1 && at <= inYear ? lastOfMonth(year, (at * 12) / inYear) : undefined;
}

interface Part {
  readonly unit: Unit;
  readonly at: number;
  readonly year: string;
}

function partIn(text: string): Part | undefined {
  for (const [unit, form] of patterns) {
    const { at = '1', year = '' } = form.exec(text)?.groups ?? {};
    // a word that is no month: „herbst 2027“
    if (year && (countOf(unit, at) > 0 || /^\d/.test(at))) return { unit, at: countOf(unit, at), year };
  }
  return undefined;
}

/**
 * A period with a last day in a text of small letters and single blanks; nothing where it is none, or where its
 * last day is not settled: a season, „Mitte 2027“.
 */
export function readPeriod(text: string): PeriodRead | undefined {
  const [, where, of] = /^(anfang|mitte|ende)(?: des| der| von)? (.+)$/.exec(text) ?? [];
  const part = partIn((of ?? text).replace(/^jahresende /, ''));
  if (!part) return undefined;
  const { unit, at, year: digits } = part;
  const year = yearMeant(digits);
  if (year === undefined) return { kind: 'doubtful-year', year: digits };
  const latest = lastDay(unit, year, at);
  if (!latest) return { kind: 'no-such-period' };
  if (where === undefined || where === 'ende') return { kind: 'period', latest };
  // § 192 BGB says it of months, and nothing says it of other periods
  const within = unit === 'month' ? isoDay(year, at, where === 'anfang' ? 1 : 15) : undefined;
  return within ? { kind: 'period', latest: within } : undefined;
}
