import { useState } from 'react';
import { planRestore, readBackup, restore, type RestorePlan } from '../../src/portfolio/backup.ts';
import type { StorageLike } from '../../src/portfolio/storage.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { backupWords as words, portfolio } from '../../src/words/de/portfolio.ts';
import { ConfirmDialog } from '../worksheet/ConfirmDialog.tsx';
import { FileButton } from '../worksheet/FileButton.tsx';

/** No browser keeps as much of a page. */
const largestFile = 25_000_000;

interface Props {
  readonly store: StorageLike;
  readonly kennung: string;
  readonly worksheets: readonly Worksheet[];
  readonly onLoaded: () => void;
}

/** Brings back what was saved as a file: the whole Mappe, or a single sheet. Asks before anything is replaced. */
export function LoadBackup({ store, kennung, worksheets, onLoaded }: Props) {
  const [asked, ask] = useState<RestorePlan>();
  const [told, tell] = useState('');

  const carryOut = (plan: RestorePlan) => {
    const { written, left, failure } = restore(store, kennung, plan, new Date());
    tell(
      [
        written > 0 && words.done(written),
        written > 0 && plan.replaces.length > 0 && words.replaced,
        failure === 'full' && words.full(left),
        failure === 'unavailable' && words.unavailable,
        ...leftOut(plan),
      ]
        .filter(Boolean)
        .join(' '),
    );
    onLoaded();
  };
  const choose = async (chosen: File) => {
    const read = await readChosen(chosen, kennung);
    if (typeof read === 'string') {
      tell(read);
      return;
    }
    const plan = planRestore(store, kennung, worksheets, read);
    if (plan.replaces.length > 0) ask(plan);
    else if (plan.write.length > 0) carryOut(plan);
    else tell(leftOut(plan).join(' ') || (read.length > 0 ? words.nothingNew : words.nothingLoaded));
  };
  return (
    <div>
      <FileButton
        label={portfolio.load}
        accept=".json,application/json"
        onChoose={(chosen) => void choose(chosen)}
      />
      <p className="quiet">{portfolio.loadText}</p>
      <div className="portfolio-told" role="status">
        {told && <p>{told}</p>}
      </div>
      <ConfirmDialog
        open={asked !== undefined}
        title={words.confirmTitle}
        confirm={words.confirm}
        cancel={portfolio.cancel}
        onClose={() => ask(undefined)}
        onConfirm={() => {
          ask(undefined);
          if (asked) carryOut(asked);
        }}
      >
        <p>{words.confirmText(asked?.replaces.length ?? 0)}</p>
        <ul>
          {asked?.replaces.map(({ worksheet, hereIsLater }) => (
            <li key={worksheet.id}>{hereIsLater ? words.hereIsLater(worksheet.title) : worksheet.title}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </div>
  );
}

/** The entries of a file that somebody chose, or the sentence that says why there are none. */
async function readChosen(chosen: Blob, kennung: string) {
  if (chosen.size > largestFile) return words.tooLarge;
  let text: string;
  try {
    text = await chosen.text();
  } catch {
    // the file was moved or deleted while it was read
    return words.unreadable;
  }
  const read = readBackup(text, kennung);
  return read.kind === 'ok' ? read.entries : words[read.kind];
}

const titles = (worksheets: readonly Worksheet[]) => worksheets.map(({ title }) => title);

/** What of the file stays out, in sentences. */
function leftOut({ newer, unreadable }: RestorePlan): string[] {
  return [
    ...(newer.length > 0 ? [words.newer(titles(newer))] : []),
    ...(unreadable.length > 0 ? [words.left(titles(unreadable))] : []),
  ];
}
