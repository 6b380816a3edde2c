import { offerAppearance } from './appearance.ts';
import { keepFocus } from './keep-focus.ts';
import { keepOffline } from '../offline/status.ts';
import { offerSearch } from '../search/start.ts';

/* What every page does in the browser beyond plain HTML. Each part stands alone and needs no framework. */
keepFocus();
offerSearch();
offerAppearance();
// few pages hold numbers or long lists: only they fetch what serves them
if (document.querySelector('table[data-sortable]'))
  void import('./sortable-tables.ts').then(({ offerSorting }) => offerSorting());
if (document.querySelector('[data-filter-list]'))
  void import('./filter-lists.ts').then(({ offerFilters }) => offerFilters());
keepOffline();
