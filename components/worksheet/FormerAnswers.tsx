import type { Sheet } from '../../src/portfolio/sheet-store.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { misfitsIn } from '../../src/worksheet/misfits.ts';
import { former as words } from '#words/worksheet-summary.ts';
import { Misfits } from './Misfits.tsx';
import './FormerAnswers.css';

interface Props {
  readonly worksheet: Worksheet;
  readonly sheet: Sheet;
  /** Says something to people who listen instead of looking. */
  readonly announce: (text: string) => void;
  readonly onChange: (sheet: Sheet) => void;
}

/** What is kept beside the answers: entries that do not fit their field yet, and answers whose question has gone. */
export function FormerAnswers({ worksheet, sheet, announce, onChange }: Props) {
  const misfits = misfitsIn(worksheet, sheet.former);
  const inFields = new Set(misfits.map(({ key }) => key));
  const gone = Object.entries(sheet.former).filter(([key]) => !inFields.has(key));
  return (
    <>
      <Misfits misfits={misfits} sheet={sheet} announce={announce} onChange={onChange} />
      {gone.length > 0 && (
        <section className="worksheet-former" aria-labelledby="fruehere">
          <h2 id="fruehere">{words.title}</h2>
          <p>{words.text}</p>
          <dl>
            {gone.map(([id, entry]) => (
              <div key={id}>
                <dt>{id}</dt>
                <dd>{wordsIn(entry).join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** Everything in an entry of unknown shape that a person may have written or chosen. */
function wordsIn(entry: unknown): string[] {
  if (typeof entry === 'string') return entry.trim() ? [entry] : [];
  if (typeof entry === 'number') return [String(entry)];
  if (Array.isArray(entry)) return entry.flatMap(wordsIn);
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]) =>
    key === 'kind' || key === 'id' ? [] : wordsIn(value),
  );
}
