import { answerTo, type Answers } from '../../src/worksheet/answers.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { gapsOf, type NumberedGap } from '../../src/worksheet/evaluation.ts';
import type { GapReason } from '../../src/worksheet/kinds/rules.ts';
import { summary as words } from '../../src/words/de/worksheet-summary.ts';
import { addresses, itemAnchor, rowAnchor } from './anchors.ts';
import { NextStep } from './NextStep.tsx';
import { Pictures } from './pictures/index.tsx';
import { useSurroundings } from './surroundings.ts';

/** From how many gaps of one reason on the list folds. */
const longList = 6;

interface Props {
  readonly worksheet: Worksheet;
  readonly answers: Answers;
  /** Id of the plan's worksheet, where there is one. */
  readonly plan: string | undefined;
}

/** „Was dabei herauskommt“: the picture of all answers, gaps by name with the weightiest first, next step. */
export function Summary({ worksheet, answers, plan }: Props) {
  const { base, measures } = useSurroundings();
  const gaps = gapsOf(worksheet, answers);
  return (
    <>
      <Pictures worksheet={worksheet} answers={answers} />
      {gaps.length > 0 ? (
        <>
          <h3>{words.gaps}</h3>
          {byReason(gaps).map(([reason, list]) => (
            <GapList key={reason} reason={reason} gaps={list} answers={answers} />
          ))}
        </>
      ) : (
        <p>{words.noGaps}</p>
      )}
      <NextStep
        gaps={gaps}
        isTaken={(item) => measures?.rowOf(item) !== undefined}
        plan={measures && plan ? addresses(base).sheet(plan) : undefined}
      />
    </>
  );
}

function byReason(gaps: readonly NumberedGap[]): [GapReason, readonly NumberedGap[]][] {
  const reasons = [...new Set(gaps.map((gap) => gap.reason))];
  return reasons.map((reason) => [reason, gaps.filter((gap) => gap.reason === reason)]);
}

interface GapListProps {
  readonly reason: GapReason;
  readonly gaps: readonly NumberedGap[];
  readonly answers: Answers;
}

function GapList({ reason, gaps, answers }: GapListProps) {
  const list = (shown: readonly NumberedGap[]) => (
    <ul>
      {shown.map((gap) => (
        <li key={`${gap.field.id} ${gap.row ?? ''}`}>
          <a href={`#${anchorOf(gap, answers)}`}>
            <span className="summary-point">{placeOf(gap)}</span> {gap.field.label}
            {gap.count !== undefined && ` (${words.pairs(gap.count)})`}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="summary-gaps" data-reason={reason}>
      <h4>
        {words.reason[reason]} <span className="summary-count">{gaps.length}</span>
      </h4>
      {list(gaps.slice(0, longList))}
      {gaps.length > longList && (
        <details>
          <summary>{words.more(gaps.length - longList)}</summary>
          {list(gaps.slice(longList))}
        </details>
      )}
    </div>
  );
}

const placeOf = ({ field, number, row }: NumberedGap) =>
  row !== undefined && 'rowName' in field ? words.row(field.rowName, row) : words.point(number);

function anchorOf({ field, row }: NumberedGap, answers: Answers): string {
  const answer = answerTo(field, answers);
  const found = row !== undefined && 'rows' in answer ? answer.rows[row - 1] : undefined;
  return found ? rowAnchor(field.id, found.id) : itemAnchor(field.id);
}
