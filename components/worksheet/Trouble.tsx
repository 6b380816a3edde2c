import type { SaveStatus } from '../../src/portfolio/session.ts';
import { trouble as words } from '#words/trouble.ts';

interface WordsProps {
  readonly status: SaveStatus;
  /** True when the last choice between two versions could not be carried out. */
  readonly unresolved: boolean;
}

/** What went wrong with saving. */
function Words({ status, unresolved }: WordsProps) {
  return <p className="worksheet-trouble">{unresolved ? words.notResolved : troubleWords(status)}</p>;
}

interface WaysProps extends WordsProps {
  /** True where something stands on the sheet. */
  readonly canBeLost: boolean;
  readonly portfolio: string;
  readonly onSaveFile: () => void;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
}

/** What can be done about it: choose between two versions, save as a file, make room. */
function Ways({ status, unresolved, canBeLost, portfolio, onSaveFile, onResolve }: WaysProps) {
  return (
    <>
      {status.kind === 'changed-elsewhere' && (
        <div className="worksheet-bar-choice">
          <button type="button" className="button" onClick={() => onResolve('theirs')}>
            {status.isGone ? words.gone : words.theirs}
          </button>
          <button type="button" className="button" onClick={() => onResolve('mine')}>
            {words.mine}
          </button>
        </div>
      )}
      {(status.kind === 'full' || (status.kind === 'unavailable' && canBeLost) || unresolved) && (
        <div className="worksheet-bar-choice">
          <button type="button" className="button" data-rank="first" onClick={onSaveFile}>
            {words.saveFile}
          </button>
          {status.kind !== 'unavailable' && (
            <a className="button" href={portfolio}>
              {words.toPortfolio}
            </a>
          )}
        </div>
      )}
    </>
  );
}

/** What the bar says and offers where something could not be saved; fetched with all that speaks of answers. */
export const Trouble = { Words, Ways, resolved: words.resolved } as const;

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
