/**
 * A word as the search compares it, so that „Maßnahme“, „Massnahme“, „Übersicht“, „Uebersicht“ and „Ubersicht“ meet:
 * lower case, ß as ss, neither umlaut nor the e that is written for it, and decimals with a comma.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(^|[^aeq])([aou])e/g, '$1$2')
    .replace(/(\p{N})[.,](?=\p{N})/gu, '$1,');
}

/** Endings before which „-in“ makes a woman of a person: „Moderatorin“, „Pädagogin“, and not „Verein“. */
const woman = /^(.{3,}(?:or|er|eur|ent|ant|ist|at|og|rt|eg|zt|mt|ekt|ut|kt|nd))in$/;

/**
 * A folded word without the ending of its case, its number or a woman: „Gremium“ and „Gremien“ are both „gremi“,
 * „Moderatorinnen“ and „Moderator“ both „moderator“.
 */
export function stem(folded: string): string {
  return folded
    .replace(/^(.{5,})innen$/, '$1')
    .replace(woman, '$1')
    .replace(/^(.{3,}i)um$/, '$1')
    .replace(/^(.{4,}?)(?:ern|en|em|n)$|^(.{3,}?)(?:er|es|e)$|^(.{2,}[^s])s$/, '$1$2$3');
}

/** Beginnings that German takes off a verb and puts „zu“ or „ge“ behind. */
const torn = /^(ab|an|auf|aus|bei|durch|ein|fest|fort|mit|nach|um|vor|weiter|zu|zusammen)(?:zu|ge)(.{4,})$/;

/**
 * Other forms of a folded word under which a text may have it: „auszuleihen“ as „ausleihen“.
 */
export function otherForms(folded: string): string[] {
  const verb = folded.replace(torn, '$1$2');
  return verb === folded ? [] : [verb];
}
