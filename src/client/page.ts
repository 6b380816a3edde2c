import { offerAppearance } from './appearance.ts';
import { offerSearch } from '../search/start.ts';

/* What every page does in the browser beyond plain HTML. Each part stands alone and needs no framework. */
offerSearch();
offerAppearance();
// few pages hold numbers or long lists: only they fetch what serves them
if (document.querySelector('table[data-sortable]'))
  void import('./sortable-tables.ts').then(({ offerSorting }) => offerSorting());
if (document.querySelector('[data-filter-list]'))
  void import('./filter-lists.ts').then(({ offerFilters }) => offerFilters());
// nothing of it is needed before somebody has gone somewhere
document.addEventListener(
  'focusin',
  // a page that is left meanwhile needs no net; without a network the browser does what it always did
  () =>
    void import('./keep-focus.ts').then(
      ({ keepFocus }) => keepFocus(),
      () => undefined,
    ),
  {
    once: true,
  },
);
const offline = () => void import('../offline/status.ts').then(({ keepOffline }) => keepOffline());
// what is to be read comes first
if (document.readyState === 'complete') offline();
else addEventListener('load', offline, { once: true });
