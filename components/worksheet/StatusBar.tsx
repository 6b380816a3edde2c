import { useEffect, useRef } from 'react';
import type { SaveStatus, SessionState } from '../../src/portfolio/session.ts';
import { status as words } from '#words/worksheet.ts';
import type { Progress } from '../../src/worksheet/progress.ts';
import { ProgressLine } from '../ui/ProgressLine.tsx';
import './StatusBar.css';

interface Props {
  readonly progress: Progress;
  readonly state: SessionState;
  /** Where the Mappe stands. */
  readonly portfolio: string;
  readonly onSaveFile: () => void;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
  /** True when the last choice between two versions could not be carried out. */
  readonly unresolved: boolean;
}

/** Progress and the truth about saving, always in sight and never above what has the focus. */
export function StatusBar({ progress, state, portfolio, onSaveFile, onResolve, unresolved }: Props) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    // what gets the focus by keyboard is scrolled to below the bar, however high it is at the moment
    const root = document.documentElement;
    const keepClear = () => {
      root.style.scrollPaddingTop = `${parseFloat(getComputedStyle(element).top) + element.offsetHeight + 16}px`;
    };
    keepClear();
    const observer = new ResizeObserver(keepClear);
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.scrollPaddingTop = '';
    };
  }, []);
  const { status } = state;
  const resolve = (choice: 'mine' | 'theirs') => {
    onResolve(choice);
    // the buttons go once it is settled; the focus stays where they stood
    requestAnimationFrame(() => document.activeElement === document.body && bar.current?.focus());
  };
  const trouble =
    status.kind === 'full' || status.kind === 'unavailable' || status.kind === 'changed-elsewhere';
  return (
    <section
      ref={bar}
      tabIndex={-1}
      className="worksheet-bar"
      aria-label={words.label}
      data-status={status.kind}
    >
      <div className="worksheet-bar-line">
        <ProgressLine progress={progress} />
        {!trouble && <p className="worksheet-saved">{state.loaded ? quietWords(status) : words.loading}</p>}
      </div>
      <div role="alert">
        {trouble && (
          <p className="worksheet-trouble">{unresolved ? words.notResolved : troubleWords(status)}</p>
        )}
      </div>
      {status.kind === 'changed-elsewhere' && (
        <div className="worksheet-bar-choice">
          <button type="button" className="button" onClick={() => resolve('theirs')}>
            {status.isGone ? words.gone : words.theirs}
          </button>
          <button type="button" className="button" onClick={() => resolve('mine')}>
            {words.mine}
          </button>
        </div>
      )}
      {(status.kind === 'full' ||
        (status.kind === 'unavailable' && progress.state !== 'not-begun') ||
        unresolved) && (
        <div className="worksheet-bar-choice">
          <button type="button" className="button" onClick={onSaveFile}>
            {words.saveFile}
          </button>
          {status.kind !== 'unavailable' && (
            <a className="button" href={portfolio}>
              {words.toPortfolio}
            </a>
          )}
        </div>
      )}
    </section>
  );
}

function quietWords(status: SaveStatus): string {
  switch (status.kind) {
    case 'blank':
      return status.elsewhere ? words.emptied : words.blank;
    case 'saved':
      return status.certain ? words.saved(status.at) : words.savedFirst(status.at);
    case 'waiting':
      return words.waiting;
    case 'locked':
      return words.locked;
    default:
      return '';
  }
}

function troubleWords(status: SaveStatus): string {
  switch (status.kind) {
    case 'full':
      return words.full;
    case 'unavailable':
      return words.unavailable;
    case 'changed-elsewhere':
      return status.isGone ? words.conflictGone : words.conflict;
    default:
      return '';
  }
}
