import { momentOf } from '../worksheet/moment.ts';
import type { Keys, EntryPlace } from './keys.ts';
import { putAside, type RescueReason } from './rescue.ts';
import { write, type StorageLike, type WriteOutcome } from './storage.ts';

/**
 * Makes sure that a text outlives being overwritten at its key. A version that was put aside already is copied as it
 * is, in its wrapping, under a free key of its own moment; everything else is put aside.
 * @param key of the place that the text has now, or had in a file
 */
export function moveAside(
  store: StorageLike,
  keys: Keys,
  key: string,
  text: string,
  reason: RescueReason,
  now: Date,
): WriteOutcome {
  const place = keys.read(key);
  if (place?.kind !== 'rescue') {
    const kept = putAside(store, keys, asideName(place), text, reason, now);
    return kept.kind === 'kept' ? 'written' : kept.kind;
  }
  let moment = momentOf(place.at) ?? now;
  const free = () => keys.rescue(asideName(place), moment);
  while (store.getItem(free()) !== null) moment = new Date(moment.getTime() + 1);
  return write(store, free(), text);
}

/**
 * Under which worksheet a text is put aside that lies at a place. A name with a colon would be taken apart at the
 * wrong spot when its key is read again, and one without an end would fill the store by itself.
 */
export function asideName(place: EntryPlace | undefined): string {
  const name = place && place.kind !== 'malformed' ? place.worksheet : '';
  return name === '' || name.includes(':') || name.length > 100 ? 'ohne-blatt' : name;
}
