import * as fc from 'fast-check';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { blankPdf, readPdf } from '../../../src/pdf/index.ts';
import { largestPdf } from '../../../src/pdf/read.ts';
import { checklist, everyKind, frame, plan } from './sheets.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const blank = await blankPdf(everyKind, frame);

test('each kind of foreign file ends in an outcome of its own name', async () => {
  const empty = await PDFDocument.create();
  empty.addPage();
  const foreign = await PDFDocument.create();
  foreign.getForm().createTextField('name').addToPage(foreign.addPage());
  const locked = await PDFDocument.load(blank);
  locked.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' });
  const huge = new Uint8Array(largestPdf + 1);
  huge.set(bytes('%PDF-1.7'));

  expect(await readPdf(bytes('Kein PDF'), [everyKind])).toEqual({ kind: 'not-a-pdf' });
  expect(await readPdf(new Uint8Array(), [everyKind])).toEqual({ kind: 'not-a-pdf' });
  expect(await readPdf(await empty.save(), [everyKind])).toEqual({ kind: 'no-form' });
  expect(await readPdf(await foreign.save(), [everyKind])).toEqual({ kind: 'other-form' });
  expect(await readPdf(await locked.save(), [everyKind])).toEqual({ kind: 'encrypted' });
  expect(await readPdf(huge, [everyKind])).toEqual({ kind: 'too-large' });
  expect(await readPdf(blank, [plan])).toEqual({ kind: 'unknown-worksheet', worksheetIds: ['jede-art'] });
});

test('a file cut off anywhere or with flipped bytes never throws', async () => {
  const kinds = [
    'ok',
    'doubtful',
    'damaged',
    'no-form',
    'no-places',
    'not-a-pdf',
    'encrypted',
    'other-form',
    'too-large',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: blank.length }),
      fc.array(fc.tuple(fc.nat(blank.length - 1), fc.nat(255)), { maxLength: 20 }),
      async (end, flips) => {
        const broken = blank.slice();
        for (const [at, value] of flips) broken[at] = value;
        expect(kinds).toContain((await readPdf(broken.slice(0, end), [everyKind])).kind);
      },
    ),
    { numRuns: 60 },
  );
});

test('a form that hangs below itself is read to an end', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const { context } = document;
  const ref = context.nextRef();
  context.assign(ref, context.obj({ T: PDFString.of('kreis'), Kids: [ref], Parent: ref }));
  document.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [ref, ref] }));
  expect((await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind])).kind).toBe(
    'no-form',
  );
});

test('a field called like a property of every object is kept as a former answer', async () => {
  const document = await PDFDocument.load(blank);
  document.getForm().createTextField('abschnitt.__proto__.text').setText('da');
  const read = await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind]);
  expect(read.kind).toBe('ok');
  expect(JSON.stringify('former' in read && read.former)).toBe('{"__proto__":{"text":"da"}}');
});

test('a PDF of a later format is not guessed at', async () => {
  const document = await PDFDocument.load(await blankPdf(checklist(1), frame));
  const field = document.getForm().getTextField('arbeitsblatt-kennung');
  field.setText((field.getText() ?? '').replace('"formatVersion":1', '"formatVersion":2'));
  const read = await readPdf(await document.save({ updateFieldAppearances: false }), [checklist(1)]);
  expect(read).toEqual({ kind: 'newer-version' });
});
