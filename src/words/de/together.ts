/** A piece of a text; what is `together` stands on one line. */
export interface PartOfLine {
  readonly text: string;
  readonly together: boolean;
}

const space = '[ \\n\\u00a0]';
const units =
  '(?:Prozent|%|€|Euro|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|VZÄ|Uhr)(?![\\p{L}\\d])';
/** A number as German writes it: 1.008, 57,2, 2½, 60–90, 8a. */
const number = '\\d[\\d.,½¼¾]*(?:–\\d[\\d.,½¼¾]*)?';

/**
 * What a reader of German takes in as one: a number with its unit, a range, a section of a law or of a text with its
 * number, and abbreviations of several words. DIN 5008 puts a fixed space there.
 */
const wholes = new RegExp(
  [
    `(?:§§?|\\b(?:Abs|Art|Nr|Kap|Bd|S)\\.|\\b(?:Absatz|Artikel|Nummer|Seite|Kapitel|Satz))${space}\\d+[a-z]?\\b(?:–\\d+)?`,
    `(?<![\\p{L}\\d.,–])${number}${space}?${units}`,
    `(?<![\\p{L}\\d.,–])\\d[\\d.,½¼¾]*–\\d[\\d,.½¼¾]*(?<![.,])`,
    `(?<![\\p{L}.])\\p{L}\\.(?:${space}?\\p{L}{1,2}\\.)+`,
  ].join('|'),
  'gu',
);

/** The pieces of a text, in order; put together they are the text as it was, so that copy and search find every letter. */
export function piecesOf(text: string): readonly PartOfLine[] {
  const pieces: PartOfLine[] = [];
  let end = 0;
  for (const { 0: whole, index } of text.matchAll(wholes)) {
    if (index > end) pieces.push({ text: text.slice(end, index), together: false });
    pieces.push({ text: whole, together: true });
    end = index + whole.length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), together: false });
  return pieces;
}
