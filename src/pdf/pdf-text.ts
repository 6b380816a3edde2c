import { PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString, type PDFObject } from 'pdf-lib';

/** A text string in UTF-16 that keeps every code unit, broken surrogates included. */
export function pdfText(text: string): PDFHexString {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return PDFHexString.of(hex);
}

/**
 * The text of a string, name, number or text stream in any of PDF's encodings; nothing for other objects.
 * @param unpack gives the content of a stream; what it throws goes to the caller
 */
export function readPdfText(
  object: PDFObject | undefined,
  unpack?: (stream: PDFRawStream) => Uint8Array,
): string | undefined {
  if (object instanceof PDFName) return latin(object.asBytes());
  if (object instanceof PDFNumber) return String(object.asNumber());
  if (object instanceof PDFString) return decoded(withJoinedLines(object).asBytes());
  if (object instanceof PDFHexString) return decoded(object.asBytes());
  if (object instanceof PDFRawStream && unpack) return decoded(unpack(object));
  return undefined;
}

/**
 * A backslash at the end of a line joins it to the next (ISO 32000-1, 7.3.4.2). Of a line end of two characters
 * pdf-lib takes away the first only, and a break would come in that nobody typed:
 * https://github.com/Hopding/pdf-lib/blob/master/src/core/objects/PDFString.ts (`asBytes`)
 */
function withJoinedLines(string: PDFString): PDFString {
  return PDFString.of(
    string.asString().replaceAll(/\\(?:\r\n|[^])/g, (escape) => (escape === '\\\r\n' ? '' : escape)),
  );
}

/** UTF-16 in both orders and UTF-8 by their marks; PDFDocEncoding where there is no mark. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 0);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 1);
  return inPieces(bytes, documentEncoding);
}

/** Code unit by code unit: `TextDecoder` would replace broken surrogates. */
function utf16(bytes: Uint8Array, littleEndian: 0 | 1): string {
  return inPieces(bytes.subarray(2), (piece) => {
    const units: number[] = [];
    for (let at = 0; at + 1 < piece.length; at += 2)
      units.push(((piece[at + littleEndian] ?? 0) << 8) | (piece[at + 1 - littleEndian] ?? 0));
    return String.fromCharCode(...units);
  });
}

const latin = (bytes: Uint8Array) => inPieces(bytes, (piece) => String.fromCharCode(...piece));

/** pdf-lib holds the table of the encoding; a sign in front keeps it from taking two letters for a mark. */
function documentEncoding(piece: Uint8Array): string {
  const bytes = new Uint8Array(piece.length + 1);
  bytes[0] = 0x20;
  bytes.set(piece, 1);
  return PDFHexString.fromBytes(bytes).decodeText().slice(1);
}

/** Decodes piece by piece: a function takes no more than some ten thousand arguments. */
function inPieces(bytes: Uint8Array, decode: (piece: Uint8Array) => string): string {
  const size = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decode(bytes.subarray(at, at + size));
  return text;
}
