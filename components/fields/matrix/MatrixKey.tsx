import { tieStrengths } from '../../../src/worksheet/kinds/matrix.ts';
import { matrix as words } from '#words/matrix.ts';

/** What stands in a field of the matrix, with what it means: every value, and the empty field. */
export function MatrixKey() {
  return (
    <ul className="matrix-key" aria-label={words.keyTitle}>
      <li>
        <span className="matrix-sample" aria-hidden="true" /> {words.keyWords.unbekannt}
      </li>
      {tieStrengths.map((strength, figure) => (
        <li key={strength}>
          <span className="matrix-sample" data-strength={strength}>
            {figure}
          </span>{' '}
          {words.keyWords[strength]}
        </li>
      ))}
    </ul>
  );
}
