import { offerFilters } from './filter-lists.ts';
import { offerHeadingLinks } from './heading-links.ts';
import { offerAppearance } from './appearance.ts';
import { keepOffline } from './offline.ts';
import { offerSearch } from './search.ts';
import { offerSorting } from './sortable-tables.ts';
import { explainTerms } from './terms.ts';

/* What every page does in the browser beyond plain HTML. Each part stands alone and needs no framework. */
offerSearch();
offerAppearance();
explainTerms();
offerHeadingLinks();
offerSorting();
offerFilters();
keepOffline();
