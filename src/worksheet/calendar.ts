const months = [
  ['januar', 'jan', 'jänner', 'jaenner', 'jän'],
  ['februar', 'feb', 'febr', 'feber'],
  ['märz', 'maerz', 'mär', 'maer', 'mrz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun', 'juno'],
  ['juli', 'jul', 'julei'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];
const weekdays = [
  ['sonntag', 'so'],
  ['montag', 'mo'],
  ['dienstag', 'di'],
  ['mittwoch', 'mi'],
  ['donnerstag', 'do'],
  ['freitag', 'fr'],
  ['samstag', 'sonnabend', 'sa'],
];

/** Number of a month by its German name or abbreviation in small letters; 0 for another word. */
export const monthNamed = (name: string) => months.findIndex((names) => names.includes(name)) + 1;

/** Number of a weekday by its German name or abbreviation in small letters, 0 is Sunday; -1 for another word. */
export const weekdayNamed = (name: string) => weekdays.findIndex((names) => names.includes(name));

/**
 * The year that digits mean; nothing where it can hardly be meant. Two digits mean 2000 to 2079, because what
 * is planned lies there; of „85“ nobody knows whether it looks back or ahead.
 */
export function yearMeant(digits: string): number | undefined {
  const year = Number(digits);
  if (digits.length === 2) return year < 80 ? 2000 + year : undefined;
  return digits.length === 4 && year >= 1900 && year < 2100 ? year : undefined;
}

const two = (number: number) => String(number).padStart(2, '0');
const isoOf = (date: Date) => date.toISOString().slice(0, 10);

/** The day as `JJJJ-MM-TT`; nothing where the calendar has none. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(iso) ? iso : undefined;
}

/** True for a day `JJJJ-MM-TT` that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = dateOf(text);
  return !Number.isNaN(date.getTime()) && isoOf(date) === text;
}

/** A day `JJJJ-MM-TT` as a moment, midnight in UTC. */
export const dateOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** The last day of a month from 1 to 12. */
export const lastOfMonth = (year: number, month: number) => isoOf(new Date(Date.UTC(year, month, 0)));

/** Sunday of a calendar week by ISO 8601; nothing where the year has no such week. */
export function lastOfWeek(year: number, week: number): string | undefined {
  // the 4th of January lies in the first week, and a week belongs to the year of its Thursday
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  if (week < 1 || new Date(Date.UTC(year, 0, monday + 3)).getUTCFullYear() !== year) return undefined;
  return isoOf(new Date(Date.UTC(year, 0, monday + 6)));
}
