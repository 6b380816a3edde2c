import type { Random } from './random.ts';

/** Words with everything in them that has ever broken a program which reads text. */
export const strangeWords = [
  '',
  ' ',
  'Köln',
  'Schulamt – Träger „Süd“',
  'zwei\nZeilen',
  '\\',
  '"',
  '\u0000',
  '\u0007\u001B',
  '\uD83C',
  '\uDFDB',
  '\u202Eumgedreht',
  '\uFEFF',
  '😀',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '[]',
  '{}',
  '%PDF-1.7',
  '=1+1',
  '</script>',
  'x'.repeat(300),
] as const;

/** Moments that are none, and some that are. */
export const strangeMoments = [
  '2026-11-22T13:03:00.000Z',
  '2026-11-22T13:03:00Z',
  '2026-13-22T13:03:00.000Z',
  '2026-02-30T13:03:00.000Z',
  '2016-12-31T23:59:60Z',
  '0027-01-03T00:00:00Z',
  '+275760-09-13T00:00:01.000Z',
  'gestern',
  '',
  '\u0000',
  0,
  null,
  -1e308,
  { constructor: 1 },
] as const;

/** Parts of JSON that stand in places where they were not expected, as raw text. */
const strangeJson = [
  'null',
  'true',
  '-1',
  '1.5',
  '1e400',
  '12345678901234567890',
  '""',
  '"\\u0000"',
  '"\\ud83c"',
  '[]',
  '{}',
  '{"__proto__":"verloren"}',
  '{"constructor":{"prototype":1}}',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
] as const;

/** Puts something unexpected in the place of one value of a text of JSON, or doubles one of its pairs. */
export function mutateJson(text: string, random: Random): string {
  const values = [...text.matchAll(/:\s*("(?:[^"\\]|\\.){0,200}"|-?\d+|true|false|null|\[\]|\{\})/g)];
  if (values.length === 0) return mutateLetters(text, random);
  const [whole, value = ''] = random.pick(values);
  const at = text.indexOf(whole);
  if (random.percent(20)) {
    const pair = /"(?:[^"\\]|\\.){0,60}"$/.exec(text.slice(0, at));
    if (pair) return `${text.slice(0, at + whole.length)},${pair[0]}${whole}${text.slice(at + whole.length)}`;
  }
  const start = at + whole.length - value.length;
  return text.slice(0, start) + random.pick(strangeJson) + text.slice(start + value.length);
}

/** Takes letters away, doubles them, puts strange ones in, or cuts the text off. */
export function mutateLetters(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.below(20);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at + length) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.pick(strangeWords) + text.slice(at);
    case 3:
      return text.slice(0, at);
    default:
      return text.slice(0, at) + String.fromCharCode(random.below(0x3000)) + text.slice(at + 1);
  }
}

/** The text as the bytes of a file that some program has saved. */
export function bytesOf(text: string, random: Random): Uint8Array {
  switch (random.below(12)) {
    case 0:
      return utf16(`\uFEFF${text}`, true);
    case 1:
      return utf16(`\uFEFF${text}`, false);
    case 2:
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 3:
      return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
    default:
      return new TextEncoder().encode(text);
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}
