import { addressOf } from '../addresses/address.ts';
import { programPages } from '../addresses/program-pages.ts';
import type { Content } from '../handbook/content.ts';

/**
 * The pages beside the book and the worksheets, in the order in which foot and contents name them.
 * @returns title and address below the base path of each; the law only where the handbook names norms
 */
export function furtherPages(content: Pick<Content, 'norms' | 'pages'>) {
  const { glossary, sources, law, imprint } = programPages;
  return [
    ...[glossary, sources, law].filter(({ exists }) => exists(content)),
    ...content.pages.map((page) => ({ title: page.title, address: addressOf.page(page.id) })),
    imprint,
  ];
}
