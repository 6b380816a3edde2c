/**
 * Whether what has the focus takes letters for itself. The field of a dialog that was just closed still has the
 * focus until the browser paints again, but nobody types there.
 */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    !target.closest('dialog:not([open])') &&
    (target.isContentEditable ||
      target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'))
  );
}

/**
 * Shows the buttons that open the search, and opens it by / and Ctrl+K. The search itself is fetched when
 * somebody opens it: reading costs a few hundred bytes for it.
 */
export function offerSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  // Enter before the script is there waits for it instead of sending the form
  let enterWaits = false;
  let isStarted = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    enterWaits = !isStarted;
  });
  const open = () => {
    if (!dialog.open) {
      dialog.showModal();
      // at once, so that what is typed next replaces the query of last time
      dialog.querySelector('input')?.select();
    }
    import('./dialog.ts').then(
      ({ startSearch }) => {
        startSearch(dialog);
        isStarted = true;
        if (enterWaits) form.requestSubmit();
        enterWaits = false;
      },
      // the network is away before the script was there: the dialog has the sentence for it
      () => dialog.querySelector('[data-search-failed]')?.removeAttribute('hidden'),
    );
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-open-search]')) {
    button.hidden = false;
    button.addEventListener('click', open);
  }
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event.target);
    const isCtrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    // while another dialog is open, its keys are its own
    if ((!isSlash && !isCtrlK) || document.querySelector('dialog:modal:not([data-search])')) return;
    event.preventDefault();
    open();
  });
  // the dialog's own button, the page around it for browsers without closedby, and a link into the same page
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('[data-search-close], a')))
      dialog.close();
  });
}
