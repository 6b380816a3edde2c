import { follow, readLink } from '../addresses/link.ts';
import type { LinkKind, Nameable } from '../addresses/link-kinds.ts';
import { chaptersOf, type Content } from './content.ts';

/** Where a link of the book leads. */
export interface LinkTarget {
  readonly kind: LinkKind;
  readonly title: string;
  /** Below the path of the site. */
  readonly address: string;
}

const known = new WeakMap<Content, Nameable>();

/** What links can name in the book; once a book, because every link of every page asks. */
function nameable(content: Content): Nameable {
  const before = known.get(content);
  if (before) return before;
  const made = { ...content, chapters: chaptersOf(content) };
  known.set(content, made);
  return made;
}

/**
 * Where a link (`kapitel:x#abschnitt`) leads, and what the target is called.
 * @returns undefined where it leads nowhere or is no link of the book
 */
export function linkTarget(content: Content, text: string): LinkTarget | undefined {
  const link = readLink(text);
  if (!link) return undefined;
  const found = follow(nameable(content), link);
  if (found.outcome !== 'found') return undefined;
  return { kind: link.kind, title: found.target.title, address: found.address };
}

/** The address that a link leads to, below the path of the site; undefined where it leads nowhere. */
export function resolveLink(content: Content, text: string): string | undefined {
  return linkTarget(content, text)?.address;
}
