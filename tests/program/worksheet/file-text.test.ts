import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../../src/worksheet/file-text.ts';

const words = '{"ort": "Köln – 🏛"}';
const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a mark', utf8(`\uFEFF${words}`)],
    ['UTF-16 of Windows', utf16(`\uFEFF${words}`, true)],
    ['UTF-16, high byte first', utf16(`\uFEFF${words}`, false)],
    ['UTF-16 of Windows without its mark', utf16(words, true)],
    ['UTF-16, high byte first, without its mark', utf16(words, false)],
  ])('is read letter for letter from %s', (_, bytes) => {
    expect(textOfFile(bytes)).toEqual({ kind: 'ok', text: words });
  });

  it('is empty where the file is empty', () => {
    expect(textOfFile(new Uint8Array())).toEqual({ kind: 'ok', text: '' });
  });

  it.each([
    ['Latin-1', Uint8Array.from(words, (letter) => letter.charCodeAt(0) & 0xff)],
    ['half a letter at its end', utf8(words).subarray(0, 11)],
    ['UTF-16 with half a letter at its end', utf16(words, true).subarray(0, 15)],
    ['UTF-16 with half a pair', utf16('"\uD83C"', true)],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
    ['zeros', new Uint8Array(20)],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('is refused, not guessed, from %s', (_, bytes) => {
    expect(textOfFile(bytes)).toEqual({ kind: 'not-text' });
  });
});
