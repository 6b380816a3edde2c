import type { Value } from '../../worksheet/value.ts';
import { weightWords } from './argument.ts';
import { figureWords } from './figure.ts';
import { partnerWords } from './partner.ts';
import { strengthWords } from './matrix.ts';
import { ratingWords, stateWords } from './worksheet.ts';

/** What a fixed value is called; the same in every medium. */
export function sayValue(chosen: Value): string {
  switch (chosen.of) {
    case 'rating':
      return ratingWords[chosen.value];
    case 'state':
      return stateWords[chosen.value];
    case 'standing':
      return partnerWords[chosen.value];
    case 'weight':
      return weightWords[chosen.value];
    case 'yes-no':
      return figureWords.values[chosen.value];
    case 'tie':
      return strengthWords[chosen.value];
  }
}
