import { deadlineWords as words } from '#words/deadline.ts';
import { dateOf } from './calendar.ts';
import { readDeadline } from './deadline.ts';

/** How an entry is understood where a day is asked for, as a sentence; what may be written where there is none. */
export function deadlineSentence(typed: string): string {
  const read = readDeadline(typed);
  const said = typed.trim();
  switch (read.kind) {
    case 'empty':
      return words.hint;
    case 'day':
      return words.day(dateOf(read.latest));
    case 'period':
      return words.period(said, dateOf(read.latest));
    case 'words':
      return words.words;
    case 'no-such-day':
      return words.noSuchDay(read.day, read.month, read.year);
    case 'other-weekday':
      return words.otherWeekday(dateOf(read.date));
    case 'no-such-period':
      return words.noSuchPeriod(said);
    case 'doubtful-year':
      return words.doubtfulYear(read.year);
  }
}
