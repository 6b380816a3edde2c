import { addressOf } from '../addresses/address.ts';
import { chaptersOf, type Content } from './content.ts';

/** Pages that the program makes by itself and that the text may point at (`seite:mappe`). */
const programPages = ['glossar', 'quellen', 'arbeitsblaetter', 'mappe', 'inhalt', 'impressum'];

/** Ids of all pages beside the chapters: those of the program and those of `content/seiten`. */
export function pageIds(content: Content): readonly string[] {
  return [...programPages, ...(content.norms.length > 0 ? ['recht'] : []), ...content.pages.map((p) => p.id)];
}

/**
 * The address an internal link leads to, below the base path.
 * @param link `kapitel:x`, `kapitel:x#abschnitt`, `teil:x`, `arbeitsblatt:x`, `begriff:x`, `quelle:x`, `seite:x`
 * @returns undefined where the link leads nowhere
 */
export function resolveLink(content: Content, link: string): string | undefined {
  const match = /^([a-z]+):([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(link);
  if (!match) return undefined;
  const [, kind, id = '', anchor] = match;
  // only chapters have sections; elsewhere an anchor would be dropped, and nobody would see that it was mistyped
  if (anchor !== undefined && kind !== 'kapitel') return undefined;
  switch (kind) {
    case 'kapitel': {
      const chapter = chaptersOf(content).find((c) => c.id === id);
      if (!chapter || (anchor && !chapter.body.headings.some((h) => h.id === anchor))) return undefined;
      return addressOf.chapter(chapter.part, chapter.id) + (anchor ? `#${anchor}` : '');
    }
    case 'teil':
      return content.parts.some((p) => p.id === id) ? addressOf.part(id) : undefined;
    case 'arbeitsblatt':
      return content.worksheets.some((w) => w.id === id) ? addressOf.worksheet(id) : undefined;
    case 'begriff':
      return content.terms.some((t) => t.id === id) ? addressOf.term(id) : undefined;
    case 'recht':
      return content.norms.some((n) => n.id === id) ? addressOf.norm(id) : undefined;
    case 'quelle':
      return content.sources.some((s) => s.id === id) ? addressOf.source(id) : undefined;
    case 'seite':
      return pageIds(content).includes(id) ? addressOf.page(id) : undefined;
    default:
      return undefined;
  }
}

/** What a link's target is called, for cards and lists. */
export function titleOfTarget(content: Content, link: string): string | undefined {
  const [kind, rest = ''] = link.split(':');
  const id = rest.split('#')[0];
  if (kind === 'kapitel') return chaptersOf(content).find((c) => c.id === id)?.title;
  if (kind === 'arbeitsblatt') return content.worksheets.find((w) => w.id === id)?.title;
  if (kind === 'teil') return content.parts.find((p) => p.id === id)?.title;
  if (kind === 'begriff') return content.terms.find((t) => t.id === id)?.term;
  return undefined;
}

/**
 * Finished HTML with the internal links of the text turned into addresses.
 * @param toHref puts the base path before an address
 */
export function withAddresses(content: Content, html: string, toHref: (address: string) => string): string {
  return html.replace(
    /href="((?:kapitel|teil|arbeitsblatt|begriff|quelle|recht|seite):[a-z0-9#-]+)"/g,
    (whole, link: string) => {
      const address = resolveLink(content, link);
      return address ? `href="${toHref(address)}"` : whole;
    },
  );
}
