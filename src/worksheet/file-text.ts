/** What the bytes of a file hold: text, letter for letter, or something that is none. */
export type FileText = { readonly kind: 'ok'; readonly text: string } | { readonly kind: 'not-text' };

/**
 * The text of a file that somebody chose, for files of answers and of a whole Mappe alike. UTF-8 and UTF-16 are read,
 * with or without a byte order mark; an editor may have saved the file anew. Everything else is refused instead of
 * being guessed: a Latin-1 file that is taken for UTF-8 turns „Köln“ into „K�ln“, and nobody sees it in time.
 * @param bytes the whole file; text never holds the character U+0000, so bytes that would give one are none
 */
export function textOfFile(bytes: Uint8Array): FileText {
  try {
    // the decoder takes the mark away; `fatal` refuses every sequence that the encoding does not have
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? { kind: 'not-text' } : { kind: 'ok', text };
  } catch {
    return { kind: 'not-text' };
  }
}

/** By the mark, or by the zero that half of each of the first characters has in UTF-16 (RFC 4627, 3). */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
