/** Stands between the parts of a compound in the index: „Netzwerk|konferenz“. Written by the build. */
const seam = '|';

/** Words that say nothing about what somebody looks for; they count only where nothing else is asked. */
const smallWords = new Set(
  `aber als am an auch auf aus bei bis da das dem den der des die durch ein eine einem einen einer eines er es fur
  hat ich im in ist kann man mein mit nach oder sich sie sind so um und uns unser vom von vor wann warum was welche
  wenn wer werden wie wir wird wo zu zum zur`.split(/\s+/),
);

/** A word with what the text adds around it taken off: „(Leseclub|konferenz“,“ becomes „Leseclubkonferenz“. */
export function plain(text: string): string {
  return text.replaceAll(seam, '').replaceAll('\u00ad', '');
}

/**
 * A word as the search compares it, so that „Maßnahme“, „Massnahme“, „Übersicht“, „Uebersicht“ and „Ubersicht“ meet:
 * lower case, ß as ss, and neither umlaut nor the e that is written for it.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(^|[^aeq])([aou])e/g, '$1$2');
}

/** A folded word without the ending of its case or number. */
export function stem(folded: string): string {
  return folded.replace(/^(.{4,}?)(?:ern|en|em|n)$|^(.{3,}?)(?:er|es|e)$|^(.{2,}[^s])s$/, '$1$2$3');
}

/** The words of a query, folded; without small words where there are others. */
export function queryWords(query: string): string[] {
  const words = (query.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);
  const telling = words.filter((word) => !smallWords.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** How a word of a text answers a word of a query: as itself, as a part of it, by its beginning, or not at all. */
export type Hit = 'whole' | 'part' | 'beginning' | undefined;

/**
 * Whether a word of the text is what the query means. The index answers unknown words with whatever begins alike
 * („Bürgermeister“: „Bürgerinnen“); only what begins with the word asked for, or differs in its ending, is a hit.
 * @param word as the index has it, with seams
 * @param asked folded
 */
export function hitOf(word: string, asked: string): Hit {
  const pieces = word.match(/[\p{L}\p{N}\u00ad]+/gu) ?? [];
  const whole = fold(plain(pieces.join('')));
  const parts = pieces.map((piece) => fold(plain(piece)));
  const isSame = (form: string) => form === asked || stem(form) === stem(asked);
  if (isSame(whole)) return 'whole';
  if (parts.some(isSame)) return 'part';
  if (asked.length < 2) return undefined;
  return [whole, ...parts].some((form) => form.startsWith(asked)) ? 'beginning' : undefined;
}
