import { gapsOf, type NumberedGap } from '../../src/worksheet/evaluation.ts';
import type { Answers } from '../../src/worksheet/answers.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { gapWords } from '#words/gaps.ts';
import { summary as words } from '#words/worksheet-summary.ts';
import { status } from '#words/worksheet.ts';
import { itemAnchor } from '../../src/addresses/anchors.ts';
import { useSurroundings } from '../fields/shared/surroundings.ts';
import './GapNumbers.css';

/** What has been answered and needs a look all the same; what is merely open stands in the row of shapes. */
const weighty: readonly NumberedGap['reason'][] = [
  'faulty',
  'missing',
  'no',
  'between-areas',
  'isolated',
  'unclear',
  'incomplete',
];
/** As many numbers as stand in one row, the way to all of them included. */
const most = 6;

interface Props {
  readonly worksheet: Worksheet;
  readonly answers: Answers;
}

/** Gaps by the number of their item, and how many measures came of this sheet. */
export function GapNumbers({ worksheet, answers }: Props) {
  const { measures } = useSurroundings();
  const found = gapsOf(worksheet, answers)
    .filter((gap) => weighty.includes(gap.reason) && !measures?.rowOf(gap))
    .sort((a, b) => a.number - b.number);
  // an item may have several gaps, the weightiest of which stands first
  const points = [...new Map([...found].reverse().map((gap) => [gap.number, gap])).values()].reverse();
  const shown = points.length > most ? points.slice(0, most - 1) : points;
  return (
    <div className="worksheet-findings">
      {points.length > 0 && (
        <div className="worksheet-group">
          <p>{words.gapNumbers}</p>
          <ul>
            {shown.map(({ field, number, reason }) => (
              <li key={field.id}>
                <a
                  href={`#${itemAnchor(field.id)}`}
                  aria-label={status.point(number, gapWords.reason[reason])}
                >
                  {number}
                </a>
              </li>
            ))}
            {points.length > shown.length && (
              <li>
                <a href="#ergebnis" aria-label={words.moreGapNumbers(points.length - shown.length)}>
                  +{points.length - shown.length}
                </a>
              </li>
            )}
          </ul>
        </div>
      )}
      {measures && measures.count > 0 && (
        <p className="worksheet-in-plan">
          <a href={measures.plan}>{words.inPlan(measures.count)}</a>
        </p>
      )}
    </div>
  );
}
