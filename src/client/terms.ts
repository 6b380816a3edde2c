/** How long a pointer rests on a term before its explanation opens, and how long it may be away, in ms. */
const rest = 180;

/** How an explanation opens and closes. */
interface Note {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * Opens explanations of terms on hover and keyboard focus. Tapping and Enter work without this script: the
 * term is a button that toggles its popover. Browsers that know no popovers get the same by `data-open`.
 */
export function explainTerms(): void {
  const hasPopovers = 'showPopover' in HTMLElement.prototype;
  for (const term of document.querySelectorAll<HTMLButtonElement>('button.term')) {
    const element = document.getElementById(term.getAttribute('popovertarget') ?? '');
    if (!element) continue;
    element.addEventListener('beforetoggle', () => keepAway(term, element));
    let timer = 0;
    /** Opened by pressing the term: it stays until it is pressed again or left. */
    let isPressed = false;
    /** Just closed by Escape: the focus that comes back to the term must not open it again. */
    let isDismissed = false;
    const note = hasPopovers
      ? popoverNote(term, element)
      : attributeNote(term, element, () => clearTimeout(timer));
    const later = (act: () => void) => {
      clearTimeout(timer);
      timer = window.setTimeout(act, rest);
    };
    // the pointer may move from the word into the explanation to read on or follow its link
    for (const area of [term, element]) {
      area.addEventListener('pointerenter', (event) => {
        if (event.pointerType === 'mouse') later(note.open);
      });
      area.addEventListener('pointerleave', (event) => {
        if (event.pointerType === 'mouse' && !isPressed) later(note.close);
      });
      area.addEventListener('keydown', ({ key }) => {
        if (key !== 'Escape') return;
        clearTimeout(timer);
        isPressed = false;
        isDismissed = true;
        setTimeout(() => (isDismissed = false), rest);
      });
    }
    term.addEventListener('focus', () => {
      if (!isDismissed && term.matches(':focus-visible')) later(note.open);
    });
    term.addEventListener('blur', (event) => {
      if (event.relatedTarget instanceof Node && element.contains(event.relatedTarget)) return;
      isPressed = false;
      later(note.close);
    });
    element.addEventListener('focusout', (event) => {
      if (event.relatedTarget === term) return;
      isPressed = false;
      later(note.close);
    });
    term.addEventListener('click', (event) => {
      clearTimeout(timer);
      // what the pointer or the focus has opened is kept open by pressing instead of being toggled away
      const stays = note.isOpen() && !isPressed;
      isPressed = stays || !note.isOpen();
      if (stays) event.preventDefault();
      else if (!hasPopovers) (note.isOpen() ? note.close : note.open)();
    });
  }
}

/** At the end of the window where the word is not, for browsers that cannot place the explanation at its word. */
function keepAway(term: HTMLElement, element: HTMLElement): void {
  const { top, bottom } = term.getBoundingClientRect();
  element.dataset['at'] = (top + bottom) / 2 > window.innerHeight / 2 ? 'head' : 'foot';
}

/* eslint-disable no-restricted-syntax -- asked for above */
function popoverNote(term: HTMLButtonElement, element: HTMLElement): Note {
  const isOpen = () => element.matches(':popover-open');
  return {
    isOpen,
    open: () => {
      if (!isOpen()) element.showPopover({ source: term });
    },
    close: () => {
      if (isOpen()) element.hidePopover();
    },
  };
}
/* eslint-enable no-restricted-syntax */

/**
 * Like a popover: the button says whether it is open, Escape and a click elsewhere close it, and one closes the others.
 * @param forget drops what is about to happen: the focus that comes back to the term must not open it again
 */
function attributeNote(term: HTMLButtonElement, element: HTMLElement, forget: () => void): Note {
  const isOpen = () => 'open' in element.dataset;
  const close = () => {
    if (!isOpen()) return;
    delete element.dataset['open'];
    term.setAttribute('aria-expanded', 'false');
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('pointerdown', onPointer);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    if (element.contains(document.activeElement)) term.focus();
    forget();
    close();
  };
  const onPointer = ({ target }: Event) => {
    if (!(target instanceof Node && (element.contains(target) || term.contains(target)))) close();
  };
  const open = () => {
    if (isOpen()) return;
    for (const other of document.querySelectorAll('.term-note[data-open]'))
      other.dispatchEvent(new CustomEvent('close-note'));
    keepAway(term, element);
    element.dataset['open'] = '';
    term.setAttribute('aria-expanded', 'true');
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
  };
  term.setAttribute('aria-expanded', 'false');
  term.setAttribute('aria-controls', element.id);
  element.addEventListener('close-note', close);
  return { isOpen, open, close };
}
