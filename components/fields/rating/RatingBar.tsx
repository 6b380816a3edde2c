import type { RatingCounts } from '../../../src/worksheet/evaluation.ts';
import { ratingValues } from '../../../src/worksheet/kinds/rating.ts';
import { ratingWords } from '#words/worksheet.ts';
import { summary as words } from '#words/worksheet-summary.ts';
import { Shape } from '../../ui/Shape.tsx';

/** How often each answer was given: a row of shapes, one an item, and the same in words and numbers. */
export function RatingBar({ counts }: { readonly counts: RatingCounts }) {
  return (
    <figure className="rating-bar">
      <figcaption>{words.counts}</figcaption>
      <div className="rating-bar-shapes" aria-hidden="true">
        {ratingValues.flatMap((value) =>
          Array.from({ length: counts.byValue[value] }, (_, at) => (
            <Shape key={`${value} ${at}`} name={value} />
          )),
        )}
        {Array.from({ length: counts.unrated }, (_, at) => (
          <Shape key={at} name="not-yet" />
        ))}
      </div>
      <ul className="rating-bar-counts">
        {ratingValues.map((value) => (
          <li key={value} data-none={counts.byValue[value] === 0 || undefined}>
            <Shape name={value} />
            <strong>{counts.byValue[value]}</strong> {ratingWords[value]}
          </li>
        ))}
        {counts.unrated > 0 && (
          <li>
            <Shape name="not-yet" />
            <strong>{counts.unrated}</strong> {words.unrated}
          </li>
        )}
      </ul>
    </figure>
  );
}
