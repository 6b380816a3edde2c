import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './ConfirmDialog.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  /** Room for more than a question. */
  readonly wide?: boolean;
  /** False while something is missing to confirm. */
  readonly ready?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something is taken away: the browser's own dialog, which keeps the focus and closes by Escape. */
export function ConfirmDialog({
  open,
  title,
  confirm,
  cancel,
  wide,
  ready = true,
  onConfirm,
  onClose,
  children,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) {
      dialog.current?.showModal();
      // what is long is read from its beginning, not from the first thing to press
      if (wide) titleRef.current?.focus();
    }
    if (!open) dialog.current?.close();
  }, [open, wide]);
  useLayoutEffect(() => {
    // a dialog that is taken away while it is open does not give the focus back
    const element = dialog.current;
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="confirm" data-wide={wide} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <>
          <h2 ref={titleRef} id={heading} tabIndex={wide ? -1 : undefined}>
            {title}
          </h2>
          {children}
          <div className="confirm-buttons">
            <button type="button" className="button" onClick={onClose}>
              {cancel}
            </button>
            <button
              type="button"
              className="button"
              data-rank="first"
              disabled={!ready}
              onClick={() => {
                // closed first: the dialog gives the focus back, and what follows may place it anew
                dialog.current?.close();
                onConfirm();
              }}
            >
              {confirm}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}
