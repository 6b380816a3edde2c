import { useId, useLayoutEffect, useRef } from 'react';
import { fileWords as words } from '#words/worksheet-file.ts';
import '../ui/ConfirmDialog.css';
import './ReadingDialog.css';

/** Most files are read before anybody could look at a dialog; it would only flicker. */
const patience = 400;

/** Says that a file is being read, and lets it be stopped. */
export function ReadingDialog({ onStop }: { readonly onStop: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    const timer = setTimeout(() => element?.showModal(), patience);
    return () => {
      clearTimeout(timer);
      // a dialog that is taken away while it is open does not give the focus back
      element?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={heading} onClose={onStop}>
      <h2 id={heading}>{words.reading}</h2>
      <p>{words.readingText}</p>
      <progress className="reading-progress" aria-label={words.reading} />
      <div className="confirm-buttons">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.stop}
        </button>
      </div>
    </dialog>
  );
}
