import { useState } from 'react';
import { portfolio as words } from '#words/portfolio.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import './DeleteAll.css';

interface Props {
  readonly sheets: number;
  readonly rescues: number;
  /** Entries that are neither. */
  readonly others: number;
  readonly onDelete: () => void;
}

/** Deletes the whole Mappe, after a word that nobody types by mistake. */
export function DeleteAll({ sheets, rescues, others, onDelete }: Props) {
  const [asking, ask] = useState(false);
  const [typed, type] = useState('');
  const close = () => {
    ask(false);
    type('');
  };
  return (
    <div>
      <button type="button" className="button" data-rank="quiet" onClick={() => ask(true)}>
        {words.deleteAll}
      </button>
      <p className="quiet">{words.deleteAllText}</p>
      <ConfirmDialog
        open={asking}
        title={words.deleteAllTitle}
        confirm={words.deleteAll}
        cancel={words.cancel}
        ready={typed.trim().toLowerCase() === words.deleteAllWord}
        onClose={close}
        onConfirm={() => {
          close();
          onDelete();
        }}
      >
        <p>{words.deleteAllWarning(sheets, rescues, others)}</p>
        <label className="portfolio-word">
          {words.deleteAllPrompt}
          <input
            className="worksheet-input"
            type="text"
            value={typed}
            autoComplete="off"
            autoCapitalize="off"
            onChange={(event) => type(event.target.value)}
          />
        </label>
      </ConfirmDialog>
    </div>
  );
}
