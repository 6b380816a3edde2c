import { sayStanding } from '#words/gaps.ts';
import { gapRulesOf } from '../worksheet/gaps/index.ts';
import { findField, type Worksheet } from '../worksheet/definition.ts';
import type { RowOrigin } from '../worksheet/kinds/table.ts';
import { openSheet, type SheetStore } from './sheet-store.ts';
import { onOtherWindow, type StorageLike } from './storage.ts';

/** What the other sheets of this browser say at present; for looking only. */
export interface Standings {
  /**
   * What stands at this moment in the place that a measure came from: „trifft nicht zu“. Nothing where its
   * sheet is not here, cannot be read, or says nothing there: silence is better than a claim.
   */
  of(origin: RowOrigin): string | undefined;
  /** Calls back when another window changed one of the sheets. */
  subscribe(listener: () => void): () => void;
}

/** @param worksheets the sheets that measures can come from; their long words are not needed */
export function openStandings(
  store: StorageLike | undefined,
  kennung: string,
  worksheets: readonly Worksheet[],
  target: EventTarget,
): Standings {
  const sheets = new Map<string, { worksheet: Worksheet; kept: SheetStore }>(
    worksheets.map((worksheet) => [worksheet.id, { worksheet, kept: openSheet(store, kennung, worksheet) }]),
  );
  return {
    of: ({ worksheet, item, part }) => {
      const sheet = sheets.get(worksheet);
      const field = sheet && findField(sheet.worksheet, item);
      const read = sheet?.kept.peek();
      if (!field || !read || !('answers' in read)) return undefined;
      const answer = read.answers[field.id];
      if (!answer || answer.kind !== field.kind) return undefined;
      const standing = gapRulesOf(field).standing(field, answer, part);
      return standing && sayStanding(standing);
    },
    subscribe: (listener) => {
      const keys = new Set([...sheets.values()].map(({ kept }) => kept.key));
      return onOtherWindow(target, (key) => {
        if (key === null || keys.has(key)) listener();
      });
    },
  };
}
