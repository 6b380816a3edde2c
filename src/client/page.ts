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
// by itself, so that reading pages stay small; it waits until the page is there
import('../offline/status.ts').then(
  ({ keepOffline }) => keepOffline(),
  // the network is away: there is nothing to keep up to date either
  () => undefined,
);
