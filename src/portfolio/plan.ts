import type { Worksheet } from '../worksheet/definition.ts';
import {
  measuresTable,
  rowsFrom,
  takeBack,
  takeOver,
  type Proposal,
  type TakenBack,
  type TakenRow,
  type TakeOverResult,
} from '../worksheet/measures.ts';
import { openSheet, type SaveOutcome, type Sheet } from './sheet-store.ts';
import { onOtherWindow, type StorageLike } from './storage.ts';

/** Why the plan as a whole could not be written. */
export type PlanFailure =
  'no-plan' | 'newer-version' | 'not-rescued' | 'full' | 'unavailable' | 'changed-elsewhere';

/** Every way in which taking gaps over into the plan can end. */
export type PlanOutcome =
  | {
      readonly kind: 'written';
      readonly results: readonly TakeOverResult[];
      /** What was written, for `undo`. */
      readonly taken: readonly TakenRow[];
    }
  | { readonly kind: PlanFailure };

export type UndoOutcome =
  ({ readonly kind: 'undone' } & Pick<TakenBack, 'removed' | 'kept'>) | { readonly kind: PlanFailure };

/** The plan of this browser as another worksheet sees it. */
export interface Plan {
  readonly worksheet: Worksheet;
  /** Id of the table that collects measures; absent where the worksheet has none. */
  readonly table: string | undefined;
  /** Id of the row that stands for each place of the given worksheet, see `placeKey`. */
  rows(worksheet: string): ReadonlyMap<string, string>;
  /** Takes gaps over, all in one write. */
  takeOver(proposals: readonly Proposal[]): PlanOutcome;
  /** Takes back what `takeOver` wrote, but for rows that were changed since. */
  undo(taken: readonly TakenRow[]): UndoOutcome;
  /** Calls back when another window changed the plan. */
  subscribe(listener: () => void): () => void;
}

/** Opens the plan. Looking never changes it; only `takeOver` and `undo` write. */
export function openPlan(
  store: StorageLike | undefined,
  kennung: string,
  worksheet: Worksheet,
  target: EventTarget,
  now?: () => Date,
): Plan {
  const sheet = openSheet(store, kennung, worksheet, now);

  /** The plan as it lies there now: it may be open and growing in another window. */
  function read(): { kind: 'read'; sheet: Sheet } | { kind: PlanFailure } {
    const loaded = sheet.load();
    switch (loaded.kind) {
      case 'unavailable':
      case 'newer-version':
      case 'not-rescued':
        return { kind: loaded.kind };
      case 'empty':
        return { kind: 'read', sheet: { answers: {}, former: {} } };
      case 'ok':
      case 'rescued':
        return { kind: 'read', sheet: { answers: loaded.answers, former: loaded.former } };
    }
  }
  const failed = ({ kind }: SaveOutcome): PlanFailure | undefined => {
    if (kind === 'saved') return undefined;
    return kind === 'not-loaded' ? 'unavailable' : kind;
  };

  return {
    worksheet,
    table: measuresTable(worksheet)?.id,
    rows: (from) => {
      const kept = sheet.peek();
      return kept && 'answers' in kept ? rowsFrom(worksheet, kept.answers, from) : new Map();
    },
    takeOver: (proposals) => {
      const plan = read();
      if (plan.kind !== 'read') return plan;
      const outcome = takeOver(worksheet, plan.sheet.answers, proposals);
      if (outcome.kind !== 'done') return outcome;
      const { results, taken } = outcome;
      const failure =
        taken.length > 0 ? failed(sheet.save({ ...plan.sheet, answers: outcome.answers })) : undefined;
      return failure ? { kind: failure } : { kind: 'written', results, taken };
    },
    undo: (taken) => {
      const plan = read();
      if (plan.kind !== 'read') return plan;
      const { answers, removed, kept } = takeBack(worksheet, plan.sheet.answers, taken);
      const failure = removed > 0 ? failed(sheet.save({ ...plan.sheet, answers })) : undefined;
      return failure ? { kind: failure } : { kind: 'undone', removed, kept };
    },
    subscribe: (listener) =>
      onOtherWindow(target, (key) => {
        if (key === null || key === sheet.key) listener();
      }),
  };
}
