import { weightWords } from './argument.ts';
import { partnerWords } from './partner.ts';
import { ratingWords } from './worksheet.ts';

/** What each shape says, for those who listen and for legends. */
export const shapeWords = {
  ...ratingWords,
  ...partnerWords,
  ...weightWords,
  untouched: 'noch nicht begonnen',
  begun: 'angefangen',
  done: 'beantwortet',
  'not-yet': 'noch nicht beantwortet',
} as const;
