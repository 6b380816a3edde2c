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

/** A folded word without the ending of its case or number: „Gremium“ and „Gremien“ are both „gremi“. */
export function stem(folded: string): string {
  return folded
    .replace(/^(.{3,}i)um$/, '$1')
    .replace(/^(.{4,}?)(?:ern|en|em|n)$|^(.{3,}?)(?:er|es|e)$|^(.{2,}[^s])s$/, '$1$2$3');
}

/** Beginnings that German takes off a verb and puts „zu“ or „ge“ behind. */
const torn = /^(ab|an|auf|aus|bei|durch|ein|fest|fort|mit|nach|um|vor|weiter|zu|zusammen)(?:zu|ge)(.{4,})$/;

/**
 * Other forms of a folded word under which a text may have it: „auszuleihen“ as „ausleihen“,
 * „Moderatorinnen“ as „Moderator“.
 */
export function otherForms(folded: string): string[] {
  const verb = folded.replace(torn, '$1$2');
  const person = folded.replace(/^(.{4,}?)in(?:nen)?$/, '$1');
  return [...new Set([verb, person])].filter((form) => form !== folded);
}
