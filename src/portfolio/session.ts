import type { Answer, Field } from '../worksheet/kinds/index.ts';
import type { RescueReason } from './rescue.ts';
import type { LoadOutcome, SaveOutcome, Sheet, SheetStore } from './sheet-store.ts';
import type { Settled } from './storage.ts';

/** What is true of saving at this moment; every word that the status line says is chosen by this. */
export type SaveStatus =
  /** Nothing was entered, so there is nothing to keep; `elsewhere` where another window took away what was. */
  | { readonly kind: 'blank'; readonly elsewhere?: true }
  /** Kept, some time ago where it is not known when; `certain` where it outlasts a crash of the browser too. */
  | { readonly kind: 'saved'; readonly at: Date | undefined; readonly certain: boolean }
  /** A change waits for the next save, or what was saved is not safe yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'full' }
  | { readonly kind: 'unavailable' }
  /** Another window wrote since; the person has to choose. */
  | { readonly kind: 'changed-elsewhere'; readonly isGone: boolean }
  /** What lies in the store must not be touched. */
  | { readonly kind: 'locked' };

/** Answers that gave way to others, and can come back as long as nothing else was entered. */
export interface Undo {
  readonly before: Sheet;
  readonly reason: RescueReason;
}

export interface SessionState extends Sheet {
  /** Nothing before the store has been read. */
  readonly loaded: LoadOutcome['kind'] | undefined;
  /** How many answers could not be read when the sheet was opened. */
  readonly lost: number;
  /** Text in the store that could not be dealt with, for a download. */
  readonly raw: string | undefined;
  readonly status: SaveStatus;
  readonly undo: Undo | undefined;
}

/** Timers of the browser; tests hand in a clock of their own. */
export interface Timers {
  set(run: () => void, milliseconds: number): number;
  clear(timer: number): void;
}

/** Pause after the last change before it is saved: below what people notice, above the pace of typing. */
export const saveDelay = 150;
/** While somebody types without such a pause, what is there is saved this often. */
export const longestDelay = 2000;

/** How replacing all answers ended: with a copy of the former ones, without one, or not at all. */
export type ReplaceOutcome =
  | 'kept'
  | 'nothing-to-keep'
  /** Replaced, but this browser keeps nothing: the former answers come back by `undo` alone. */
  | 'not-kept'
  | 'refused';

/** One open sheet: its answers in this window, and how they get into the store and out of it. */
export interface Session {
  readonly state: SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the store; nothing is entered or written before. */
  start(store: SheetStore): void;
  change(field: Field, answer: Answer): void;
  /** Puts answers and former ones as somebody has just changed them; nothing is put aside. */
  amend(sheet: Sheet): void;
  /** Puts other answers in the place of all; the present ones are put aside first. */
  replace(sheet: Sheet, reason: RescueReason): ReplaceOutcome;
  /** Takes back the last `replace`. False where something was entered since, and nothing was changed. */
  undo(): boolean;
  /** Saves at once what waits; for the moment in which the page is hidden. */
  flush(): void;
  /** Resolves when all that was written is as safe as it becomes. */
  settled(): Promise<Settled>;
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
  undo: undefined,
};

