import type { RatingCounts } from '../../../src/worksheet/evaluation.ts';
import { ratingValues } from '../../../src/worksheet/kinds/rating.ts';
import { ratingWords } from '#words/worksheet.ts';
import { summary as words } from '#words/worksheet-summary.ts';
import { AnswerShape } from '../../ui/AnswerShape.tsx';

/** How often each answer was given: a row of shapes, one an item, and the same in words and numbers. */
export function RatingBar({ counts }: { readonly counts: RatingCounts }) {
  return (
    <figure className="rating-bar">
      <figcaption>{words.counts}</figcaption>
      <div className="rating-bar-shapes" aria-hidden="true">
        {ratingValues.flatMap((value) =>
          Array.from({ length: counts.byValue[value] }, (_, at) => (
            <AnswerShape key={`${value} ${at}`} value={value} />
          )),
        )}
        {Array.from({ length: counts.unrated }, (_, at) => (
          <span key={at} className="rating-bar-unrated" />
        ))}
      </div>
      <ul className="rating-bar-counts">
        {ratingValues.map((value) => (
          <li key={value} data-answer={value} data-none={counts.byValue[value] === 0 || undefined}>
            <AnswerShape value={value} />
            <strong>{counts.byValue[value]}</strong> {ratingWords[value]}
          </li>
        ))}
        {counts.unrated > 0 && (
          <li>
            <span className="rating-bar-unrated" aria-hidden="true" />
            <strong>{counts.unrated}</strong> {words.unrated}
          </li>
        )}
      </ul>
    </figure>
  );
}
