// Tests of what stands in the handbook that this project brings along: its counts, its words, what its search finds.
import { describe } from 'vitest';
import { ofBook as thisBook } from './search/queries.ts';
import { contentOfFolder } from '@/handbook/content-of-folder.ts';

/** The handbook of CONTENT_DIR. */
export const content = await contentOfFolder();

export const isThisBook = content.handbook.kennung === thisBook;

/** Facts of that handbook; of another one in its place they say nothing, and are counted as skipped. */
export function describeThisBook(name: string, facts: () => void): void {
  if (isThisBook) describe(name, facts);
  else describe.skip(`${name} (only of „${thisBook}“, CONTENT_DIR holds another handbook)`, facts);
}