/** A session on a sheet, closed until it is started. Pure but for the store and the timers that it is given. */
export function openSession(timers: Timers): Session {
  let store: SheetStore | undefined;
  let state = before;
  /** Something was entered that no place holds. */
  let dirty = false;
  let pause: number | undefined;
  let limit: number | undefined;
  const listeners = new Set<() => void>();

  const become = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const stop = () => {
    for (const timer of [pause, limit]) if (timer !== undefined) timers.clear(timer);
    pause = limit = undefined;
  };
  const schedule = () => {
    if (pause !== undefined) timers.clear(pause);
    pause = timers.set(flush, saveDelay);
    limit ??= timers.set(flush, longestDelay);
  };

  function settle(outcome: SaveOutcome): void {
    if (outcome.kind !== 'saved') {
      // a store that was blocked when the sheet was opened stays out of reach: what lies there was never read
      const blocked = outcome.kind === 'not-loaded' && state.loaded === 'unavailable';
      const status: SaveStatus = blocked ? { kind: 'unavailable' } : statusOf(outcome, true);
      become({ status: status.kind === 'changed-elsewhere' ? { ...status, isGone: isGone() } : status });
      if (outcome.kind === 'changed-elsewhere') keepBeside();
      return;
    }
    dirty = !outcome.first;
    if (!outcome.settled) {
      become({ status: statusOf(outcome, true) });
      return;
    }
    const saved = { answers: state.answers, former: state.former };
    become({ status: { kind: 'waiting' } });
    void outcome.settled.then((settled) => {
      // something else was entered or loaded since: its own save will tell
      if (state.answers !== saved.answers || state.former !== saved.former) return;
      if (state.status.kind !== 'waiting' || pause !== undefined) return;
      dirty = settled === 'lost';
      become({ status: dirty ? { kind: 'full' } : statusOf(outcome, settled === 'certain') });
    });
  }

  function load(): void {
    stop();
    if (!store) return;
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
      undo: undefined,
    });
  }

  function touch(sheet: Sheet, undo?: Undo): void {
    dirty = true;
    const stays = state.status.kind === 'unavailable' || state.status.kind === 'changed-elsewhere';
    become({ ...sheet, undo, ...(!stays && { status: { kind: 'waiting' } }) });
    schedule();
  }

  function flush(): void {
    stop();
    if (!dirty || !store) return;
    // while the person has to choose between two versions, this one is kept beside the other
    if (state.status.kind === 'changed-elsewhere') keepBeside();
    else settle(store.save(state));
  }

  /** True where the other window left nothing: it emptied or deleted the sheet. */
  const isGone = () => store?.peek() === undefined;

  const keepBeside = () => {
    dirty = !store?.keepUndecided(state);
  };

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
    start: (opened) => {
      store = opened;
      load();
    },
    flush,
    settled: () => store?.settled() ?? Promise.resolve(store ? 'certain' : 'lost'),
    change: (field, answer) => {
      // an answer that says nothing stays while the page is open: it may be a row that was just added
      if (writable()) touch({ answers: { ...state.answers, [field.id]: answer }, former: state.former });
    },
    amend: ({ answers, former }) => {
      if (writable()) touch({ answers, former });
    },
    replace: (sheet, reason) => {
      if (!store || !writable()) return 'refused';
      const { answers, former } = state;
      const kept = store.putAside({ answers, former }, reason);
      if (kept === 'full') return 'refused';
      touch({ answers: sheet.answers, former: sheet.former }, { before: { answers, former }, reason });
      flush();
      return kept === 'unavailable' ? 'not-kept' : kept;
    },
    undo: () => {
      const { undo } = state;
      if (!undo || !writable()) return false;
      // nothing was entered since, so nothing has to be put aside
      touch(undo.before);
      flush();
      return true;
    },
    look: () => {
      if (!writable() || state.status.kind === 'changed-elsewhere' || !store?.changedElsewhere()) return;
      if (!dirty) {
        const had = Object.keys(state.answers).length > 0;
        load();
        // another window deleted the entry: the status bar says so
        if (had && state.status.kind === 'blank') become({ status: { kind: 'blank', elsewhere: true } });
        return;
      }
      become({ status: { kind: 'changed-elsewhere', isGone: isGone() } });
      flush();
    },
    resolve: (choice) => {
      if (!store) return false;
      if (choice === 'mine') {
        dirty = true;
        const outcome = store.overwrite(state);
        if (outcome.kind !== 'saved') return false;
        stop();
        store.forgetUndecided();
        settle(outcome);
      } else {
        if (!store.discard(state)) return false;
        load();
      }
      return true;
    },
  };
}

function statusOf(outcome: SaveOutcome, certain: boolean): SaveStatus {
  switch (outcome.kind) {
    case 'saved':
      return outcome.blank ? { kind: 'blank' } : { kind: 'saved', at: outcome.at, certain };
    case 'not-loaded':
      return { kind: 'locked' };
    case 'changed-elsewhere':
      return { kind: outcome.kind, isGone: false };
    case 'full':
    case 'unavailable':
      return { kind: outcome.kind };
  }
}

function statusAfter(outcome: LoadOutcome): SaveStatus {
  switch (outcome.kind) {
    case 'empty':
      return { kind: 'blank' };
    case 'ok':
      return { kind: 'saved', at: outcome.savedAt ? new Date(outcome.savedAt) : undefined, certain: true };
    case 'rescued':
      return statusOf(outcome.saved, true);
    case 'not-rescued':
    case 'newer-version':
      return { kind: 'locked' };
    case 'unavailable':
      return { kind: 'unavailable' };
  }
}
