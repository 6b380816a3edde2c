import { openPlan, type PlanOutcome, type UndoOutcome } from '../../../src/portfolio/plan.ts';
import type { PortfolioStore } from '../../../src/portfolio/portfolio-store.ts';
import type { Worksheet } from '../../../src/worksheet/definition.ts';
import type { NumberedGap } from '../../../src/worksheet/evaluation.ts';
import { gapKey, type TakenRow } from '../../../src/worksheet/measures.ts';
import { measure as words } from '#words/measure.ts';
import { sheetAddressOf } from '../../../src/addresses/sheet-address.ts';
import type { Measures, PlanStep } from '../../fields/shared/surroundings.ts';
import { ItemTool } from './ItemTool.tsx';
import { placeOf, proposalOf } from './proposal.ts';

interface Options {
  readonly base: string;
  /** Absent where storage is blocked. */
  readonly store: PortfolioStore | undefined;
  readonly kennung: string;
  readonly worksheet: Worksheet;
  readonly plan: Worksheet;
  /** Says something to people who listen instead of looking. */
  readonly tell: (text: string) => void;
}

/**
 * Opens the way into the plan for the gaps of a worksheet.
 * @param publish called with the way as it stands, at once and after every change
 * @returns how to close it again
 */
export function openMeasures(
  { base, store, kennung, worksheet, plan: planSheet, tell }: Options,
  publish: (measures: Measures) => void,
): () => void {
  const plan = openPlan(store, kennung, planSheet, store?.windows ?? window);
  const { table } = plan;
  if (table === undefined) return () => undefined;
  let last: (PlanStep & { readonly taken: readonly TakenRow[] }) | undefined;

  const become = (step: NonNullable<typeof last>) => {
    last = step;
    look();
    tell(step.text);
  };
  const take: Measures['take'] = (gaps, list) => {
    const at = new Date();
    const outcome = plan.takeOver(gaps.map((gap) => proposalOf(worksheet, gap, at)));
    const taken = outcome.kind === 'written' ? outcome.taken : [];
    const step = { places: gaps.map(gapKey), list, canBeUndone: taken.length > 0, taken };
    // nothing is said to be in the plan before a place of this browser has it
    void (store?.settled() ?? Promise.resolve('first-only' as const)).then((settled) =>
      become({ ...step, text: settled === 'lost' ? words.failed.full : told(gaps, outcome) }),
    );
  };
  const undo = () => {
    if (!last) return;
    const outcome = plan.undo(last.taken);
    // what failed can be tried again
    const canBeUndone = outcome.kind !== 'undone';
    become({ ...last, text: toldOfUndo(outcome), canBeUndone });
  };
  const look = () => {
    const rows = plan.rows(worksheet.id);
    publish({
      worksheet,
      plan: base + sheetAddressOf.worksheet(planSheet.id),
      count: rows.size,
      rowOf: (gap) => {
        const row = rows.get(gapKey(gap));
        return row ? base + sheetAddressOf.row(planSheet.id, table, row) : undefined;
      },
      take,
      undo,
      last,
      ItemTool,
    });
  };

  const unsubscribe = plan.subscribe(look);
  // a page that comes back from the browser's memory has missed what happened meanwhile
  window.addEventListener('pageshow', look);
  look();
  return () => {
    unsubscribe();
    window.removeEventListener('pageshow', look);
  };
}

/** What became of every gap: which were taken, and by name which not and why. */
function told(gaps: readonly NumberedGap[], outcome: PlanOutcome): string {
  if (outcome.kind !== 'written') return words.failed[outcome.kind];
  const places = (wanted: (typeof outcome.results)[number]['outcome']) =>
    gaps.filter((_, at) => outcome.results[at]?.outcome === wanted).map(placeOf);
  const added = places('added');
  const left = (['already-there', 'plan-full', 'too-long'] as const).flatMap((reason) => {
    const those = places(reason);
    return those.length > 0 ? [words.left[reason](those)] : [];
  });
  return [...(added.length > 0 ? [words.added(added)] : []), ...left].join(' ');
}

function toldOfUndo(outcome: UndoOutcome): string {
  return outcome.kind === 'undone' ? words.undone(outcome.removed, outcome.kept) : words.notUndone;
}
