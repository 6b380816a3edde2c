import { reading } from '#words/reading.ts';
import { site } from '#words/site.ts';
import { addressOf } from '../addresses/address.ts';
import type { Content } from '../handbook/content.ts';

/**
 * The pages beside the book and the worksheets, in the order in which foot and contents name them.
 * @returns title and address below the base path of each; the law only where the handbook names norms
 */
export function furtherPages({ norms, pages }: Pick<Content, 'norms' | 'pages'>) {
  return [
    { title: site.glossary, address: '/glossar/' },
    { title: site.sources, address: '/quellen/' },
    ...(norms.length > 0 ? [{ title: reading.law, address: '/recht/' }] : []),
    ...pages.map((page) => ({ title: page.title, address: addressOf.page(page.id) })),
    { title: site.imprint, address: '/impressum/' },
  ];
}
