import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { blankPdf, filledPdf, readPdf } from '../../../src/pdf/index.ts';
import { limits } from '../../../src/pdf/reading-limits.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { checklist, everyKind, frame } from './sheets.ts';
import { bare, changed, concatenated, packed } from './tools.ts';

const sheet = checklist(2);
const blank = await blankPdf(sheet, frame);

/** What reading ends in, and how long it takes. */
async function timed(bytes: Uint8Array, within = limits) {
  const start = performance.now();
  const { kind } = await readPdf(bytes, [sheet], within);
  return { kind, seconds: (performance.now() - start) / 1000 };
}

test.each([
  ['objects', packed(300_000_000)],
  ['a table of cross-references', packed(300_000_000, 'XRef')],
])('65 KB and more that unpack to 300 MB of %s end at once', async (_, bomb) => {
  const { kind, seconds } = await timed(bare(bomb));
  expect(['too-large', 'damaged']).toContain(kind);
  expect(seconds).toBeLessThan(5);
});

test('many streams, each of them small, are too much together', async () => {
  const bombs = Array.from({ length: 20 }, () => packed(8_000_000));
  expect((await timed(bare(...bombs))).kind).toBe('too-large');
});

test('a stream that is packed twice is no part of a form', async () => {
  expect((await timed(bare(packed(1000, 'ObjStm', '[/FlateDecode /FlateDecode]')))).kind).toBe('damaged');
});

test.each<[string, string]>([
  [
    'a table that says it has a billion entries',
    '1 0 obj\n<</Type /XRef /W [0 0 0] /Size 1000000000 /Length 0>>\nstream\n\nendstream\nendobj',
  ],
  ['a million brackets', `1 0 obj\n${'['.repeat(1_000_000)}\nendobj`],
  ['a million dictionaries in each other', `1 0 obj\n${'<</A '.repeat(300_000)}\nendobj`],
  ['a length that leads backwards', '1 0 obj\n<</Length -40>>\nstream\n\nendstream\nendobj'],
  ['strings that never end', '1 0 obj (\nendobj\n'.repeat(3000)],
  ['streams that never end', '1 0 obj <</Length 9 0 R>>\nstream\nendobj\n'.repeat(3000)],
])('%s: the outcome is named and comes in seconds', async (_, objects) => {
  const { kind, seconds } = await timed(bare(objects));
  expect(['too-large', 'damaged', 'no-form', 'too-slow']).toContain(kind);
  expect(seconds).toBeLessThan(8);
});

test('millions of numbers are too much', async () => {
  expect((await timed(bare(`1 0 obj\n[${'0 '.repeat(3_500_000)}]\nendobj`))).kind).toBe('too-large');
});

test.each([
  ['blanks between letters', `x${' '.repeat(400_000)}y`],
  ['figures', '1'.repeat(400_000)],
  ['letters', 'x'.repeat(5_000_000)],
  ['signs of a comment', '%'.repeat(400_000)],
])('a search through %s ends when time is up', async (_, rubbish) => {
  const { seconds } = await timed(bare('1 0 obj\n1\nendobj\n', rubbish), { ...limits, milliseconds: 500 });
  expect(seconds).toBeLessThan(6);
});

test('pages that hang below themselves come to an end', async () => {
  const plain = new TextDecoder('latin1').decode(
    await changed(blank, () => undefined, { useObjectStreams: false }),
  );
  const [, pages = ''] = /\/Pages (\d+ 0 R)/.exec(plain) ?? [];
  const kids = new RegExp(`(${pages.replace(' R', ' obj')}[^]*?/Kids \\[ )([^\\]]*)\\]`);
  const circle = plain.replace(
    kids,
    (_, before: string, ref: string) => `${before}${ref} ${pages} ${pages} ]`,
  );
  expect(circle).not.toBe(plain);
  expect(['ok', 'doubtful']).toContain((await timed(concatenated(circle))).kind);
});

test('a hundred thousand fields of one name come to an end', async () => {
  const document = await PDFDocument.load(blank);
  const { context, catalog } = document;
  const many = Array.from({ length: 100_000 }, () => context.obj({ T: PDFString.of('x') }));
  const twin = context.obj({ T: PDFString.of('punkte'), Kids: many });
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [twin] }));
  const { seconds } = await timed(await document.save({ updateFieldAppearances: false }));
  expect(seconds).toBeLessThan(10);
});

test('a letter that turned inside a packed part is noticed by its checksum', async () => {
  const entered: Answers = { 'punkt-1': { kind: 'rating', value: null, note: 'Haus und Hof' } };
  const document = await PDFDocument.load(await filledPdf(sheet, entered, frame));
  const bytes = await document.save({ updateFieldAppearances: false });
  let turned = 0;
  // one bit after the other, wherever objects are packed
  const start = new TextDecoder('latin1').decode(bytes).indexOf('/ObjStm');
  for (let at = start + 100; at < Math.min(bytes.length - 300, start + 1500); at += 41) {
    const broken = bytes.slice();
    broken[at] = (broken[at] ?? 0) ^ 4;
    const read = await readPdf(broken, [sheet]);
    if (read.kind === 'ok') expect(read.answers).toEqual(entered);
    else turned += 1;
  }
  expect(turned).toBeGreaterThan(5);
});

test('the largest sheet stays far below what reading allows', async () => {
  const long = 'Ä'.repeat(20_000);
  const big = checklist(60);
  const entered = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `punkt-${at + 1}`,
      { kind: 'rating' as const, value: null, note: long },
    ]),
  );
  const bytes = await filledPdf(big, entered, frame);
  const within = { unpacked: limits.unpacked / 4, objects: limits.objects / 4, milliseconds: 10_000 };
  expect(await readPdf(bytes, [big], within)).toMatchObject({ kind: 'ok', answers: entered });
});

test('a picture in a file is never unpacked', async () => {
  const heavy = await changed(await blankPdf(everyKind, frame), (document) => {
    document.context.register(document.context.flateStream(new Uint8Array(80_000_000), { Subtype: 'Image' }));
  });
  expect((await readPdf(concatenated(heavy), [everyKind])).kind).toBe('ok');
});
