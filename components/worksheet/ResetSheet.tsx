import { reset as words } from '#words/reset.ts';
import { replacing } from '#words/replacing.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';

/** What is said of the copy. */
export { replacing };

interface Props {
  /** False where this browser keeps nothing, so that there will be no copy either. */
  readonly isKept: boolean;
  readonly onClose: () => void;
  /** Gets the sentences to say afterwards: where it was done, and where there was no room for a copy. */
  readonly onConfirm: (done: string, refused: string) => void;
}

/** Asks before a sheet is emptied. */
export function ResetSheet({ isKept, onClose, onConfirm }: Props) {
  return (
    <ConfirmDialog
      open
      title={words.title}
      confirm={words.confirm}
      cancel={words.cancel}
      onClose={onClose}
      onConfirm={() => onConfirm(words.done, words.noRoom)}
    >
      <p>{isKept ? words.text : words.textUnavailable}</p>
    </ConfirmDialog>
  );
}
