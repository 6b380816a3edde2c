import { dateOf, isDay, isoDay, monthNamed, weekdayNamed, yearMeant } from './calendar.ts';
import { readPeriod, type PeriodRead } from './period.ts';

/** What somebody wrote where a day was asked for. `latest` and `date` are days `JJJJ-MM-TT`. */
export type Deadline =
  | { readonly kind: 'empty' }
  /** One day of the calendar. */
  | { readonly kind: 'day'; readonly latest: string }
  /** A day that the calendar does not have: „31.02.2026“. */
  | { readonly kind: 'no-such-day'; readonly day: number; readonly month: number; readonly year: number }
  /** A day under the name of another weekday: „Montag, 3. September 2027“. */
  | { readonly kind: 'other-weekday'; readonly date: string }
  /** A period with its last day, one that there is not, or a year that can hardly be meant. */
  | PeriodRead
  /** Words that no day can be told from: „vor der Sommerpause“. */
  | { readonly kind: 'words' };

const faulty: readonly Deadline['kind'][] = [
  'no-such-day',
  'other-weekday',
  'no-such-period',
  'doubtful-year',
];

/** True for what can hardly be meant as it stands: a field says so, and keeps it all the same. */
export const isFaulty = ({ kind }: Deadline) => faulty.includes(kind);

/** The same of an entry as it is kept: a day that is there takes no reading. */
export const isFaultyEntry = (kept: string) => kept !== '' && !isDay(kept) && isFaulty(readDeadline(kept));

/** More letters than any day or period has; longer words are not searched for one. */
const mostLetters = 80;

/** Words in front that leave the last day as it is: „bis“, „am“, „im Laufe des“. */
const inFront = /^(?:(?:bis|spätestens|am|im|in|zum|zur|den|dem|der|des|laufe?) )+/;

/**
 * What somebody wrote as a day or a deadline. Nothing is guessed: where no day can surely be told, the outcome has
 * none. `docs/0009-days-and-deadlines.md` gives the rules and their reasons.
 *
 * - A day: `3.1.2027`, `03.01.27`, `3. Januar 2027`, `3. Jan. 27`, `2027-01-03`, `3/1/2027` (the day first, as
 *   Germans write), also behind its weekday. Two digits of a year mean 2000 to 2079.
 * - A period with its last day: year, half, quarter, month, week (ISO 8601, to Sunday), „Ende“ of each, „Anfang“
 *   and „Mitte“ of a month (§ 192 BGB: the 1st and the 15th), and from one of them to another.
 * - Seasons, holidays, „vor“, „ab“, „nach“, a day without its year: words, without a last day.
 */
export function readDeadline(typed: string): Deadline {
  const text = plain(typed);
  if (text === '') return { kind: 'empty' };
  if (text.length > mostLetters) return { kind: 'words' };
  const bare = text.replace(inFront, '');
  return readDay(bare) ?? readPeriod(bare) ?? readSpan(bare) ?? { kind: 'words' };
}

/**
 * What is kept of what somebody typed: a day of the calendar as `JJJJ-MM-TT`, anything else letter for letter, on
 * one line, because it was asked for on one.
 */
export function keptDeadline(typed: string): string {
  const line = typed.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  const text = plain(line);
  if (text.length > mostLetters) return line;
  const parts = dayIn(text);
  const read = readDay(text);
  if (read?.kind === 'day') return read.latest;
  if (read?.kind === 'doubtful-year' && parts?.year.length === 4 && parts.weekday === undefined)
    return isoDay(Number(parts.year), parts.month, parts.day) ?? line;
  return text === '' ? '' : line;
}

/** What is kept as people write it: a day as `TT.MM.JJJJ`, anything else as it stands. */
export function writtenDeadline(kept: string): string {
  return isDay(kept) ? kept.split('-').reverse().join('.') : kept;
}

/** The words as the rules look at them: small letters, single blanks. */
function plain(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

interface DayParts {
  readonly day: number;
  readonly month: number;
  /** Its digits as they were typed. */
  readonly year: string;
  /** 0 is Sunday; nothing where none was named. */
  readonly weekday: number | undefined;
}

function dayIn(text: string): DayParts | undefined {
  const [named = '', name = ''] = /^(\p{L}+)[.,]* ?(?:den )?(?=\d)/u.exec(text) ?? [];
  const weekday = weekdayNamed(name);
  if (named !== '' && weekday < 0) return undefined;
  const rest = text.slice(named.length);
  const [, isoYear, isoMonth, isoDate] = /^(\d{3,6})-(\d{1,2})-(\d{1,2})$/.exec(rest) ?? [];
  const [, date, sign = '', month, year] =
    /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?['’]?(\d{1,6})\.?$/.exec(rest) ?? [];
  const [, dateNamed, monthName = '', yearNamed] =
    /^(\d{1,2})\.? ?(\p{L}+)\.? ?['’]?(\d{1,6})\.?$/u.exec(rest) ?? [];
  const parts = { weekday: named === '' ? undefined : weekday };
  if (isoYear) return { ...parts, day: Number(isoDate), month: Number(isoMonth), year: isoYear };
  // „27-01-03“ may be the year first or the day first
  if (year && (sign !== '-' || year.length > 2))
    return { ...parts, day: Number(date), month: Number(month), year };
  if (yearNamed && monthNamed(monthName) > 0)
    return { ...parts, day: Number(dateNamed), month: monthNamed(monthName), year: yearNamed };
  return undefined;
}

function readDay(text: string): Deadline | undefined {
  const parts = dayIn(text);
  if (!parts) return undefined;
  const { day, month, year: digits, weekday } = parts;
  if (month < 1 || month > 12) return { kind: 'no-such-period' };
  const year = yearMeant(digits);
  if (year === undefined) return { kind: 'doubtful-year', year: digits };
  const date = isoDay(year, month, day);
  if (!date) return { kind: 'no-such-day', day, month, year };
  if (weekday !== undefined && dateOf(date).getUTCDay() !== weekday) return { kind: 'other-weekday', date };
  return { kind: 'day', latest: date };
}

/** From one day or period to another, „März bis Mai 2027“, „1.–5. März 2027“: the last day of the second. */
function readSpan(text: string): Deadline | undefined {
  for (const between of [' bis ', ' oder ', ' und ', ' - ', '–', '—', '-', '/']) {
    const [from, to, ...more] = text.split(between).map((end) => end.trim());
    if (!from || !to || more.length > 0) continue;
    const last = lastDayOf(to);
    // „KW 10–12/2027“ does not end in December
    if (/\p{L}/u.test(from) && !/\p{L}/u.test(to) && !/\d{4}/.test(from)) continue;
    // „März“ in „März bis Mai 2027“ has its year from the end, „1.“ in „1.–5. März“ the month as well
    const [year = ''] = /\d{4}$/.exec(to) ?? [];
    const ends = [from, `${from} ${year}`, from + year, `${from} ${to.replace(/^\d+\.? ?/, '')}`].map(
      lastDayOf,
    );
    if (last && ends.some((end) => end !== undefined && end <= last)) return { kind: 'period', latest: last };
  }
  return undefined;
}

function lastDayOf(text: string): string | undefined {
  const read = readDay(text) ?? readPeriod(text);
  return read && 'latest' in read ? read.latest : undefined;
}
