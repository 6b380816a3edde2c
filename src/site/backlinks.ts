import { addressOf } from '../addresses/address.ts';
import { writeLink } from '../addresses/link.ts';
import type { Mention } from '../handbook/body.ts';
import { chaptersOf, type Chapter, type Content } from '../handbook/content.ts';

/** A page that points at something. */
export interface Backlink {
  readonly title: string;
  readonly address: string;
}

function chaptersThat(content: Content, test: (chapter: Chapter) => boolean): Backlink[] {
  return chaptersOf(content)
    .filter(test)
    .map((chapter) => ({ title: chapter.title, address: addressOf.chapter(chapter.part, chapter.id) }));
}

/** Whether a mention names something, by its component or by a link. */
const names =
  (kind: 'begriff' | 'quelle', id: string) =>
  (mention: Mention): boolean =>
    (mention.kind === kind && mention.target === id) ||
    (mention.kind === 'link' && mention.target === writeLink(kind, id));

/** Chapters that explain or link a term. */
export function pagesUsingTerm(content: Content, term: string): readonly Backlink[] {
  return chaptersThat(content, ({ body }) => body.mentions.some(names('begriff', term)));
}

/** Chapters and worksheets that rest on a source, cite it or link it. */
export function pagesCiting(content: Content, source: string): readonly Backlink[] {
  const worksheets = content.worksheets
    .filter((sheet) => sheet.sources.some((ref) => ref.source === source))
    .map((sheet) => ({ title: sheet.title, address: addressOf.worksheet(sheet.id) }));
  return [
    ...chaptersThat(
      content,
      ({ sources, body }) =>
        sources.some((ref) => ref.source === source) || body.mentions.some(names('quelle', source)),
    ),
    ...worksheets,
  ];
}
