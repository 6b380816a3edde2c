import { keysOf, type Keys } from './keys.ts';
import { moveAside } from './move-aside.ts';
import type { RestoreItem, RestorePlan } from './restore-plan.ts';
import { readText, write, type StorageLike, type WriteOutcome } from './storage.ts';

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

/**
 * What a plan writes, in this order, given the keys of the sheets of which the version here shall stay. Free places
 * come first: what is put aside later takes a key of its own, and it must not be one that the file fills as well.
 */
export function writesOf(plan: RestorePlan, keepHere: ReadonlySet<string>): readonly RestoreItem[] {
  const rank = ({ does, seen }: RestoreItem) => (does === 'place' ? (seen === null ? 0 : 1) : 2);
  return plan.items
    .filter(({ does, group, key }) => does !== 'nothing' && !(group === 'differs' && keepHere.has(key)))
    .sort((a, b) => rank(a) - rank(b));
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
  // what was here when the plan was made, and is not any more, must not pass for being here
  const changed = plan.items.filter(
    ({ inPlace, key, seen }) => inPlace && seen !== null && !liesAt(store, key, seen),
  );
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

function liesAt(store: StorageLike, key: string, text: string): boolean {
  const found = readText(store, key);
  return found.kind === 'read' && found.text === text;
}

function carryOut(
  store: StorageLike,
  keys: Keys,
  item: RestoreItem,
  now: Date,
): WriteOutcome | 'replaced' | 'changed' {
  try {
    switch (item.does) {
      case 'nothing':
        return 'written';
      case 'beside':
        return moveAside(store, keys, item.key, item.text, 'from-file', now);
      case 'place': {
        const here = store.getItem(item.key);
        if (here === item.text) return 'written';
        if (here !== item.seen) return 'changed';
        const kept = here === null ? 'written' : moveAside(store, keys, item.key, here, 'replaced', now);
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
