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

type Ranges = readonly (readonly [from: number, to: number])[];

/** Letters and signs of German text, as ranges of code points; every first visit pays for them. */
const ranges: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xab, 0xab],
  [0xad, 0xad],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xbd, 0xbd],
  [0xc4, 0xc4],
  [0xd6, 0xd7],
  [0xdc, 0xdc],
  [0xdf, 0xdf],
  [0xe4, 0xe4],
  [0xe9, 0xe9],
  [0xf6, 0xf6],
  [0xfc, 0xfc],
  [0x2013, 0x2013],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
];

/** The further letters of Western Europe: names such as Núñez or Bjørn. They come when they occur. */
const westernRanges: Ranges = [
  [0xa1, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2009, 0x2009],
  [0x2014, 0x2014],
  [0x2020, 0x2021],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x2122, 0x2122],
];

const inCss = (all: Ranges) =>
  all.map(([from, to]) => {
    const hex = (n: number) => n.toString(16).toUpperCase().padStart(4, '0');
    return from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`;
  });

/** The ranges as CSS writes them. No letter is in both, so that each has one file to come from. */
export const germanRange = inCss(ranges);
export const westernRange = inCss(westernRanges.flatMap(withoutGerman));

function withoutGerman([from, to]: Ranges[number]): Ranges {
  const inside = ranges.filter(([a, b]) => b >= from && a <= to);
  const begins = [from, ...inside.map(([, b]) => b + 1)];
  const ends = [...inside.map(([a]) => a - 1), to];
  return begins.map((begin, at) => [begin, ends[at] ?? to] as const).filter(([a, b]) => a <= b);
}

const latin = 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** The ready-made files that hold the further letters. */
export const westernTextFont = `./${packages}/${latin}`;
export const easternTextFont = `./${packages}/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2`;

/** The weights that the styles ask for (`--weight-strong` is the heaviest); what is bolder is shown in the heaviest. */
export const textWeights = { from: 400, to: 640 };

/**
 * Cuts the variable text font to the letters of German and to what the styles ask for: a little more than half of the
 * ready-made Latin file.
 */
export function cutTextFont(): Promise<Uint8Array> {
  return cut(latin, ranges, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: textWeights.from, max: textWeights.to } },
    keepFeatures: ['kern', 'locl', 'mark', 'mkmk', 'ccmp', 'lnum', 'tnum'],
  });
}

/** What titles and large numerals hold; a letter beyond it comes from the face that stands in until it loads. */
const titleRanges: Ranges = [
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

async function cut(file: string, letters: Ranges, options: Options): Promise<Uint8Array> {
  const text = letters.flatMap(([a, b]) =>
    Array.from({ length: b - a + 1 }, (_, at) => String.fromCodePoint(a + at)),
  );
  return subsetFont(await readFile(`${packages}/${file}`), text.join(''), options);
}
