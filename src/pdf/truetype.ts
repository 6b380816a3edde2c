/**
 * What laying out and embedding need to know of a TrueType font. Read here in a few tables, because a whole
 * font library would be half of what the browser has to load for a PDF.
 */
export interface TrueType {
  readonly bytes: Uint8Array;
  readonly postscriptName: string;
  /** In thousandths of the type size, as PDF counts: */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly boundingBox: readonly [number, number, number, number];
  /** Number of the glyph for a code point; 0 where the font has none. */
  glyphOf(codePoint: number): number;
  /** Width of a glyph in thousandths of the type size. */
  widthOf(glyph: number): number;
}

/** Reads a TrueType file. Throws on anything else: fonts come from our own build, so a wrong one is a bug. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 0; at < view.getUint16(4); at += 1) {
    const entry = 12 + at * 16;
    tables.set(ascii(bytes, entry, 4), view.getUint32(entry + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`Font without table ${tag}`);
    return offset;
  };
  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const scale = 1000 / view.getUint16(head + 18);
  const scaled = (offset: number) => Math.round(view.getInt16(offset) * scale);
  const widths = view.getUint16(hhea + 34);
  const glyphs = characterMap(view, table('cmap'));
  return {
    bytes,
    postscriptName: postscriptName(bytes, view, table('name')),
    ascent: scaled(hhea + 4),
    descent: scaled(hhea + 6),
    capHeight: scaled(table('OS/2') + 88),
    boundingBox: [scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42)],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    // glyphs beyond the list share the last width
    widthOf: (glyph) => Math.round(view.getUint16(hmtx + Math.min(glyph, widths - 1) * 4) * scale),
  };
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** Name 6 of the name table; the Windows entry has two bytes a letter. */
function postscriptName(bytes: Uint8Array, view: DataView, name: number): string {
  const strings = name + view.getUint16(name + 4);
  for (let at = 0; at < view.getUint16(name + 2); at += 1) {
    const record = name + 6 + at * 12;
    if (view.getUint16(record + 6) !== 6) continue;
    const raw = ascii(bytes, strings + view.getUint16(record + 10), view.getUint16(record + 8));
    return raw.replaceAll(/[^A-Za-z0-9-]/g, '');
  }
  return 'Font';
}

/** Code point → glyph from the Unicode subtables of format 4 and 12. */
function characterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const platform = view.getUint16(cmap + 4 + at * 8);
    const subtable = cmap + view.getUint32(cmap + 8 + at * 8);
    const format = view.getUint16(subtable);
    if (platform !== 0 && platform !== 3) continue;
    if (format === 4) readSegments(view, subtable, glyphs);
    if (format === 12) readGroups(view, subtable, glyphs);
  }
  return glyphs;
}

function readSegments(view: DataView, subtable: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubled + 2;
  for (let at = 0; at < doubled; at += 2) {
    const start = view.getUint16(starts + at);
    const delta = view.getInt16(starts + doubled + at);
    const rangeAt = starts + doubled * 2 + at;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= view.getUint16(ends + at) && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff);
    }
  }
}

function readGroups(view: DataView, subtable: number, glyphs: Map<number, number>): void {
  for (let at = 0; at < view.getUint32(subtable + 12); at += 1) {
    const group = subtable + 16 + at * 12;
    const start = view.getUint32(group);
    for (let code = start; code <= view.getUint32(group + 4); code += 1) {
      glyphs.set(code, view.getUint32(group + 8) + code - start);
    }
  }
}
