import { offerHeadingLinks } from './heading-links.ts';
import { offerAppearance } from './appearance.ts';
import { keepOffline } from './offline.ts';
import { offerSearch } from './search.ts';
import { explainTerms } from './terms.ts';

/* What every page does in the browser beyond plain HTML. Each part stands alone and needs no framework. */
offerSearch();
offerAppearance();
explainTerms();
offerHeadingLinks();
// few pages hold figures or long lists: only they fetch what serves them
if (document.querySelector('table[data-sortable]'))
  void import('./sortable-tables.ts').then(({ offerSorting }) => offerSorting());
if (document.querySelector('[data-filter-list]'))
  void import('./filter-lists.ts').then(({ offerFilters }) => offerFilters());
keepOffline();
