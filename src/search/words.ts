import type { SplitCompound } from './compounds.ts';

/**
 * Stands between the parts of a compound in what the search indexes. Pagefind indexes both the whole and the
 * parts of a word with punctuation in it, all at the place of the word, so excerpts and sections stay right; the
 * dialog takes the sign out again. No German text has it inside of a word.
 */
export const seam = '|';

/** Tags, comments and character references, which hold no words, and elements whose text is none. */
const notText =
  /<(script|style|svg)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|&[#\w]+;/g;

/** A tag whose text is not read but compared: the name of a filter. */
const namesFilter = /\bdata-pagefind-(?:filter|sort)\b/;

/** A text without the places at which a word may be broken. */
export function unbroken(text: string): string {
  return text.replace(/&shy;|\u00ad/g, '');
}

/** Puts seams into the compounds of a text. */
export function markCompounds(text: string, split: SplitCompound): string {
  return text.replace(/\p{L}{6,}/gu, (word) => split(word).join(seam));
}

/** Puts seams into the compounds that a page shows and leaves its markup as it is. */
export function markCompoundsInHtml(html: string, split: SplitCompound): string {
  let marked = '';
  let end = 0;
  let tag = '';
  const add = (text: string) => (namesFilter.test(tag) ? text : markCompounds(text, split));
  for (const { 0: found, index } of html.matchAll(notText)) {
    marked += add(html.slice(end, index)) + found;
    end = index + found.length;
    if (found.startsWith('<')) tag = found;
  }
  return marked + add(html.slice(end));
}
