import { useId, useRef } from 'react';
import { EntryWays, type KeptEntry } from './EntryWays.tsx';
import { RemovedLine } from './RemovedLine.tsx';
import { linesOf, type Removed } from './use-removals.ts';
import './EntryList.css';

/** An entry that is no open sheet, with what there is to say of it. */
export interface ListedEntry extends KeptEntry {
  readonly details: readonly string[];
}

interface Props {
  readonly title: string;
  readonly text: string;
  readonly entries: readonly ListedEntry[];
  readonly removed: readonly Removed[];
  readonly onRemove: (entry: KeptEntry, before: string | undefined) => void;
  /** Says whether the entry is back. */
  readonly onUndo: (removed: Removed) => boolean;
}

/** Entries that are no open sheets, each with a way out and a way to the bin. */
export function EntryList({ title, text, entries, removed, onRemove, onUndo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  if (entries.length + removed.length === 0) return null;
  return (
    <section className="portfolio-entries" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <ul>
        {linesOf(entries, removed).map((line) =>
          line.kind === 'removed' ? (
            <RemovedLine
              key={`${line.key} removed`}
              removed={line.removed}
              onUndo={(one) => onUndo(one) && heading.current?.focus()}
            />
          ) : (
            <li key={line.key} className="portfolio-entry">
              <div>
                <p className="portfolio-name">
                  <bdi>{line.entry.name}</bdi>
                </p>
                <p className="quiet">{line.entry.details.join(' · ')}</p>
              </div>
              <EntryWays entry={line.entry} onRemove={(entry) => onRemove(entry, line.next)} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
