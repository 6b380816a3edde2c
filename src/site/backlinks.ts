import { addressOf } from '../addresses/address.ts';
import { writeLink } from '../addresses/link.ts';
import type { Mention } from '../handbook/body.ts';
import { chaptersOf, type Content } from '../handbook/content.ts';

/** A page that points at something. */
export interface Backlink {
  readonly title: string;
  readonly address: string;
}

function chaptersThat(content: Content, test: (mention: Mention) => boolean): Backlink[] {
  return chaptersOf(content)
    .filter((chapter) => chapter.body.mentions.some(test))
    .map((chapter) => ({ title: chapter.title, address: addressOf.chapter(chapter.part, chapter.id) }));
}

/** Chapters that explain or link a term. */
export function pagesUsingTerm(content: Content, term: string): readonly Backlink[] {
  return chaptersThat(
    content,
    ({ kind, target }) =>
      (kind === 'begriff' && target === term) || (kind === 'link' && target === writeLink('begriff', term)),
  );
}

/** Chapters and worksheets that cite a source. */
export function pagesCiting(content: Content, source: string): readonly Backlink[] {
  const worksheets = content.worksheets
    .filter((sheet) => sheet.sources.some((ref) => ref.source === source))
    .map((sheet) => ({ title: sheet.title, address: addressOf.worksheet(sheet.id) }));
  return [
    ...chaptersThat(content, ({ kind, target }) => kind === 'quelle' && target === source),
    ...worksheets,
  ];
}
