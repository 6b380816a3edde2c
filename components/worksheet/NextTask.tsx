import type { NumberedGap } from '../../src/worksheet/evaluation.ts';
import { summary as words } from '#words/worksheet-summary.ts';
import type { Measures } from '../fields/shared/surroundings.ts';
import './NextTask.css';

interface Props {
  readonly gaps: readonly NumberedGap[];
  /** Absent where nothing can be taken over. */
  readonly measures: Measures | undefined;
}

/** The one thing to do next, by what weighs most; what stands in the plan is on its way. */
export function NextTask({ gaps, measures }: Props) {
  const left = gaps.filter((gap) => !measures?.rowOf(gap));
  const count = (...reasons: NumberedGap['reason'][]) =>
    left.filter(({ reason }) => reasons.includes(reason)).length;
  const faulty = count('faulty');
  const unmet = count('no', 'partly');
  const absent = count('missing');
  const network = count('between-areas', 'isolated');
  const asked = count('asked');
  const unclear = count('unclear');
  const open = count(
    'maybe-between-areas',
    'open',
    'in-progress',
    'unanswered',
    'incomplete',
    'unknown-ties',
  );

  const sentence = () => {
    if (faulty > 0) return words.nextFaulty(faulty);
    if (measures && unmet > 0) return words.nextMeasures(unmet);
    if (absent > 0) return words.nextMissing(absent);
    if (network > 0) return words.nextNetwork(network);
    if (unclear > 0) return words.nextUnclear(unclear);
    if (asked > 0) return words.nextAsked(asked);
    return open > 0 ? words.nextOpen(open) : words.nextDone;
  };
  return (
    <div className="summary-next">
      <h3>{words.next}</h3>
      <p>{sentence()}</p>
      {measures && gaps.length > left.length && (
        <p>
          <a className="button" href={measures.plan}>
            {words.nextPlan}
          </a>
        </p>
      )}
    </div>
  );
}
