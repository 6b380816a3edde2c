import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { FontFiles } from '../pdf/index.ts';
import {
  fontFileNames,
  furtherFonts,
  replacementLetter,
  windows1252,
  type FontFileName,
  type FurtherFont,
} from '../pdf/letters.ts';

// from the project's folder, where the build runs: bundled code has no place of its own to look from
const family = 'node_modules/@expo-google-fonts/source-sans-3';
const regular = `${family}/400Regular/SourceSans3_400Regular.ttf`;
const semibold = `${family}/600SemiBold/SourceSans3_600SemiBold.ttf`;
const cut = new Map<FontFileName, Promise<Uint8Array>>();

/** Cuts a font file out of Source Sans 3. Runs at build time, in Node alone; each file is cut once. */
export function fontFile(name: FontFileName): Promise<Uint8Array> {
  const known = cut.get(name) ?? cutFont(name);
  cut.set(name, known);
  return known;
}

/** All font files, as the build needs them: a title may hold any letter. */
export async function allFontFiles(): Promise<FontFiles> {
  const [text, bold, ...further] = await Promise.all(fontFileNames.map(fontFile));
  if (!text || !bold) throw new Error('Without its two main fonts no PDF can be set');
  return { regular: text, semibold: bold, further };
}

async function cutFont(name: FontFileName): Promise<Uint8Array> {
  const source = await readFile(name === 'semibold' ? semibold : regular);
  const letters = name === 'regular' || name === 'semibold' ? windows1252.join('') : lettersOf(name);
  // forms are typed letter by letter: no layout tables, no ligatures; and hints do nothing in print
  const options = {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'BASE', 'STAT'],
  } as const;
  return new Uint8Array(await subsetFont(source, letters, options));
}

function lettersOf(name: FurtherFont): string {
  const letters = furtherFonts[name].flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
  );
  return letters.join('') + (name === 'zeichen' ? replacementLetter : '');
}
