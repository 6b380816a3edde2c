import type { Worksheet } from '../worksheet/definition.ts';
import type { Body } from './body.ts';
import type { DataTable } from './data-tables.ts';
import type { ChapterMeta, FigureMeta, Handbook, Norm, PageMeta, Source, Term } from './schemas.ts';

/** A chapter with its place in the book. */
export interface Chapter extends ChapterMeta {
  readonly id: string;
  readonly part: string;
  readonly file: string;
  readonly body: Body;
  /** Minutes that reading takes, at least 1. */
  readonly minutes: number;
}

export interface Figure extends FigureMeta {
  readonly id: string;
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
  readonly summary: string;
  readonly chapters: readonly Chapter[];
}

/** All of `content/`, read, checked and put in order. */
export interface Content {
  readonly handbook: Handbook;
  readonly parts: readonly Part[];
  readonly worksheets: readonly Worksheet[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
  /** Empty where the handbook names no law. */
  readonly norms: readonly Norm[];
  readonly figures: readonly Figure[];
  readonly tables: readonly DataTable[];
  readonly pages: readonly SidePage[];
}

/** Words that an adult reads in a minute; German running text, rounded down. */
const wordsPerMinute = 200;

/** Reading time in whole minutes. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / wordsPerMinute));
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** All chapters in reading order. */
export function chaptersOf(content: Content): readonly Chapter[] {
  return content.parts.flatMap((part) => part.chapters);
}
