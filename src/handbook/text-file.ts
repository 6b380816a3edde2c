import { fileFaults as faults } from '#words/faults-files.ts';

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly message: string };

/**
 * The text of a file as editors and disks leave it: a mark at its beginning (BOM) and line ends of Windows are taken
 * away.
 * @returns a fault where the bytes are no text
 */
export function textOfBytes(bytes: Uint8Array): DecodedText {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide)
    return {
      ok: false,
      line: 1,
      message: faults.utf16,
    };
  const raw = new TextDecoder().decode(bytes);
  const text = plainText(raw);
  const at = text.search(/(?![\n\t])\p{Cc}|\ufffd/u);
  if (at < 0) return { ok: true, text };
  const line = text.slice(0, at).split('\n').length;
  if (text[at] !== '\ufffd')
    return {
      ok: false,
      line,
      message: faults.controlCharacter,
    };
  if (isUtf8(bytes))
    return {
      ok: false,
      line,
      message: faults.lostLetter,
    };
  return { ok: false, line, message: faults.notUtf8 };
}

/**
 * Text without the mark at its beginning, with the line ends that everything here expects, and with each umlaut as one
 * letter: some programs write a letter and its dots, which look the same and are found by nobody.
 */
export function plainText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
