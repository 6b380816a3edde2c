import { fold } from './forms.ts';

/** A word of a query. */
export interface QueryWord {
  /** As it was typed, without what marks its gender. */
  readonly written: string;
  readonly folded: string;
}

/** Words that say nothing about what somebody looks for; they count only where nothing else is asked. */
const smallWords = new Set(
  `aber als also am an auch auf aus bedeutet bei beim bin bis bitte da damit dann darf darfst das dass dem den denn
  der des die dir doch dort durch ein eine einem einen einer eines er es etwas fur gab geben gehort geht genau gibt gut
  haben habe hat heisst hier hin ich ihr im in ins ist ja jetzt kann kannst kein keine kommt konnen lasst lauft machen
  macht man mein meine meinem meinen meiner mich mir mit muss mussen nach nicht noch nun nur ob oder oft ohne schon sehr
  sein seine sich sie sind so soll sollen sollte sollten sowie steht uber uberhaupt um und uns unser unsere unserem
  unseren unserer unterschied viel viele vom von vor war wann warum was weil welche welchen welcher welches wem wen wenn
  wer werden wie wieso wieviel will wir wird wo wofur woher wohin wollen womit wozu wurde zu mache machst bekomme bekommen brauche brauchen braucht mochte mochten hatte konnte konnten finde findet suche lange lang dauert dauern sitzt sitzen liegt passiert bekommt nutzt sagt sagen tun tut immer wieder gerade eigentlich neu neue zum zur zwischen`.split(
    /\s+/,
  ),
);

/** Whether a folded word says nothing by itself. */
export const isSmall = (folded: string): boolean => smallWords.has(folded);

/** What stands between a word and its other gender: „Koordinator*innen“, „Koordinator/-innen“, „Koordinator(inn)en“. */
const genderMarks = /(\p{L}{2,})(?:[*:_·•/]-?|\()in(?:nen|n?\))?(?:en)?(?!\p{L})/giu;
/** „KoordinatorInnen“. */
const innerCapital = /(\p{Ll}{2,})In(?:nen)?(?!\p{L})/gu;

/** The query without soft hyphens, and without marks of gender: the word that is left begins like all its forms. */
export function withoutMarks(query: string): string {
  return query
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(genderMarks, '$1')
    .replace(innerCapital, '$1');
}

/** All words of a query in order; „5.7“ is one. */
export function tokensOf(query: string): QueryWord[] {
  const words = withoutMarks(query).match(/\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
  return words.map((written) => ({ written, folded: fold(written) }));
}

/** Those that say something, each once; all where there is nothing else. */
export function tellingTokens(tokens: readonly QueryWord[]): QueryWord[] {
  const telling = tokens.filter(({ folded }) => !isSmall(folded));
  const unique = new Map((telling.length > 0 ? telling : tokens).map((token) => [token.folded, token]));
  return [...unique.values()];
}
