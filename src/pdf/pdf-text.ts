import { PDFHexString, PDFName, PDFRawStream, PDFString, decodePDFRawStream, type PDFObject } from 'pdf-lib';

/** A text string in UTF-16 that keeps every code unit, broken surrogates included. */
export function pdfText(text: string): PDFHexString {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return PDFHexString.of(hex);
}

/** The text of a string, name or text stream in any of PDF's encodings; nothing for other objects. */
export function readPdfText(object: PDFObject | undefined): string | undefined {
  if (object instanceof PDFName) return object.decodeText();
  if (object instanceof PDFString || object instanceof PDFHexString) {
    return decoded(object.asBytes()) ?? object.decodeText();
  }
  if (object instanceof PDFRawStream) {
    const bytes = decodePDFRawStream(object).decode();
    return (
      decoded(bytes) ??
      PDFHexString.of(Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')).decodeText()
    );
  }
  return undefined;
}

/** UTF-16 in both orders and UTF-8 by their marks; nothing where there is no mark (PDFDocEncoding). */
function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!bigEndian && !(bytes[0] === 0xff && bytes[1] === 0xfe)) return undefined;
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2);
    text += String.fromCharCode(bigEndian ? (first << 8) | second : (second << 8) | first);
  }
  return text;
}
