import type { SessionState } from '../../src/portfolio/session.ts';
import { opening as words } from '#words/opening.ts';
import { status } from '#words/worksheet.ts';
import { download } from '../ui/download.ts';

interface Props {
  readonly state: SessionState;
  readonly worksheet: string;
  readonly portfolio: string;
}

/** What opening the sheet had to tell, where it was not simply there. */
export default function OpeningNotice({ state, worksheet, portfolio }: Props) {
  const text = textOf(state);
  if (!text) return null;
  const { raw } = state;
  return (
    <div className="worksheet-notice" role="alert">
      <p>{text}</p>
      <p className="worksheet-notice-ways">
        {raw !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => download(`${worksheet}-gespeichert.json`, raw, 'application/json')}
          >
            {words.downloadRaw}
          </button>
        )}
        <a href={portfolio}>{status.toPortfolio}</a>
      </p>
    </div>
  );
}

function textOf({ loaded, lost }: SessionState): string | undefined {
  switch (loaded) {
    case 'rescued':
      return words.rescued(lost);
    case 'not-rescued':
      return words.notRescued;
    case 'newer-version':
      return words.newerVersion;
    // nothing to add: the status bar says how the sheet was opened
    case 'unavailable':
    case 'empty':
    case 'ok':
    case undefined:
      return undefined;
  }
}
