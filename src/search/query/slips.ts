/** Neighbours on a German keyboard: the key that one hits instead. */
const rows = ['qwertzuiopu', 'asdfghjkloa', 'yxcvbnm'];
const neighbours = new Set(
  rows.flatMap((row, r) =>
    [...row].flatMap((key, at) => [
      key + (row[at + 1] ?? ''),
      key + (rows[r + 1]?.[at] ?? ''),
      key + (rows[r + 1]?.[at - 1] ?? ''),
    ]),
  ),
);
/** Letters that sound alike: „Praevenzion“, „Ferwaltung“, „Stadrat“. */
const alike = new Set(['cz', 'tz', 'ck', 'kq', 'fv', 'vw', 'dt', 'bp', 'gk', 'iy', 'sz', 'ei', 'gj', 'mn']);

const near = (pairs: ReadonlySet<string>, a: string, b: string) => pairs.has(a + b) || pairs.has(b + a);

/** What it costs to have typed one letter for another. */
function swap(a: string, b: string): number {
  if (a === b) return 0;
  return near(alike, a, b) ? 0.6 : near(neighbours, a, b) ? 0.8 : 1;
}

/** What it costs to have left out or added a letter: least where it only doubles, or is not heard. */
function extra(letter: string, before: string | undefined): number {
  if (letter === before) return 0.4;
  return letter === 'h' || (letter === 'e' && before === 'i') ? 0.6 : 1;
}

/**
 * How far a folded word is from what was typed, in slips: 1 is a wrong, missing or added letter, or two letters that
 * changed places; doubled letters, neighbours on the keyboard and letters that sound alike are less.
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance, with the costs above
 * @param most beyond it the answer is Infinity, and comes sooner
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most / 0.4) return Infinity;
  let before: number[] = [];
  let row: number[] = [0];
  for (let j = 1; j <= word.length; j += 1)
    row[j] = (row[j - 1] ?? 0) + extra(word[j - 1] ?? '', word[j - 2]);
  for (let i = 1; i <= typed.length; i += 1) {
    const [a = '', left = ''] = [typed[i - 1], typed[i - 2]];
    const next: number[] = [(row[0] ?? 0) + extra(a, left)];
    let least = next[0] ?? 0;
    for (let j = 1; j <= word.length; j += 1) {
      const [b = '', above = ''] = [word[j - 1], word[j - 2]];
      const changed = a === above && left === b && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 0.8 : Infinity;
      const cost = Math.min(
        (row[j - 1] ?? 0) + swap(a, b),
        (row[j] ?? 0) + extra(a, left),
        (next[j - 1] ?? 0) + extra(b, above),
        changed,
      );
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    before = row;
    row = next;
  }
  const slips = row[word.length] ?? Infinity;
  return slips <= most ? slips : Infinity;
}

/** Slips that a word of this many letters may hold and still be taken for another. */
export function slipsAllowed(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 6) return 0.8;
  if (letters < 7) return 1;
  if (letters < 9) return 1.4;
  return letters < 13 ? 2 : 2.6;
}
