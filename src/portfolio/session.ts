import type { Answer, Field } from '../worksheet/kinds/index.ts';
import type { RescueReason } from './rescue.ts';
import type { LoadOutcome, SaveOutcome, Sheet, SheetStore } from './sheet-store.ts';

/** What is true of saving at this moment; every word that the status line says is chosen by this. */
export type SaveStatus =
  /** Nothing was entered, so there is nothing to keep. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** A change waits for the next save. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'full' }
  | { readonly kind: 'unavailable' }
  /** Another window wrote since; the person has to choose. */
  | { readonly kind: 'changed-elsewhere' }
  /** What lies in the store must not be touched. */
  | { readonly kind: 'locked' };

export interface SessionState extends Sheet {
  /** Nothing before the store has been read. */
  readonly loaded: LoadOutcome['kind'] | undefined;
  /** How many answers could not be read when the sheet was opened. */
  readonly lost: number;
  /** Text in the store that could not be dealt with, for a download. */
  readonly raw: string | undefined;
  readonly status: SaveStatus;
}

/** Timers of the browser; tests hand in a clock of their own. */
export interface Timers {
  set(run: () => void, milliseconds: number): number;
  clear(timer: number): void;
}

/** Pause after the last change before it is saved: below what people notice, above the pace of typing. */
export const saveDelay = 400;

/** One open sheet: its answers in this window, and how they get into the store and out of it. */
export interface Session {
  readonly state: SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the store; nothing is written before. */
  start(): void;
  change(field: Field, answer: Answer): void;
  /** Puts answers and former ones as somebody has just changed them; nothing is put aside. */
  amend(sheet: Sheet): void;
  /** Puts other answers in the place of all; the present ones are put aside first. False where that failed. */
  replace(sheet: Sheet, reason: RescueReason): boolean;
  /** Puts answers back that `replace` took away; they lie under a rescue key still. */
  restore(sheet: Sheet): void;
  /** Saves at once what waits; for the moment in which the page is hidden. */
  flush(): void;
  /** Looks whether another window wrote; for storage events and for a page that was asleep. */
  look(): void;
  /** Ends a conflict. False where the other version could not be put aside first. */
  resolve(choice: 'mine' | 'theirs'): boolean;
  /** True when closing this window would lose something. */
  readonly unsaved: boolean;
}

const before: SessionState = {
  loaded: undefined,
  lost: 0,
  raw: undefined,
  answers: {},
  former: {},
  status: { kind: 'blank' },
};

/** Opens a session on a sheet. Pure but for the store and the timers that it is given. */
export function openSession(store: SheetStore, timers: Timers): Session {
  let state = before;
  let dirty = false;
  let timer: number | undefined;
  const listeners = new Set<() => void>();

  const become = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const stop = () => {
    if (timer !== undefined) timers.clear(timer);
    timer = undefined;
  };

  function settle(outcome: SaveOutcome): void {
    if (outcome.kind === 'saved') dirty = false;
    // a store that was blocked when the sheet was opened stays out of reach: what lies there was never read
    const blocked = outcome.kind === 'not-loaded' && state.loaded === 'unavailable';
    become({ status: blocked ? { kind: 'unavailable' } : statusOf(outcome) });
  }

  function load(): void {
    stop();
    const outcome = store.load();
    // answers that were rescued and could not be written back wait for the next chance
    dirty = outcome.kind === 'rescued' && outcome.saved.kind !== 'saved';
    const sheet = 'answers' in outcome ? outcome : { answers: {}, former: {} };
    become({
      loaded: outcome.kind,
      lost: outcome.kind === 'rescued' ? outcome.problems.length : 0,
      raw: 'text' in outcome ? outcome.text : undefined,
      answers: sheet.answers,
      former: sheet.former,
      status: statusAfter(outcome),
    });
  }

  function touch(sheet: Sheet): void {
    dirty = true;
    const stays = state.status.kind === 'unavailable' || state.status.kind === 'changed-elsewhere';
    become({ ...sheet, ...(!stays && { status: { kind: 'waiting' } }) });
    stop();
    // while the person has to choose between two versions, none is written
    if (state.status.kind !== 'changed-elsewhere') timer = timers.set(flush, saveDelay);
  }

  function flush(): void {
    stop();
    if (dirty && state.status.kind !== 'changed-elsewhere') settle(store.save(state));
  }

  const writable = () => state.loaded !== undefined && state.status.kind !== 'locked';

  return {
    get state() {
      return state;
    },
    get unsaved() {
      return dirty;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: load,
    flush,
    change: (field, answer) => {
      // an answer that says nothing stays while the page is open: it may be a row that was just added
      if (writable()) touch({ answers: { ...state.answers, [field.id]: answer }, former: state.former });
    },
    amend: ({ answers, former }) => {
      if (writable()) touch({ answers, former });
    },
    replace: (sheet, reason) => {
      if (!writable()) return false;
      const kept = store.putAside(state, reason);
      if (kept === 'full') return false;
      touch({ answers: sheet.answers, former: sheet.former });
      flush();
      return true;
    },
    restore: (sheet) => {
      if (!writable()) return;
      touch({ answers: sheet.answers, former: sheet.former });
      flush();
    },
    look: () => {
      if (!writable() || !store.changedElsewhere()) return;
      if (!dirty) {
        load();
        return;
      }
      stop();
      become({ status: { kind: 'changed-elsewhere' } });
    },
    resolve: (choice) => {
      if (choice === 'mine') {
        dirty = true;
        const outcome = store.overwrite(state);
        if (outcome.kind === 'saved') settle(outcome);
        return outcome.kind === 'saved';
      }
      const kept = store.putAside(state, 'discarded');
      if (kept === 'full' || kept === 'unavailable') return false;
      load();
      return true;
    },
  };
}

function statusOf(outcome: SaveOutcome): SaveStatus {
  switch (outcome.kind) {
    case 'saved':
      return outcome.blank ? { kind: 'blank' } : { kind: 'saved', at: outcome.at };
    case 'not-loaded':
      return { kind: 'locked' };
    case 'full':
    case 'unavailable':
    case 'changed-elsewhere':
      return { kind: outcome.kind };
  }
}

function statusAfter(outcome: LoadOutcome): SaveStatus {
  switch (outcome.kind) {
    case 'empty':
      return { kind: 'blank' };
    case 'ok':
      return { kind: 'saved', at: new Date(outcome.savedAt) };
    case 'rescued':
      return statusOf(outcome.saved);
    case 'not-rescued':
    case 'newer-version':
      return { kind: 'locked' };
    case 'unavailable':
      return { kind: 'unavailable' };
  }
}
