import type { Worksheet } from '../worksheet/definition.ts';
import type { Body } from './body.ts';
import type { DataTable } from './data-tables.ts';
import type { FilledExample } from './example.ts';
import type { TestResults } from './operator-schema.ts';
import type { ChapterMeta, IllustrationMeta, Handbook, Norm, PageMeta, Source, Term } from './schemas.ts';

/** A chapter with its place in the book. */
export interface Chapter extends ChapterMeta {
  readonly id: string;
  readonly part: string;
  readonly file: string;
  readonly body: Body;
  /** Minutes that reading takes, at least 1. */
  readonly minutes: number;
}

export interface Illustration extends IllustrationMeta {
  readonly id: string;
  readonly file: string;
  /** The drawing as it is put into the page. */
  readonly svg: string;
  readonly body: Body;
}

/** A page beside the book: help, data protection. */
export interface SidePage extends PageMeta {
  readonly id: string;
  readonly file: string;
  readonly body: Body;
}

export interface Part {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** What stands on the tab of the part at the edge of the page: one word, or the title. */
  readonly tab: string;
  readonly summary: string;
  readonly chapters: readonly Chapter[];
}

/** All that is no text of its own: read, checked, in the order of the book. */
export interface Book {
  readonly handbook: Handbook;
  readonly worksheets: readonly Worksheet[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
  /** Empty where the handbook names no law. */
  readonly norms: readonly Norm[];
  readonly tables: readonly DataTable[];
  /** A filled sheet to look at, where the handbook names one. */
  readonly example?: FilledExample;
  /** What tools have found, where that was written down. */
  readonly tested?: TestResults;
}

/** The texts of the book, in any order. */
export interface Texts {
  readonly chapters: readonly Chapter[];
  readonly illustrations: readonly Illustration[];
  readonly pages: readonly SidePage[];
}

/** All of `content/`, read, checked and put in order. */
export interface Content extends Book {
  readonly parts: readonly Part[];
  readonly illustrations: readonly Illustration[];
  readonly pages: readonly SidePage[];
}

/** Puts the chapters where the book wants them; one that it does not name is left out. */
export function inOrder(book: Book, { chapters, illustrations, pages }: Texts): Content {
  const byId = new Map(chapters.map((chapter) => [`${chapter.part}/${chapter.id}`, chapter]));
  const parts = book.handbook.teile.map((part, at): Part => ({
    id: part.id,
    number: at + 1,
    title: part.titel,
    tab: part.griff ?? part.titel,
    summary: part.kurz,
    chapters: part.kapitel.flatMap((id) => byId.get(`${part.id}/${id}`) ?? []),
  }));
  return { ...book, parts, illustrations, pages: pages.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Words that an adult reads in a minute; German running text, rounded down. */
const wordsPerMinute = 200;

/** Reading time in whole minutes. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** All chapters in reading order. */
export function chaptersOf(content: Content): readonly Chapter[] {
  return content.parts.flatMap((part) => part.chapters);
}
