import { offerAppearance } from './appearance.ts';
import { offerSearch } from '../search/start.ts';

/* What every page does in the browser beyond plain HTML. Each part stands alone and needs no framework. */
offerSearch();
offerAppearance();
/** Fetches a part and runs it. A page that is left meanwhile, or has no network, goes without: it is plain HTML. */
const fetchPart = <Part>(part: Promise<Part>, run: (part: Part) => void) =>
  void part.then(run, () => undefined);
// few pages hold numbers or long lists: only they fetch what serves them
if (document.querySelector('table[data-sortable]'))
  fetchPart(import('./sortable-tables.ts'), ({ offerSorting }) => offerSorting());
if (document.querySelector('[data-filter-list]'))
  fetchPart(import('./filter-lists.ts'), ({ offerFilters }) => offerFilters());
// nothing of it is needed before somebody has gone somewhere
document.addEventListener(
  'focusin',
  () => fetchPart(import('./keep-focus.ts'), ({ keepFocus }) => keepFocus()),
  { once: true },
);
// by itself, so that reading pages stay small; it waits until the page is there
fetchPart(import('../offline/status.ts'), ({ keepOffline }) => keepOffline());
