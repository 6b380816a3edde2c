import { readFile } from 'node:fs/promises';
import subsetFont, { type Options } from 'subset-font';

const packages = 'node_modules/@fontsource-variable';

/**
 * The fonts of the screen as they were cut, by their paths below the project's folder. They lie in the repository
 * because compressing them costs half a second of every build that begins with nothing, and gives the same bytes
 * each time: a test cuts them anew and compares. Renewed with `node scripts/cut-screen-fonts.ts`.
 */
export const germanTextFont = './src/fonts/text-font.woff2';
/** The face of titles and large numerals: one weight, one optical size, the letters of German. */
export const germanTitleFont = './src/fonts/title-font.woff2';

/** Letters and signs of German text, as ranges of code points; others come from a second file when they occur. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
];

/** The ranges as CSS writes them. */
export const germanRange = ranges.map(([from, to]) => {
  const hex = (n: number) => n.toString(16).toUpperCase().padStart(4, '0');
  return from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`;
});

/**
 * Cuts the variable text font to the letters of German, a sixth smaller than the ready-made Latin file; every
 * first visit pays for it.
 */
export function cutTextFont(): Promise<Uint8Array> {
  return cut('source-sans-3/files/source-sans-3-latin-wght-normal.woff2', ranges, {
    targetFormat: 'woff2',
  });
}

/** What titles and large numerals hold; a letter beyond it comes from the face that stands in until it loads. */
const titleRanges: typeof ranges = [
  [0x20, 0x21],
  [0x25, 0x29],
  [0x2b, 0x3b],
  [0x3f, 0x3f],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xad, 0xad],
  [0xb7, 0xb7],
  [0xbd, 0xbd],
  [0xc4, 0xc4],
  [0xd6, 0xd7],
  [0xdc, 0xdc],
  [0xdf, 0xe0],
  [0xe4, 0xe4],
  [0xe7, 0xe9],
  [0xf6, 0xf6],
  [0xfc, 0xfc],
  [0x2013, 0x2013],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2060, 0x2060],
];

/** Cuts Literata to one weight, heavy enough for copiers and projectors, in the optical size of titles. */
export function cutTitleFont(): Promise<Uint8Array> {
  return cut('literata/files/literata-latin-opsz-normal.woff2', titleRanges, {
    targetFormat: 'woff2',
    variationAxes: { wght: 580, opsz: 36 },
    // kerning and marks; small capitals, fractions and old-style figures stay away
    keepFeatures: ['kern', 'locl', 'mark', 'ccmp'],
  });
}

async function cut(file: string, letters: typeof ranges, options: Options): Promise<Uint8Array> {
  const text = letters.flatMap(([a, b]) =>
    Array.from({ length: b - a + 1 }, (_, at) => String.fromCodePoint(a + at)),
  );
  return subsetFont(await readFile(`${packages}/${file}`), text.join(''), options);
}
