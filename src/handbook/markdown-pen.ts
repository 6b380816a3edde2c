import { createHash } from 'node:crypto';
import { markdownToHtml } from 'satteri';
import type { Body } from './body.ts';
import type { Content } from './content.ts';
import { resolveLink } from './links.ts';
import { notation } from './notation.ts';
import { hasWholes, links, textPlugins, wholes } from './text-plugins.ts';

/** A text as it was drawn. */
export interface Drawn {
  readonly html: string;
  /** Fits the HTML and all that it was drawn from; where one of them changes, or is damaged, it fits no more. */
  readonly seal: string;
}

/**
 * Draws plain Markdown. It becomes HTML while the content is read, without a module of its own, so that a large book
 * of plain text builds fast; MDX is drawn by Astro with the pages.
 * @param program changes with whatever in the program decides how a text is drawn
 * @returns a function that draws a text, or gives back what an earlier build has kept of it where nothing has changed
 */
export function markdownPen(program: string) {
  return async (
    { body }: { readonly body: Body },
    source: string,
    { content, base }: { readonly content: Content; readonly base: string },
    kept?: Drawn,
  ): Promise<Drawn> => {
    const toHref = (link: string) => {
      const address = resolveLink(content, link);
      return address === undefined ? undefined : base.replace(/\/$/, '') + address;
    };
    const targets = body.mentions.flatMap(({ kind, target }) => (kind === 'link' ? toHref(target) : []));
    const from = JSON.stringify([program, source, targets]);
    const sealOf = (html: string) => createHash('sha256').update(from).update(html).digest('base64url');
    if (kept && kept.seal === sealOf(kept.html)) return kept;
    const { html } = await markdownToHtml(source, {
      features: notation,
      // each text node that a plugin is shown takes time, and most texts have none of these
      hastPlugins: [...textPlugins, ...(hasWholes(source) ? [wholes] : []), links(toHref)],
    });
    return { html, seal: sealOf(html) };
  };
}
