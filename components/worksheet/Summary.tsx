import type { Sheet } from '../../src/portfolio/sheet-store.ts';
import { answerTo, type Answers } from '../../src/worksheet/answers.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { gapsOf, type NumberedGap } from '../../src/worksheet/evaluation.ts';
import type { GapReason } from '../../src/worksheet/gaps/gap.ts';
import { misfitsIn } from '../../src/worksheet/misfits.ts';
import { gapKey } from '../../src/worksheet/measures.ts';
import { gapWords, sayAbout } from '#words/gaps.ts';
import { measure } from '#words/measure.ts';
import { summary as words } from '#words/worksheet-summary.ts';
import { itemAnchor, misfitsAnchor, rowAnchor } from '../../src/addresses/anchors.ts';
import { TakeMany } from './measures/TakeMany.tsx';
import { TakeOver } from './measures/TakeOver.tsx';
import { NextTask } from './NextTask.tsx';
import { Pictures } from '../fields/pictures.tsx';
import { useSurroundings } from '../fields/shared/surroundings.ts';
import './Summary.css';

/** From how many gaps of one reason on the list folds. */
const longList = 6;

interface Props {
  readonly worksheet: Worksheet;
  readonly answers: Answers;
  readonly former: Sheet['former'];
}

/** „Was dabei herauskommt“: the picture of all answers, gaps by name with the weightiest first, next step. */
export function Summary({ worksheet, answers, former }: Props) {
  const { measures } = useSurroundings();
  const misfits = misfitsIn(worksheet, former);
  // what waits to be put right is no open question besides
  const gaps = gapsOf(worksheet, answers).filter(
    ({ reason, field }) => reason !== 'unanswered' || !misfits.some(({ fieldId }) => fieldId === field.id),
  );
  return (
    <>
      <Pictures worksheet={worksheet} answers={answers} />
      {gaps.length + misfits.length > 0 ? (
        <>
          <h3>{words.gaps}</h3>
          {misfits.length > 0 && (
            <p>
              <a href={`#${misfitsAnchor}`}>{words.misfits(misfits.length)}</a>
            </p>
          )}
          {byReason(gaps).map(([reason, list]) => (
            <GapList key={reason} reason={reason} gaps={list} answers={answers} />
          ))}
        </>
      ) : (
        <p>{words.noGaps}</p>
      )}
      <NextTask gaps={gaps} measures={measures} />
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
  const { measures } = useSurroundings();
  const inPlan = gaps.filter((gap) => measures?.rowOf(gap)).length;
  const counted = gapWords.counted[reason](gaps.length);
  const list = (shown: readonly NumberedGap[]) => (
    <ul>
      {shown.map((gap) => (
        <li key={gapKey(gap)} data-measure={measures ? '' : undefined}>
          <a href={`#${anchorOf(gap, answers)}`}>
            <span className="summary-point">{placeOf(gap)}</span> {textOf(gap)}
            {gap.count !== undefined && ` (${words.pairs(gap.count)})`}
          </a>
          {measures && (
            <div className="summary-measure">
              <TakeOver measures={measures} place={gap} gap={gap} isListed />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="summary-gaps" data-reason={reason}>
      <h4>
        {counted}
        {inPlan > 0 && (
          <>
            , <span className="summary-count">{measure.inPlanCount(inPlan)}</span>
          </>
        )}
      </h4>
      {list(gaps.slice(0, longList))}
      {gaps.length > longList && (
        <details>
          <summary>{words.more(gaps.length - longList)}</summary>
          {list(gaps.slice(longList))}
        </details>
      )}
      {/* what nobody has answered yet is no finding: it is taken over singly, if at all */}
      {measures && reason !== 'unanswered' && (
        <TakeMany measures={measures} list={reason} reason={counted} gaps={gaps} />
      )}
    </div>
  );
}

const placeOf = ({ field, number, row }: NumberedGap) =>
  row !== undefined && 'rowName' in field ? measure.row(field.rowName, row) : measure.place(number, '');

/** A gap between the parts of a field says which; any other is known by its field. */
const textOf = ({ field, part, row, about }: NumberedGap) =>
  part !== undefined && row === undefined ? sayAbout(about) : field.label;

function anchorOf({ field, row }: NumberedGap, answers: Answers): string {
  const answer = answerTo(field, answers);
  const found = row !== undefined && 'rows' in answer ? answer.rows[row - 1] : undefined;
  return found ? rowAnchor(field.id, found.id) : itemAnchor(field.id);
}
