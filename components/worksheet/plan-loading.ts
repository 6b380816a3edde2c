import { isBlankSheet, withoutBlanks, type Sheet } from '../../src/portfolio/sheet-store.ts';
import { compareAnswers, type Comparison } from '../../src/worksheet/compare-sheets.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { withFormer } from '../../src/worksheet/misfits.ts';
import { sayPlace } from '#words/places.ts';
import { sayValue } from '#words/values.ts';
import type { FileRead, Filling } from './read-file.ts';

const say = { value: sayValue, place: sayPlace };

/** What the sheet would hold, and how that differs from what it holds now. */
export interface LoadProposal {
  readonly sheet: Sheet;
  readonly filling: Filling;
  readonly comparison: Comparison;
}

export type LoadingPlan =
  /** The file says what stands here already. */
  | { readonly kind: 'same' }
  /** Nobody has entered anything in the file. */
  | { readonly kind: 'nothing-inside' }
  /** Nothing stands here, and nothing is doubtful. */
  | { readonly kind: 'take'; readonly proposal: LoadProposal }
  /** Somebody has to look first. */
  | { readonly kind: 'ask'; readonly proposals: readonly [LoadProposal, ...LoadProposal[]] };

/**
 * What to do with what was read from a file. Unasked it is taken in only where it replaces nothing and nothing about
 * it is doubtful.
 */
export function planLoading(
  worksheet: Worksheet,
  shown: Sheet,
  { doubts, fillings: [first, ...others] }: Extract<FileRead, { kind: 'read' }>,
): LoadingPlan {
  // a field that was emptied again, or an empty row, says nothing
  const here = { ...shown, answers: withoutBlanks(worksheet, shown.answers) };
  const propose = (filling: Filling) => proposalOf(worksheet, here, filling);
  const proposal = propose(first);
  if (others.length > 0 || doubts.length > 0)
    return { kind: 'ask', proposals: [proposal, ...others.map(propose)] };
  if (isBlankSheet(first.sheet)) return { kind: 'nothing-inside' };
  if (JSON.stringify(sorted(here)) === JSON.stringify(sorted(proposal.sheet))) return { kind: 'same' };
  const plain = isBlankSheet(here) && first.misfits.length === 0;
  return plain ? { kind: 'take', proposal } : { kind: 'ask', proposals: [proposal] };
}

/**
 * The answers of the file, those of here where the file lacks the whole field, and the former answers of both: what
 * belongs to no question any more, or fits none yet, is never in the way.
 */
function proposalOf(worksheet: Worksheet, here: Sheet, filling: Filling): LoadProposal {
  const lacking = new Set(filling.missing.filter(({ whole }) => whole).map(({ fieldId }) => fieldId));
  const stays = Object.fromEntries(Object.entries(here.answers).filter(([fieldId]) => lacking.has(fieldId)));
  const sheet = {
    answers: { ...stays, ...filling.sheet.answers },
    former: withFormer(here.former, filling.sheet.former),
  };
  return { sheet, filling, comparison: compareAnswers(worksheet, here.answers, sheet.answers, say) };
}

const sorted = ({ answers, former }: Sheet) =>
  [answers, former].map((entries: Readonly<Record<string, unknown>>) =>
    Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
