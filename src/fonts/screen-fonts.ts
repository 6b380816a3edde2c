import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import subsetFont, { type Options } from 'subset-font';

const packages = 'node_modules/@fontsource-variable';
const kept = '.cache/fonts';

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
 * The variable text font with the letters of German, a sixth smaller than the ready-made Latin file; every first
 * visit pays for it.
 * @returns path of the file below the project's folder
 */
export function germanTextFont(): Promise<string> {
  const letters = ranges.flatMap(([a, b]) =>
    Array.from({ length: b - a + 1 }, (_, at) => String.fromCodePoint(a + at)),
  );
  return cut('source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 'text.woff2', letters.join(''), {
    targetFormat: 'woff2',
  });
}

/** Titles and large numerals hold these; a letter beyond them comes from the face that stands in until it loads. */
const titleLetters =
  ' !&()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüßéèàç§ ­·–„“‚‘’…½×% ⁠';
/** One weight of Literata, heavy enough for copiers and projectors, in the optical size of titles. */
const titleAxes = { wght: 580, opsz: 36 };

/**
 * The face of titles and large numerals: one weight, one optical size, the letters of German.
 * @returns path of the file below the project's folder
 */
export function germanTitleFont(): Promise<string> {
  return cut('literata/files/literata-latin-opsz-normal.woff2', 'title.woff2', titleLetters, {
    targetFormat: 'woff2',
    variationAxes: titleAxes,
    // kerning and marks; small capitals, fractions and old-style figures stay away
    keepFeatures: ['kern', 'locl', 'mark', 'ccmp'],
  });
}

/** Cut once, and again when the package or what is asked of it has changed. */
async function cut(source: string, name: string, letters: string, options: Options): Promise<string> {
  const asked = createHash('sha256')
    .update(JSON.stringify([letters, options]))
    .digest('hex')
    .slice(0, 8);
  const target = `${kept}/${asked}-${name}`;
  const [from, before] = await Promise.all([
    stat(`${packages}/${source}`),
    stat(target).catch(() => undefined),
  ]);
  if (!before || before.mtimeMs < from.mtimeMs) {
    const font = await subsetFont(await readFile(`${packages}/${source}`), letters, options);
    await mkdir(kept, { recursive: true });
    await writeFile(target, font);
  }
  return `./${target}`;
}
