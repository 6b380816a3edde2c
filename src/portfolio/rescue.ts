import { isRecord, parseJson } from '../worksheet/json.ts';
import type { Keys } from './keys.ts';
import { keysIn, write, type StorageLike, type WriteOutcome } from './storage.ts';

/** Why a text was put aside instead of being overwritten. */
export const rescueReasons = [
  'unreadable',
  'partly-unreadable',
  'other-worksheet',
  'discarded',
  'undecided',
  'replaced',
  'reset',
  'from-file',
  'undone',
] as const;
export type RescueReason = (typeof rescueReasons)[number];

/** A text that was put aside, unchanged. */
export interface Rescue {
  readonly key: string;
  readonly worksheet: string;
  /** Moment of putting aside, ISO 8601. */
  readonly at: string;
  /** Nothing where the wrapping itself cannot be read; `text` is then all that lies there. */
  readonly reason: RescueReason | undefined;
  readonly text: string;
}

export type RescueOutcome =
  { readonly kind: 'kept'; readonly key: string } | { readonly kind: Exclude<WriteOutcome, 'written'> };

const isReason = (value: unknown): value is RescueReason => rescueReasons.some((reason) => reason === value);

/**
 * Puts a raw text aside under a key of its own. The same text is kept once only, so that two windows that
 * meet the same damage do not fill the store.
 */
export function putAside(
  store: StorageLike,
  keys: Keys,
  worksheet: string,
  text: string,
  reason: RescueReason,
  at: Date,
): RescueOutcome {
  const there = rescuesIn(store, keys).find((r) => r.worksheet === worksheet && r.text === text);
  if (there) return { kind: 'kept', key: there.key };
  let moment = at;
  while (store.getItem(keys.rescue(worksheet, moment)) !== null) moment = new Date(moment.getTime() + 1);
  const key = keys.rescue(worksheet, moment);
  const outcome = write(store, key, JSON.stringify({ reason, text }));
  return outcome === 'written' ? { kind: 'kept', key } : { kind: outcome };
}

/** Writes a text over one that the same window has put aside before, for a version that still grows. */
export function putAsideAgain(
  store: StorageLike,
  key: string,
  text: string,
  reason: RescueReason,
): RescueOutcome {
  const outcome = write(store, key, JSON.stringify({ reason, text }));
  return outcome === 'written' ? { kind: 'kept', key } : { kind: outcome };
}

/** All texts that were put aside, the latest first. */
export function rescuesIn(store: StorageLike, keys: Keys): Rescue[] {
  return keysIn(store)
    .flatMap((key): Rescue[] => {
      const place = keys.read(key);
      if (place?.kind !== 'rescue') return [];
      const { reason, text } = unwrap(store.getItem(key) ?? '');
      return [{ key, worksheet: place.worksheet, at: place.at, reason, text }];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** A text that was put aside, out of its wrapping; the whole where there is none. */
export function unwrap(raw: string): Pick<Rescue, 'reason' | 'text'> {
  const parsed = parseJson(raw);
  // what cannot be unwrapped whole is handed out as it lies there
  if (parsed.kind !== 'ok' || !isRecord(parsed.data)) return { reason: undefined, text: raw };
  const { reason, text, ...others } = parsed.data;
  return typeof text === 'string' && Object.keys(others).length === 0
    ? { reason: isReason(reason) ? reason : undefined, text }
    : { reason: undefined, text: raw };
}
