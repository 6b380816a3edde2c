const full = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const longDay = new Intl.DateTimeFormat('de-DE', full);
const dayWithName = new Intl.DateTimeFormat('de-DE', { ...full, weekday: 'long' });
const monthName = new Intl.DateTimeFormat('de-DE', { month: 'long', timeZone: 'UTC' });
const weekdayName = new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' });

const stays = 'Der Eintrag bleibt so stehen.';

/** Below a field for a day: what may be written as long as it is empty, then how the entry is understood. */
export const deadlineWords = {
  hint: 'Zum Beispiel 3.9.2027 oder 3. Quartal 2027',
  day: (day: Date) => dayWithName.format(day),
  period: (typed: string, latest: Date) => `${typed}, spätestens ${longDay.format(latest)}`,
  words: `Kein fester Tag. ${stays}`,
  noSuchDay: (day: number, month: number, year: number) =>
    `Den ${day}. ${monthName.format(new Date(Date.UTC(2000, month - 1)))} ${year} gibt es nicht. ${stays}`,
  otherWeekday: (day: Date) => `Der ${longDay.format(day)} ist ein ${weekdayName.format(day)}. ${stays}`,
  noSuchPeriod: (typed: string) => `„${typed}“ gibt es im Kalender nicht. ${stays}`,
  doubtfulYear: (year: string) =>
    `Das Jahr „${year}“ ist unklar. Schreiben Sie es mit vier Ziffern, zum Beispiel 2027. ${stays}`,
  calendar: 'Kalender',
  calendarFor: (label: string) => `Kalender: ${label}`,
} as const;
