const become = /^(werde|wirst|wird|werden|werdet|wurden?|wurdest|wurdet|würden?|worden)$/;

/** Look like participles and are none. */
const others =
  /^(gebiet|gebürtig|gehalt|geht|gerecht|gesamt|gerät|gestalt|gesund\w*|gewalt|bekannt|bereit|bewusst|beliebt|berechtigt|entlang|erst|vielleicht|verwandt|überhaupt|\w*zuerst|besten|ersten|gegen|gern|genug)$/;
const weak =
  /^(\p{Ll}*ge\p{Ll}{2,}t|(be|emp|ent|er|ver|zer|miss|über|unter|hinter|wider)\p{Ll}{2,}t|\p{Ll}{2,}iert)$/u;
const strong = /^\p{Ll}*ge\p{Ll}{2,}en$/u;
/** With these prefixes infinitive and participle differ by the vowel or not at all; only clear ones count. */
const strongWithPrefix =
  /^(be|emp|ent|er|ver|zer|miss|über|unter)(schlossen|schieden|standen|nommen|sprochen|troffen|worfen|bunden|funden|schrieben|wiesen|zogen|hoben|wogen|boten|loren|gangen|brochen|glichen|griffen|teilt|gebracht)$/;

/**
 * Whether a German sentence speaks in the passive, by a rule of thumb: in one clause (between commas and the
 * like) stand a form of „werden“ and a word that looks like a participle: `ge…t`, `…ge…en`, `…iert`, or
 * `be-`, `ver-`, `über-` and their like with `-t` or with a vowel that only the participle has. It misses
 * participles that equal their infinitive („wird erhalten“), and a passive whose clause is torn apart by a comma.
 */
export function isPassive(sentence: string): boolean {
  return sentence.split(/[,;:–()„“]/).some((clause) => {
    const words = clause.match(/\p{L}+/gu) ?? [];
    return words.some((word) => become.test(word.toLowerCase())) && words.some(isParticiple);
  });
}

/** No participle is longer, and the patterns try each place of a word. */
const longestParticiple = 60;

function isParticiple(word: string): boolean {
  if (word.length > longestParticiple) return false;
  if (others.test(word)) return false;
  return weak.test(word) || strong.test(word) || strongWithPrefix.test(word);
}
