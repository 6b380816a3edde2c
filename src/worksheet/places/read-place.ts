import { germanNumberIn } from '../german-number.ts';
import { keptDeadline } from '../deadline.ts';
import { fitsNumber } from '../kinds/figure.ts';
import { longestText } from '../kinds/rules.ts';
import type { SayValue } from '../value.ts';
import { labelOf, type Place } from './place.ts';

/** Why a text does not fit its place. */
export type PlaceFault = 'unknown-option' | 'too-long';

/** The text of a place as the core keeps it, or why what was typed does not fit. */
export type PlaceRead =
  { readonly kind: 'ok'; readonly text: string } | { readonly kind: 'misfit'; readonly reason: PlaceFault };

/**
 * Reads what somebody typed into a place. An option is known by its id or by its words.
 * @param say the words of fixed values, in the language that people see
 */
export function readPlace(place: Place, typed: string, say: SayValue): PlaceRead {
  switch (place.takes) {
    case 'text':
      return typed.length > (place.longest ?? longestText) ? misfit('too-long') : ok(typed);
    case 'day':
      return typed.length > longestText ? misfit('too-long') : ok(keptDeadline(typed));
    case 'number': {
      if (typed.trim() === '') return ok('');
      if (typed.length > longestText) return misfit('too-long');
      const number = germanNumberIn(typed);
      // what is no number is kept in its field as it was typed, and named there
      return ok(number !== undefined && fitsNumber(place, number) ? String(number) : typed);
    }
    case 'option': {
      // a number that was typed may have a blank beside it
      const text = typed.trim();
      if (text === '') return ok('');
      const known =
        place.options.find(({ id }) => id === text) ??
        place.options.find((option) => labelOf(option, say).toLowerCase() === text.toLowerCase());
      return known ? ok(known.id) : misfit('unknown-option');
    }
    case 'tick':
      return typed === '' || typed === 'ja' ? ok(typed) : misfit('unknown-option');
  }
}

const ok = (text: string): PlaceRead => ({ kind: 'ok', text });
const misfit = (reason: PlaceFault): PlaceRead => ({ kind: 'misfit', reason });
