import { useEffect, useRef } from 'react';
import { portfolio as words } from '#words/portfolio.ts';
import { undo } from '#words/worksheet.ts';
import type { Removed } from './use-removals.ts';
import './EntryList.css';
import './RemovedLine.css';

interface Props {
  readonly removed: Removed;
  readonly onUndo: (removed: Removed) => void;
}

/** Stands where an entry was deleted and offers to bring it back. */
export function RemovedLine({ removed, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // the button that had the focus went with its entry
  useEffect(() => button.current?.focus(), []);
  return (
    <li className="portfolio-entry portfolio-removed">
      <p>{words.removed(removed.name)}</p>
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={words.undoFor(removed.name)}
        onClick={() => onUndo(removed)}
      >
        {undo}
      </button>
    </li>
  );
}
