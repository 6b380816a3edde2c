import type { NumberedGap } from '../../src/worksheet/evaluation.ts';
import { summary as words } from '../../src/words/de/worksheet-summary.ts';

interface Props {
  readonly gaps: readonly NumberedGap[];
  readonly isTaken: (item: string) => boolean;
  /** Address of the plan, where measures can be taken over. */
  readonly plan: string | undefined;
}

/** The one thing to do next, by what weighs most. */
export function NextStep({ gaps, isTaken, plan }: Props) {
  const count = (...reasons: NumberedGap['reason'][]) =>
    gaps.filter((gap) => reasons.includes(gap.reason)).length;
  const missing = gaps.filter(({ reason }) => reason === 'no' || reason === 'partly');
  const notTaken = missing.filter(({ field }) => !isTaken(field.id)).length;
  const absent = count('missing');
  const asked = count('asked');
  const unclear = count('unclear');
  const open = count('open', 'in-progress', 'unanswered', 'incomplete', 'unknown-ties');

  const sentence = () => {
    if (plan && notTaken > 0) return words.nextMeasures(notTaken);
    if (absent > 0) return words.nextMissing(absent);
    if (unclear > 0) return words.nextUnclear(unclear);
    if (asked > 0) return words.nextAsked(asked);
    return open > 0 ? words.nextOpen(open) : words.nextDone;
  };
  return (
    <div className="summary-next">
      <h3>{words.next}</h3>
      <p>{sentence()}</p>
      {plan && missing.length > notTaken && (
        <p>
          <a className="button" href={plan}>
            {words.nextPlan}
          </a>
        </p>
      )}
    </div>
  );
}
