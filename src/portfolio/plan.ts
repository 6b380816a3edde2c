import type { Worksheet } from '../worksheet/definition.ts';
import type { RowOrigin } from '../worksheet/kinds/table.ts';
import { measuresTable, rowOfItem, takeOver } from '../worksheet/measures.ts';
import { openSheet } from './sheet-store.ts';
import { onOtherWindow, type StorageLike } from './storage.ts';

/** Every way in which taking an item over into the plan can end. */
export type PlanOutcome =
  | 'added'
  | 'already-there'
  | 'plan-full'
  | 'no-plan'
  | 'newer-version'
  | 'not-rescued'
  | 'full'
  | 'unavailable'
  | 'changed-elsewhere';

/** The plan of this browser as another worksheet sees it. */
export interface Plan {
  readonly worksheet: Worksheet;
  /** Id of the table that collects measures; absent where the worksheet has none. */
  readonly table: string | undefined;
  /** Id of the row that stands for each item of the given worksheet: item → row. */
  rows(worksheet: string, items: readonly string[]): Readonly<Record<string, string>>;
  takeOver(origin: RowOrigin, words: string): PlanOutcome;
  /** Calls back when another window changed the plan. */
  subscribe(listener: () => void): () => void;
}

/** Opens the plan. Looking never changes it; only `takeOver` writes. */
export function openPlan(
  store: StorageLike | undefined,
  kennung: string,
  worksheet: Worksheet,
  target: EventTarget,
  now?: () => Date,
): Plan {
  const sheet = openSheet(store, kennung, worksheet, now);
  return {
    worksheet,
    table: measuresTable(worksheet)?.id,
    rows: (from, items) => {
      const kept = sheet.peek();
      if (!kept || !('answers' in kept)) return {};
      return Object.fromEntries(
        items.flatMap((item) => {
          const row = rowOfItem(worksheet, kept.answers, { worksheet: from, item });
          return row ? [[item, row]] : [];
        }),
      );
    },
    takeOver: (origin, words) => {
      // read anew each time: the plan may be open and growing in another window
      const loaded = sheet.load();
      switch (loaded.kind) {
        case 'unavailable':
        case 'newer-version':
        case 'not-rescued':
          return loaded.kind;
        case 'empty':
        case 'ok':
        case 'rescued': {
          const { answers, former } = loaded.kind === 'empty' ? { answers: {}, former: {} } : loaded;
          const taken = takeOver(worksheet, answers, origin, words);
          if (taken.kind !== 'added') return taken.kind;
          const saved = sheet.save({ answers: taken.answers, former });
          return saved.kind === 'saved' ? 'added' : saved.kind === 'not-loaded' ? 'unavailable' : saved.kind;
        }
      }
    },
    subscribe: (listener) =>
      onOtherWindow(target, (key) => {
        if (key === null || key === sheet.key) listener();
      }),
  };
}
