import { former as words } from '../../src/words/de/worksheet-summary.ts';

/** Answers whose question has gone: kept and shown, never used. */
export function FormerAnswers({ entries }: { readonly entries: Readonly<Record<string, unknown>> }) {
  if (Object.keys(entries).length === 0) return null;
  return (
    <section className="worksheet-former">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <dl>
        {Object.entries(entries).map(([id, entry]) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{wordsIn(entry).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
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
