import { useState } from 'react';
import { portfolio as words } from '#words/portfolio.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { download } from '../ui/download.ts';
import './EntryWays.css';

/** Something that lies in the Mappe and can be taken along or deleted. */
export interface KeptEntry {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** Name of the file under which it is taken along. */
  readonly file: string;
}

interface Props {
  readonly entry: KeptEntry;
  readonly downloadRank?: 'quiet';
  readonly onRemove: (entry: KeptEntry) => void;
}

/** The ways out of the Mappe: into a file and, after a question, to the bin. */
export function EntryWays({ entry, downloadRank, onRemove }: Props) {
  const [asking, ask] = useState(false);
  return (
    <div className="portfolio-ways">
      <button
        type="button"
        className="button"
        data-rank={downloadRank}
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
        onClick={() => ask(true)}
      >
        {words.remove}
      </button>
      <ConfirmDialog
        open={asking}
        title={words.confirmTitle(entry.name)}
        confirm={words.remove}
        cancel={words.cancel}
        onClose={() => ask(false)}
        onConfirm={() => {
          ask(false);
          onRemove(entry);
        }}
      >
        <p>{words.confirmText}</p>
      </ConfirmDialog>
    </div>
  );
}
