import { PDFString, type PDFContext, type PDFDict, type PDFRef } from 'pdf-lib';
import { windows1252 } from './letters.ts';
import type { NamedFont } from './typesetter.ts';

/**
 * The fonts of one document. What viewers type with is a simple TrueType font in WinAnsiEncoding, which every
 * viewer can use for a form; letters beyond it stand in composite fonts, in the appearances that we write.
 */
export class EmbeddedFonts {
  readonly #context: PDFContext;
  readonly #used = new Map<string, { font: NamedFont; ref: PDFRef; letters: Map<number, string> }>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** Notes that a font is used for these letters. */
  readonly use = (font: NamedFont, letters: readonly (readonly [number, string])[]): void => {
    const entry = this.#used.get(font.name) ?? { font, ref: this.#context.nextRef(), letters: new Map() };
    this.#used.set(font.name, entry);
    for (const [glyph, letter] of letters) entry.letters.set(glyph, letter);
  };

  /** Embeds all fonts that were used and gives the dictionary by which streams call them. */
  embed(): PDFDict {
    const fonts: Record<string, PDFRef> = {};
    for (const { font, ref, letters } of this.#used.values()) {
      const dict = font.encoding === 'glyphs' ? this.#composite(font, letters) : this.#simple(font);
      this.#context.assign(ref, dict);
      fonts[font.name] = ref;
    }
    return this.#context.obj(fonts);
  }

  #simple(font: NamedFont): PDFDict {
    const { trueType } = font;
    const width = (letter: string) => trueType.widthOf(trueType.glyphOf(letter.codePointAt(0) ?? 0));
    return this.#context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: trueType.postscriptName,
      FirstChar: 32,
      LastChar: 255,
      Widths: windows1252.slice(32).map((letter) => (letter ? width(letter) : 0)),
      Encoding: 'WinAnsiEncoding',
      FontDescriptor: this.#descriptor(font),
    });
  }

  #composite(font: NamedFont, letters: ReadonlyMap<number, string>): PDFDict {
    const context = this.#context;
    const glyphs = [...letters.keys()].sort((a, b) => a - b);
    const descendant = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: font.trueType.postscriptName,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      CIDToGIDMap: 'Identity',
      DW: 0,
      W: glyphs.flatMap((glyph) => [glyph, [font.trueType.widthOf(glyph)]]),
      FontDescriptor: this.#descriptor(font),
    });
    return context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: font.trueType.postscriptName,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(glyphs, letters))),
    });
  }

  #descriptor({ trueType, encoding }: NamedFont): PDFRef {
    const file = this.#context.flateStream(trueType.bytes, { Length1: trueType.bytes.length });
    const symbolic = 4;
    const nonsymbolic = 32;
    return this.#context.register(
      this.#context.obj({
        Type: 'FontDescriptor',
        FontName: trueType.postscriptName,
        Flags: encoding === 'glyphs' ? symbolic : nonsymbolic,
        FontBBox: [...trueType.boundingBox],
        ItalicAngle: 0,
        Ascent: trueType.ascent,
        Descent: trueType.descent,
        CapHeight: trueType.capHeight,
        // TrueType has no stem width; a usual one for text weights
        StemV: 80,
        FontFile2: this.#context.register(file),
      }),
    );
  }
}

/** Glyph → letter as a CMap, so that text can be searched, copied and read aloud. */
function toUnicode(glyphs: readonly number[], letters: ReadonlyMap<number, string>): string {
  const hex = (value: number) => value.toString(16).padStart(4, '0');
  const utf16 = (letter: string) =>
    Array.from({ length: letter.length }, (_, at) => hex(letter.charCodeAt(at))).join('');
  const blocks: string[] = [];
  // a block of a CMap holds 100 entries at most
  for (let from = 0; from < glyphs.length; from += 100) {
    const entries = glyphs
      .slice(from, from + 100)
      .map((glyph) => `<${hex(glyph)}> <${utf16(letters.get(glyph) ?? '')}>`);
    blocks.push(`${entries.length} beginbfchar`, ...entries, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
