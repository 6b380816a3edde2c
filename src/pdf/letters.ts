/**
 * Which letters stand in which font file. The main fonts hold Windows-1252, because that is what a PDF viewer
 * can type with in a form; all other letters stand in further files, of which a document embeds only those it
 * uses and a browser loads only those it needs.
 */

/** The characters of Windows-1252 by code; codes without a character hold nothing. */
export const windows1252: readonly string[] = [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, code) => code)),
].map((letter) => (/\p{Cc}/u.test(letter) ? '' : letter));

const codes = new Map(windows1252.flatMap((letter, code) => (letter ? [[letter, code] as const] : [])));

/** Code of a letter in Windows-1252, or nothing. */
export function windows1252Code(letter: string): number | undefined {
  return codes.get(letter);
}

type Range = readonly [from: number, to: number];

/** The further font files in the order in which a letter is looked for, with the code points that they hold. */
export const furtherFonts = {
  latein: [
    [0x100, 0x24f],
    [0x300, 0x36f],
    [0x1e9e, 0x1e9e],
    [0x2010, 0x205f],
    [0x2190, 0x2195],
  ],
  'latein-zusatz': [[0x1e00, 0x1eff]],
  griechisch: [[0x370, 0x3ff]],
  kyrillisch: [[0x400, 0x52f]],
  zeichen: [[0x2070, 0x27bf]],
} as const satisfies Record<string, readonly Range[]>;
export type FurtherFont = keyof typeof furtherFonts;
export const furtherFontNames = Object.keys(furtherFonts) as readonly FurtherFont[];

/** Every font file of this room by the name under which a page fetches it. */
export const fontFileNames = ['regular', 'semibold', ...furtherFontNames] as const;
export type FontFileName = (typeof fontFileNames)[number];

/** Stands on paper for a letter that no font has; the value of the field keeps the letter itself. */
export const replacementLetter = '□';

/** Names of the further font files that a text needs; the one with the replacement where none has a letter. */
export function furtherFontsFor(text: string): readonly FurtherFont[] {
  const needed = new Set<FurtherFont>();
  for (const letter of new Set(visibleLetters(text))) {
    if (codes.has(letter)) continue;
    const codePoint = letter.codePointAt(0) ?? 0;
    const holding = furtherFontNames.find((name) =>
      furtherFonts[name].some(([from, to]) => codePoint >= from && codePoint <= to),
    );
    needed.add(holding ?? 'zeichen');
  }
  return furtherFontNames.filter((name) => needed.has(name));
}

/**
 * A text as letters that can be drawn: composed where Unicode can, tabs as spaces, without control characters
 * and others that have no shape of their own (joiners, variation selectors, soft hyphens).
 */
export function visibleLetters(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .replaceAll('\t', '    ')
    .replaceAll(/\p{Cc}|\p{Default_Ignorable_Code_Point}/gu, '');
  return [...plain];
}
