import { useState } from 'react';
import { readBackup } from '../../src/portfolio/backup.ts';
import { planRestore, type RestorePlan } from '../../src/portfolio/restore-plan.ts';
import { restore, writesOf } from '../../src/portfolio/restore.ts';
import type { StorageLike } from '../../src/portfolio/storage.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { textOfFile } from '../../src/worksheet/file-text.ts';
import { portfolio } from '#words/portfolio.ts';
import { restoreWords as words } from '#words/restore.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { toldOf } from './restore-told.ts';
import './LoadBackup.css';

/** Twice of what a browser keeps of a page, because quotation marks are doubled in a file that holds files. */
const largestFile = 50_000_000;

interface Props {
  readonly store: StorageLike;
  readonly kennung: string;
  readonly worksheets: readonly Worksheet[];
  readonly onLoaded: () => void;
}

/** A file that was read and waits for a word of the person. */
interface Waiting {
  readonly plan: RestorePlan;
  readonly savedAt: Date | undefined;
  /** Keys of the sheets of which the version here shall stay. */
  readonly keepHere: ReadonlySet<string>;
}

/** Brings back what was saved as a file: the whole Mappe, or a single sheet. Nothing is written before a preview. */
export function LoadBackup({ store, kennung, worksheets, onLoaded }: Props) {
  const [waiting, wait] = useState<Waiting>();
  const [told, tell] = useState('');

  const choose = async (chosen: File) => {
    tell('');
    const read = await readChosen(chosen, kennung);
    if (typeof read === 'string') {
      tell(read);
      return;
    }
    const plan = planRestore(store, kennung, worksheets, read);
    if (plan.items.length === 0) tell(words.empty);
    else if (plan.items.every(({ group }) => group === 'same')) tell(words.nothingNew);
    else wait({ plan, savedAt: read.savedAt, keepHere: proposed(plan) });
  };
  const carryOut = async ({ plan, keepHere }: Waiting) => {
    const outcome = restore(store, kennung, plan, keepHere, new Date());
    // nothing is said to be loaded before a place of this browser has it
    const settled = await store.settled?.();
    tell(settled === 'lost' ? words.notSafe : toldOf(plan, keepHere, outcome));
    onLoaded();
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
        open={waiting !== undefined}
        wide
        title={words.title}
        confirm={words.confirm}
        cancel={portfolio.cancel}
        ready={waiting !== undefined && writesOf(waiting.plan, waiting.keepHere).length > 0}
        onClose={() => wait(undefined)}
        onConfirm={() => {
          wait(undefined);
          if (waiting) void carryOut(waiting);
        }}
      >
        {waiting && (
          <RestorePreview
            {...waiting}
            worksheets={worksheets}
            onKeep={(keepHere) => wait({ ...waiting, keepHere })}
          />
        )}
      </ConfirmDialog>
    </div>
  );
}

/** The sheets of which the version here is proposed to stay. */
const proposed = ({ items }: RestorePlan): ReadonlySet<string> =>
  new Set(items.filter(({ difference }) => difference?.proposal === 'here').map(({ key }) => key));

/** What a file holds that somebody chose, or the sentence that says why there is nothing. */
async function readChosen(chosen: Blob, kennung: string) {
  if (chosen.size > largestFile) return words.tooLarge;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await chosen.arrayBuffer());
  } catch {
    // the file was moved or deleted while it was read
    return words.unreadable;
  }
  const decoded = textOfFile(bytes);
  if (decoded.kind !== 'ok') return words[decoded.kind];
  const read = readBackup(decoded.text, kennung);
  return read.kind === 'ok' ? read.file : words[read.kind];
}
