import type { Deadline } from '../../worksheet/deadline.ts';
import { locale } from './language.ts';

const full = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const longDay = new Intl.DateTimeFormat(locale, full);
const dayWithName = new Intl.DateTimeFormat(locale, { ...full, weekday: 'long' });
const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const weekdayName = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

const stays = 'Der Eintrag bleibt so stehen.';

/** The day `JJJJ-MM-TT` as the formats above take it. */
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Below a field for a day: what may be written as long as it is empty, then how the entry is understood. */
export const deadlineWords = {
  hint: 'Zum Beispiel 3.9.2027 oder 3. Quartal 2027',
  calendar: 'Kalender',
  calendarFor: (label: string) => `Kalender: ${label}`,
} as const;

/** How an entry is understood where a day is asked for; what may be written where there is none. */
export function sayDeadline(read: Deadline, typed: string): string {
  const said = typed.trim();
  switch (read.kind) {
    case 'empty':
      return deadlineWords.hint;
    case 'day':
      return dayWithName.format(dateOf(read.latest));
    case 'period':
      return `${said}, spätestens ${longDay.format(dateOf(read.latest))}`;
    case 'words':
      return `Kein fester Tag. ${stays}`;
    case 'no-such-day': {
      const month = monthName.format(new Date(Date.UTC(2000, read.month - 1)));
      return `Den ${read.day}. ${month} ${read.year} gibt es nicht. ${stays}`;
    }
    case 'other-weekday': {
      const day = dateOf(read.date);
      return `Der ${longDay.format(day)} ist ein ${weekdayName.format(day)}. ${stays}`;
    }
    case 'no-such-period':
      return `„${said}“ gibt es im Kalender nicht. ${stays}`;
    case 'doubtful-year':
      return `Das Jahr „${read.year}“ ist unklar. Schreiben Sie es mit vier Ziffern, zum Beispiel 2027. ${stays}`;
  }
}
