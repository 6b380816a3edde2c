import { useId, useRef, useState } from 'react';
import { portfolio as words } from '../../src/words/de/portfolio.ts';
import { ConfirmDialog } from '../worksheet/ConfirmDialog.tsx';
import { download } from '../worksheet/download.ts';

/** Something that lies in the Mappe and can be taken along or deleted. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly details: readonly string[];
  readonly text: string;
  readonly file: string;
}

interface Props {
  readonly title: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly onRemove: (entry: Entry) => void;
}

/** Entries that are no open sheets, each with a way out and a way to the bin. */
export function EntryList({ title, text, entries, onRemove }: Props) {
  const [asked, ask] = useState<Entry>();
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
            <div className="portfolio-ways">
              <button
                type="button"
                className="button"
                aria-label={words.downloadFor(entry.name)}
                onClick={() => download(entry.file, entry.text, 'application/json')}
              >
                {words.download}
              </button>
              <button
                type="button"
                className="button"
                data-rank="quiet"
                aria-label={words.removeFor(entry.name)}
                onClick={() => ask(entry)}
              >
                {words.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== undefined}
        title={words.confirmTitle(asked?.name ?? '')}
        confirm={words.remove}
        cancel={words.cancel}
        onClose={() => ask(undefined)}
        onConfirm={() => {
          // its button goes with the entry: the focus stays with the list
          heading.current?.focus();
          if (asked) onRemove(asked);
          ask(undefined);
        }}
      >
        <p>{words.confirmText}</p>
      </ConfirmDialog>
    </section>
  );
}
