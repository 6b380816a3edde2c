/** What a person can be told to stand in: not every box of the layout. */
const places =
  'li, fieldset, section, article, aside, nav, form, dialog[open], details, footer, header, main, [role]';
/** Longer than any step that places the focus by itself takes after it has changed the page. */
const patience = 50;

const isThere = (element: HTMLElement) => element.isConnected && element.getClientRects().length > 0;
const canHold = (element: HTMLElement) => isThere(element) && !element.matches(':disabled');

/**
 * The net below all that places the focus: where an element goes while it has the focus (taken away, hidden or
 * disabled, by another window perhaps) and nothing else took it, the focus goes to what the element stood in. Left to
 * the browser it would fall to the body, and whoever goes by keyboard would begin again at the top of the page.
 * Who leaves a field of their own accord, by a click beside it, is left alone.
 */
export function keepFocus(): void {
  /** What has the focus, and what it stands in. */
  let path = document.activeElement instanceof HTMLElement ? [...upwards(document.activeElement)] : [];
  let timer = 0;
  const look = () => {
    const [held, ...around] = path;
    if (!held || document.activeElement !== document.body) return;
    path = [];
    if (canHold(held)) return;
    const place = around.find((element) => element.matches(places) && canHold(element));
    if (!place) return;
    if (!place.hasAttribute('tabindex')) {
      place.tabIndex = -1;
      place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
    }
    place.focus({ preventScroll: true });
  };
  const lookSoon = () => {
    if (path.length === 0) return;
    clearTimeout(timer);
    timer = window.setTimeout(look, patience);
  };
  document.addEventListener('focusin', ({ target }) => {
    path = target instanceof HTMLElement ? [...upwards(target)] : [];
  });
  // not all browsers tell that an element goes which has the focus
  document.addEventListener('focusout', lookSoon);
  new MutationObserver(lookSoon).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden', 'disabled', 'open'],
  });
}

function* upwards(from: HTMLElement): Generator<HTMLElement> {
  for (let at: HTMLElement | null = from; at && at !== document.body; at = at.parentElement) yield at;
}
