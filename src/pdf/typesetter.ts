import { replacementLetter, visibleLetters, windows1252, windows1252Code } from './letters.ts';
import { readTrueType, type TrueType } from './truetype.ts';

/** The font files a document is set in, as bytes: Node reads them, a browser fetches them. */
export interface FontFiles {
  /** TrueType, cut to Windows-1252. */
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  /** TrueType files with letters beyond Windows-1252; embedded only where a text uses them. */
  readonly further: readonly Uint8Array[];
}

export type Weight = 'regular' | 'semibold';

/** A font under the name by which content streams call it. */
export interface NamedFont {
  readonly name: string;
  readonly trueType: TrueType;
  /** `windows-1252`: one byte a letter; `glyphs`: two bytes a glyph number. */
  readonly encoding: 'windows-1252' | 'glyphs';
}

/** Part of a text that stands in one font, encoded for it. */
export interface Run {
  readonly font: NamedFont;
  readonly hex: string;
  /** Glyph → letter of what was encoded, so that text can be found and read aloud again. */
  readonly letters: readonly (readonly [glyph: number, letter: string])[];
}

/** Measures and encodes text. Widths add up letter by letter, without kerning, as viewers set form fields. */
export interface Typesetter {
  readonly main: Readonly<Record<Weight, NamedFont>>;
  width(text: string, size: number, weight: Weight): number;
  runs(text: string, weight: Weight): readonly Run[];
}

interface Glyph {
  readonly font: NamedFont;
  readonly hex: string;
  readonly number: number;
  readonly width: number;
}

/** A typesetter over font files. */
export function typesetter(files: FontFiles): Typesetter {
  const main = {
    regular: winAnsiFont(files.regular, 'Text'),
    semibold: winAnsiFont(files.semibold, 'Halbfett'),
  };
  const further = files.further.map((bytes, at): NamedFont => ({
    name: `Weitere${at + 1}`,
    trueType: readTrueType(bytes),
    encoding: 'glyphs',
  }));
  const found = { regular: new Map<string, Glyph>(), semibold: new Map<string, Glyph>() };

  const look = (letter: string, weight: Weight): Glyph | undefined => {
    const code = windows1252Code(letter);
    if (code !== undefined) return winAnsiGlyph(main[weight], code);
    for (const font of further) {
      const number = font.trueType.glyphOf(letter.codePointAt(0) ?? 0);
      if (number > 0) return { font, number, hex: hex(number, 4), width: font.trueType.widthOf(number) };
    }
    return undefined;
  };
  const glyph = (letter: string, weight: Weight): Glyph => {
    const known = found[weight].get(letter);
    if (known) return known;
    const set = look(letter, weight) ?? look(replacementLetter, weight) ?? winAnsiGlyph(main[weight], 0x3f);
    found[weight].set(letter, set);
    return set;
  };

  return {
    main,
    width: (text, size, weight) =>
      (visibleLetters(text).reduce((sum, letter) => sum + glyph(letter, weight).width, 0) * size) / 1000,
    runs: (text, weight) => {
      const runs: { font: NamedFont; hex: string; letters: (readonly [number, string])[] }[] = [];
      for (const letter of visibleLetters(text)) {
        const set = glyph(letter, weight);
        const last = runs.at(-1);
        const run = last?.font === set.font ? last : { font: set.font, hex: '', letters: [] };
        if (run !== last) runs.push(run);
        run.hex += set.hex;
        run.letters.push([set.number, look(letter, weight) ? letter : replacementLetter]);
      }
      return runs;
    },
  };
}

function winAnsiFont(bytes: Uint8Array, name: string): NamedFont {
  return { name, trueType: readTrueType(bytes), encoding: 'windows-1252' };
}

function winAnsiGlyph(font: NamedFont, code: number): Glyph {
  const number = font.trueType.glyphOf(windows1252[code]?.codePointAt(0) ?? 0);
  return { font, number, hex: hex(code, 2), width: font.trueType.widthOf(number) };
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
