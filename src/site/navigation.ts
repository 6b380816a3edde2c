import { chaptersOf, type Chapter, type Content, type Part } from '../handbook/content.ts';

/** A stretch of a list around one entry, so that a page does not grow with the book. */
export interface Window<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

/** Most entries that a menu shows before it leads to the full list instead. */
const mostInMenu = 14;

/** The entries around `current`; all of them where they fit. */
export function windowAround<T>(list: readonly T[], current: number): Window<T> {
  if (list.length <= mostInMenu) return { shown: list, total: list.length };
  const start = Math.min(Math.max(0, current - Math.floor(mostInMenu / 2)), list.length - mostInMenu);
  return { shown: list.slice(start, start + mostInMenu), total: list.length };
}

/** What stands before and after a chapter in the book. */
export function neighbours(
  content: Content,
  chapter: Chapter,
): { readonly previous: Chapter | undefined; readonly next: Chapter | undefined } {
  const all = chaptersOf(content);
  const at = all.findIndex((c) => c.id === chapter.id);
  return { previous: all[at - 1], next: all[at + 1] };
}

/** Menu of the open part and of the parts around it. */
export function menuFor(content: Content, part: Part | undefined, chapter: Chapter | undefined) {
  return {
    parts: windowAround(content.parts, part ? content.parts.indexOf(part) : 0),
    chapters: part && windowAround(part.chapters, chapter ? part.chapters.indexOf(chapter) : 0),
  };
}
