import { offerHeadingLinks } from './heading-links.ts';
import { explainTerms } from './terms.ts';

/* What a page with text of the handbook does beyond `page.ts`: only there are terms and headings to link to. */
explainTerms();
offerHeadingLinks();
