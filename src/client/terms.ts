/** How long a pointer rests on a term before its explanation opens, and how long it may be away, in ms. */
const rest = 180;

/**
 * Opens explanations of terms on hover and keyboard focus. Tapping and Enter work without this script: the
 * term is a button that toggles its popover.
 */
export function explainTerms(): void {
  for (const term of document.querySelectorAll<HTMLButtonElement>('button.term')) {
    const note = term.popoverTargetElement;
    if (!(note instanceof HTMLElement)) continue;
    let timer = 0;
    const later = (act: () => void) => {
      clearTimeout(timer);
      timer = window.setTimeout(act, rest);
    };
    const open = () => {
      if (!note.matches(':popover-open')) note.showPopover({ source: term });
    };
    const close = () => {
      if (note.matches(':popover-open')) note.hidePopover();
    };
    // the pointer may move from the word into the explanation to read on or follow its link
    for (const area of [term, note]) {
      area.addEventListener('pointerenter', (event) => {
        if (event.pointerType === 'mouse') later(open);
      });
      area.addEventListener('pointerleave', (event) => {
        if (event.pointerType === 'mouse') later(close);
      });
    }
    term.addEventListener('focus', () => {
      if (term.matches(':focus-visible')) later(open);
    });
    term.addEventListener('blur', (event) => {
      if (!(event.relatedTarget instanceof Node && note.contains(event.relatedTarget))) later(close);
    });
    note.addEventListener('focusout', (event) => {
      if (event.relatedTarget !== term) later(close);
    });
    // a click on a term whose explanation hover has opened keeps it open instead of toggling it away
    term.addEventListener('click', (event) => {
      clearTimeout(timer);
      if (note.matches(':popover-open') && event.detail > 0) event.preventDefault();
    });
  }
}
