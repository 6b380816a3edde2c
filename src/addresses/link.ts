import { isLinkKind, linkKinds, linkWords, type LinkKind, type Nameable, type Target } from './link-kinds.ts';

/** A link as an author writes it: what it leads to and, where the kind has some, a heading in it. */
export interface BookLink {
  readonly kind: LinkKind;
  readonly id: string;
  readonly section: string | undefined;
}

const pattern = new RegExp(`^(${linkWords.join('|')}):([^#]+)(?:#(.*))?$`, 's');

/**
 * Reads `kapitel:ueberblick#anfang`. Whether there is such a thing is for `follow` to say, which can name what was
 * meant.
 * @returns undefined where the text is no link of the book
 */
export function readLink(text: string): BookLink | undefined {
  const [, kind = '', id = '', section] = pattern.exec(text) ?? [];
  return isLinkKind(kind) ? { kind, id, section } : undefined;
}

/** A link as it stands in a text. */
export function writeLink(kind: LinkKind, id: string): string {
  return `${kind}:${id}`;
}

/** Where a link leads. */
export type Found =
  | { readonly outcome: 'found'; readonly target: Target; readonly address: string }
  | { readonly outcome: 'missing' }
  /** It names a heading, and the kind has none that links lead to. */
  | { readonly outcome: 'whole-only' }
  | { readonly outcome: 'no-such-section'; readonly sections: readonly string[] };

/** Follows a link. Whoever checks links and whoever draws them asks here, so that what is passed is never dead. */
export function follow(book: Nameable, { kind, id, section }: BookLink): Found {
  const target = linkKinds[kind].find(book, id);
  if (!target) return { outcome: 'missing' };
  const { address, sections } = target;
  if (section === undefined) return { outcome: 'found', target, address };
  // elsewhere a heading would be dropped, and nobody would see that it was mistyped
  if (!sections) return { outcome: 'whole-only' };
  if (!sections.includes(section)) return { outcome: 'no-such-section', sections };
  return { outcome: 'found', target, address: `${address}#${section}` };
}
