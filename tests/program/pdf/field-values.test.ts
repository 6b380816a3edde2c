import { PDFHexString, PDFName, PDFNumber, PDFString, type PDFDict, type PDFObject } from 'pdf-lib';
import { expect, test } from 'vitest';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { filledPdf, readPdf } from '../../../src/pdf/index.ts';
import { pdfText } from '../../../src/pdf/pdf-text.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { everyKind, frame } from './sheets.ts';
import { changed, fieldDict, onState, setValue, widgetsOf } from './tools.ts';

const group = 'grundlage.auftrag.wert';
const tick = 'gespraech.beteiligte.klinik';
const note = 'grundlage.auftrag.notiz';
const entered: Answers = {
  auftrag: { kind: 'rating', value: 'teilweise', note: 'da' },
  beteiligte: { kind: 'choice', chosen: ['klinik'] },
};
const filled = await filledPdf(everyKind, entered, frame);

/** Shows the option as crossed and all others as empty. */
function show(dict: PDFDict, state: string | undefined): void {
  for (const widget of widgetsOf(dict))
    widget.set(PDFName.of('AS'), PDFName.of(onState(widget) === state ? onState(widget) : 'Off'));
}

async function readAfter(change: (dict: PDFDict) => void, field = group) {
  const bytes = await changed(filled, (document) => change(fieldDict(document, field)));
  const read = await readPdf(bytes, [everyKind]);
  return 'answers' in read ? read : expect.unreachable(read.kind);
}
const ratingIn = ({ answers }: { answers: Answers }) =>
  answers['auftrag']?.kind === 'rating' ? answers['auftrag'].value : undefined;

test.each<[string, PDFObject]>([
  ['a name', PDFName.of('unklar')],
  ['a string', PDFString.of('unklar')],
  ['a string with its letters in octal', PDFString.of('\\165nklar')],
  ['a hexadecimal string', PDFHexString.of('756E6B6C6172')],
  ['a string in UTF-16', pdfText('unklar')],
  ['a string in UTF-16, low byte first', PDFHexString.of('FFFE75006E006B006C0061007200')],
  ['a string in UTF-8 with its mark', PDFHexString.of('EFBBBF756E6B6C6172')],
])('an option is read from a value that is %s, whatever its boxes show', async (_, value) => {
  expect(ratingIn(await readAfter((dict) => setValue(dict, value)))).toBe('unklar');
});

test('an option that only its box tells is read from there', async () => {
  const read = await readAfter((dict) => {
    setValue(dict, undefined);
    show(dict, 'nicht-relevant');
  });
  expect(ratingIn(read)).toBe('nicht-relevant');
});

test.each<[string, PDFObject]>([
  ['Off', PDFName.of('Off')],
  ['Off as a string', PDFString.of('Off')],
  ['an empty string', PDFString.of('')],
])('an option that was cleared (%s) stays so, though its box was last drawn crossed', async (_, value) => {
  const read = await readAfter((dict) => {
    setValue(dict, value);
    show(dict, 'teilweise');
  });
  expect(ratingIn(read) ?? null).toBeNull();
});

test('a value and another box: the value holds', async () => {
  const read = await readAfter((dict) => {
    setValue(dict, PDFName.of('unklar'));
    show(dict, 'trifft-zu');
  });
  expect(ratingIn(read)).toBe('unklar');
});

test('a program that renames states to numbers and keeps the names beside them is understood', async () => {
  const read = await readAfter((dict) => {
    dict.set(PDFName.of('Opt'), dict.context.obj([PDFString.of('trifft-zu'), pdfText('unklar')]));
    setValue(dict, PDFName.of('1'));
  });
  expect(ratingIn(read)).toBe('unklar');
});

test('an option that the sheet does not have is no answer and is kept as it stands', async () => {
  const read = await readAfter((dict) => setValue(dict, PDFString.of('vielleicht')));
  expect(read).toMatchObject({
    kind: 'invalid-answers',
    problems: [{ fieldId: 'auftrag', path: ['wert'], typed: 'vielleicht', reason: 'unknown-option' }],
  });
});

test.each<[string, PDFObject | undefined, string, readonly string[]]>([
  ['a string', PDFString.of('ja'), 'Off', ['klinik']],
  ['nothing but its box', undefined, 'ja', ['klinik']],
  ['cleared, its box still crossed', PDFName.of('Off'), 'ja', []],
])('a tick is read from %s', async (_, value, state, chosen) => {
  const read = await readAfter((dict) => {
    setValue(dict, value);
    dict.set(PDFName.of('AS'), PDFName.of(state));
  }, tick);
  const answer = read.answers['beteiligte'];
  expect(answer?.kind === 'choice' ? answer.chosen : []).toEqual(chosen);
});

const noteAfter = async (value: PDFObject) => {
  const { answers } = await readAfter((dict) => setValue(dict, value), note);
  return answers['auftrag']?.kind === 'rating' ? answers['auftrag'].note : undefined;
};

test.each<[string, PDFObject, string]>([
  ['PDFDocEncoding', PDFHexString.of('4BF66C6E2085A038A0'), 'Köln –€8€'],
  ['PDFDocEncoding that begins like UTF-16 in its middle', PDFHexString.of('20FEFF41'), ' þÿA'],
  [
    'a line that goes on behind a backslash',
    PDFString.of('ein\\\r\nWort\\\\\r\nund mehr'),
    'einWort\\\nund mehr',
  ],
  ['a number', PDFNumber.of(2027), '2027'],
  ['broken surrogates', PDFHexString.of('FEFFD83D0041'), '\uD83DA'],
])('a text is read letter for letter from %s', async (_, value, text) => {
  expect(await noteAfter(value)).toBe(text);
});

test('a very long text in PDFDocEncoding is kept whole, as one that does not fit', async () => {
  const long = 'Ö'.repeat(longestText + 1);
  const read = await readAfter((dict) => setValue(dict, PDFHexString.of('D6'.repeat(longestText + 1))), note);
  expect(read).toMatchObject({ kind: 'invalid-answers', problems: [{ reason: 'too-long' }] });
  expect('problems' in read && read.problems[0]?.typed === long).toBe(true);
});

test('a text that stands in a stream is read, one that cannot be unpacked is missed', async () => {
  const stream = (dict: PDFDict, damaged: boolean) => {
    const packed = dict.context.flateStream('aus einem Strom');
    if (damaged) packed.contents[5] = 0xff;
    return dict.context.register(packed);
  };
  const read = await readAfter((dict) => setValue(dict, stream(dict, false)), note);
  expect(read.answers['auftrag']).toMatchObject({ note: 'aus einem Strom' });
  const bytes = await changed(filled, (document) => {
    const dict = fieldDict(document, note);
    setValue(dict, stream(dict, true));
  });
  expect((await readPdf(bytes, [everyKind])).kind).toBe('doubtful');
});
