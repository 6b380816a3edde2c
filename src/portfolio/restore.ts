import { momentOf } from '../worksheet/moment.ts';
import { asideName, keysOf, type Keys } from './keys.ts';
import { putAside } from './rescue.ts';
import type { RestoreItem, RestorePlan } from './restore-plan.ts';
import { write, type StorageLike, type WriteOutcome } from './storage.ts';

export interface RestoreOutcome {
  /** How many entries of the file lie here now that did not before. */
  readonly loaded: number;
  /** How many entries were put aside because one of the file took their place. */
  readonly replaced: number;
  /** What another window changed since the plan was made; it is as that window left it. */
  readonly changed: readonly RestoreItem[];
  /** What found no room or no store; it is still in the file. */
  readonly left: readonly RestoreItem[];
  readonly failure?: Exclude<WriteOutcome, 'written'>;
}

/** What a plan writes, given the keys of the sheets of which the version here shall stay. */
export function writesOf(plan: RestorePlan, keepHere: ReadonlySet<string>): readonly RestoreItem[] {
  return plan.items.filter(
    ({ does, group, key }) => does !== 'nothing' && !(group === 'differs' && keepHere.has(key)),
  );
}

/**
 * Writes what a plan says. What lies in the way is put aside first, as it is; where there is no room for that, it
 * stays, and so does everything after it.
 */
export function restore(
  store: StorageLike,
  kennung: string,
  plan: RestorePlan,
  keepHere: ReadonlySet<string>,
  now: Date,
): RestoreOutcome {
  const keys = keysOf(kennung);
  const writes = writesOf(plan, keepHere);
  const changed: RestoreItem[] = [];
  let [loaded, replaced] = [0, 0];
  for (const [at, item] of writes.entries()) {
    const done = carryOut(store, keys, item, now);
    switch (done) {
      case 'replaced':
        replaced += 1;
        loaded += 1;
        break;
      case 'written':
        loaded += 1;
        break;
      case 'changed':
        changed.push(item);
        break;
      case 'full':
      case 'unavailable':
        return { loaded, replaced, changed, left: writes.slice(at), failure: done };
    }
  }
  return { loaded, replaced, changed, left: [] };
}

function carryOut(
  store: StorageLike,
  keys: Keys,
  item: RestoreItem,
  now: Date,
): WriteOutcome | 'replaced' | 'changed' {
  const aside = (text: string, reason: 'replaced' | 'from-file') => {
    const kept = putAside(store, keys, asideName(item.place), text, reason, now);
    return kept.kind === 'kept' ? 'written' : kept.kind;
  };
  try {
    switch (item.does) {
      case 'nothing':
        return 'written';
      case 'beside':
        return aside(item.text, 'from-file');
      case 'copy':
        return write(store, freeKey(store, keys, item, now), item.text);
      case 'place': {
        const here = store.getItem(item.key);
        if (here === item.text) return 'written';
        if (here !== item.seen) return 'changed';
        const kept = here === null ? 'written' : aside(here, 'replaced');
        if (kept !== 'written') return kept;
        const outcome = write(store, item.key, item.text);
        return outcome === 'written' && here !== null ? 'replaced' : outcome;
      }
    }
  } catch {
    // a store that was open when the page was opened, and is blocked now
    return 'unavailable';
  }
}

/** A key for a version that was put aside, of its own moment where it has one. */
function freeKey(store: StorageLike, keys: Keys, { place }: RestoreItem, now: Date): string {
  let moment = (place?.kind === 'rescue' ? momentOf(place.at) : undefined) ?? now;
  const key = () => keys.rescue(asideName(place), moment);
  while (store.getItem(key()) !== null) moment = new Date(moment.getTime() + 1);
  return key();
}
