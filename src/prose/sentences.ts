/** A sentence and where it begins in the text that it was cut from. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** Words that end in a full stop within a sentence, besides single letters („z. B.“, „u. a.“, „d. h.“). */
const abbreviations = new Set(
  (
    'abs art aufl az bd bspw bzgl bzw ca dipl dr ebd ehem einschl evtl f ff geb gem ggf ggfs hrsg inkl insb ' +
    'jg kap lfd lt max min mind mio mrd nr od päd prof psych rd rn s sog soz st std tel tsd u überarb ' +
    'urspr verf verw vgl vorauss zit zzgl'
  ).split(' '),
);

/**
 * Words with which a sentence goes on after a short number with a full stop: then the number closed the sentence
 * before („in Schritt 3. Danach …“). Before all others it is an ordinal („am 31. Dezember“, „im 2. Halbjahr“).
 */
const openers = new Set(
  (
    'aber alle als am an auch auf aus außerdem bei beide bis da dabei dafür damit danach dann daraus darum ' +
    'das dazu dem den denn der deshalb die dies diese dieser dieses dort ein eine einen einer er es fragen für ' +
    'halten hier ihr im in ist jede jeder jedes kein keine man mit nach nicht noch nur ob oder prüfen sie sind ' +
    'so sonst und unter vom von vor was weil wenn wer wie wir wo zu zum zur zwei'
  ).split(' '),
);

/** Begins where no mark stands before it: else each mark of a long row would be tried by itself. */
const end = /(?<![.!?…])[.!?…]+["“”‘’»«)\]]*(?=\s+["„‚»«(]?[\p{Lu}\p{N}])/gu;

/**
 * Takes a German text apart into sentences. Knows abbreviations, ordinals and numbers; a colon or semicolon ends
 * no sentence.
 */
export function splitSentences(text: string): Sentence[] {
  const cuts = [...text.matchAll(end)]
    .filter((match) => {
      const before = text.slice(Math.max(0, match.index - longestMark), match.index);
      return endsSentence(before, match[0], text.slice(match.index));
    })
    .map((match) => match.index + match[0].length);
  return [0, ...cuts].flatMap((from, at) => {
    const piece = text.slice(from, cuts[at]);
    const blank = /^\s*/.exec(piece)?.[0].length ?? 0;
    return piece.trim() === '' ? [] : [{ text: piece.trim(), at: from + blank }];
  });
}

function endsSentence(before: string, marks: string, rest: string): boolean {
  // a mark of another kind, or more than one, cannot belong to an abbreviation
  if (!/^\.["“”‘’»«)\]]*$/.test(marks)) return true;
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
  if (/^\p{L}$/u.test(word)) return false;
  if (/^\d{1,2}$/.test(word)) {
    const next = /^\S*\s+["„‚»«(]?([\p{L}\p{N}]+)/u.exec(rest)?.[1] ?? '';
    return openers.has(next.toLowerCase());
  }
  return !abbreviations.has(word.toLowerCase());
}

/** More letters than any abbreviation or number has. */
const longestMark = 40;

/** The words of a text. „37,4“, „Leistungs-/Angebotsplanung“ and „Akteur:innen“ are one each, signs are none. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-/.,:*’'][\p{L}\p{N}]+)*/gu) ?? [];
}
