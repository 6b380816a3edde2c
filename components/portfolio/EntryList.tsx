import { useId, useRef } from 'react';
import { EntryWays, type Entry } from './EntryWays.tsx';

/** An entry that is no open sheet, with what there is to say of it. */
export interface ListedEntry extends Entry {
  readonly details: readonly string[];
}

interface Props {
  readonly title: string;
  readonly text: string;
  readonly entries: readonly ListedEntry[];
  readonly onRemove: (entry: Entry) => void;
}

/** Entries that are no open sheets, each with a way out and a way to the bin. */
export function EntryList({ title, text, entries, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <section className="portfolio-entries" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key} className="portfolio-entry">
            <div>
              <p className="portfolio-name">{entry.name}</p>
              <p className="quiet">{entry.details.join(' · ')}</p>
            </div>
            <EntryWays entry={entry} heading={heading} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </section>
  );
}
