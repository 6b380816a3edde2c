import { markdownToHtml } from 'satteri';
import type { Body } from './body.ts';
import type { Content } from './content.ts';
import { resolveLink } from './links.ts';
import { notation } from './notation.ts';
import { links, textPlugins } from './text-plugins.ts';

interface Drawn {
  readonly from: string;
  readonly html: string;
}

/**
 * Draws plain Markdown. It becomes HTML while the content is read, without a module of its own, so that a large book
 * of plain text builds fast; MDX is drawn by Astro with the pages.
 * @returns a function that draws a text anew only where the text or an address in it has changed
 */
export function markdownPen() {
  const drawn = new Map<string, Drawn>();
  return async (
    { file, body }: { readonly file: string; readonly body: Body },
    source: string,
    content: Content,
    base: string,
  ): Promise<string> => {
    const toHref = (link: string) => {
      const address = resolveLink(content, link);
      return address === undefined ? undefined : base.replace(/\/$/, '') + address;
    };
    const targets = body.mentions.flatMap(({ kind, target }) => (kind === 'link' ? toHref(target) : []));
    const from = JSON.stringify([source, targets]);
    const before = drawn.get(file);
    if (before?.from === from) return before.html;
    const { html } = await markdownToHtml(source, {
      features: notation,
      hastPlugins: [...textPlugins, links(toHref)],
    });
    drawn.set(file, { from, html });
    return html;
  };
}
