import { openStandings } from '../../../src/portfolio/standings.ts';
import type { PortfolioStore } from '../../../src/portfolio/portfolio-store.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import type { Worksheet } from '../../../src/worksheet/definition.ts';
import type { Answer } from '../../../src/worksheet/kinds/index.ts';
import type { RowOrigin } from '../../../src/worksheet/kinds/table.ts';
import type { Origins } from '../../fields/shared/surroundings.ts';

/**
 * Opens the sheets that measures come from, to say what stands there at present.
 * @param store absent where storage is blocked
 * @param publish called at once and whenever another window changed one of them
 * @returns how to close them again
 */
export function openOrigins(
  store: PortfolioStore | undefined,
  kennung: string,
  worksheets: readonly Worksheet[],
  publish: (origins: Origins) => void,
): () => void {
  const standings = openStandings(store, kennung, worksheets, store?.windows ?? window);
  const today = (origin: RowOrigin) => standings.of(origin);
  const look = () => publish({ today, onPaper: (answers) => withToday(answers, today) });
  const unsubscribe = standings.subscribe(look);
  window.addEventListener('pageshow', look);
  look();
  return () => {
    unsubscribe();
    window.removeEventListener('pageshow', look);
  };
}

/** The answers with what stands at present where a row came from; rows that came from nowhere as they are. */
function withToday(answers: Answers, today: (origin: RowOrigin) => string | undefined): Answers {
  const shown = (answer: Answer): Answer => {
    if (answer.kind !== 'table') return answer;
    const rows = answer.rows.map((row) => {
      const now = row.origin && today(row.origin);
      return row.origin && now ? { ...row, origin: { ...row.origin, today: now } } : row;
    });
    return { ...answer, rows };
  };
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, shown(answer)]));
}
