import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { blankPdf, filledPdf } from '../../../src/pdf/index.ts';
import { readPdfText } from '../../../src/pdf/pdf-text.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { checklist, everyKind, frame, plan } from './sheets.ts';

const load = async (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

test('the same sheet gives the same bytes', async () => {
  const entered: Answers = { auftrag: { kind: 'rating', value: 'unklar', note: 'Żółć' } };
  expect(await blankPdf(everyKind, frame)).toEqual(await blankPdf(everyKind, frame));
  expect(await filledPdf(everyKind, entered, frame)).toEqual(await filledPdf(everyKind, entered, frame));
});

test('a blank PDF stays below 120 KB, the longest checklist too', async () => {
  for (const sheet of [everyKind, plan, checklist(31)]) {
    expect((await blankPdf(sheet, frame)).length).toBeLessThan(120_000);
  }
});

test('every field says in its tooltip which item it belongs to', async () => {
  const fields = (await load(await blankPdf(everyKind, frame))).getForm().getFields();
  for (const field of fields) {
    expect(field.acroField.dict.has(PDFName.of('TU')), field.getName()).toBe(true);
  }
  const said = fields.map((f) => readPdfText(f.acroField.dict.lookup(PDFName.of('TU'))) ?? '');
  expect(said).toContain('Notiz zu 3: Stellenanteile und Sachmittel sind gesichert.');
  expect(said).toContain('7: Nächster Termin (Tag als TT.MM.JJJJ oder Zeitraum wie „3. Quartal 2027“)');
  expect(said).toContain('10: Nächste Schritte – Schritt 2, Wer');
});

test('every widget that is seen hangs in the structure tree and has an appearance', async () => {
  const document = await load(await filledPdf(everyKind, {}, frame));
  for (const page of document.getPages()) {
    const annotations = page.node.lookup(PDFName.of('Annots'), PDFArray);
    for (let at = 0; at < annotations.size(); at += 1) {
      const widget = annotations.lookup(at, PDFDict);
      if (String(widget.lookup(PDFName.of('F'))) === '2') continue;
      expect(widget.has(PDFName.of('StructParent'))).toBe(true);
      expect(widget.has(PDFName.of('AP'))).toBe(true);
    }
  }
  expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  expect(document.catalog.has(PDFName.of('AcroForm'))).toBe(true);
  expect(document.getTitle()).toBe('Leitbild prüfen – Handbuch Stadtbücherei');
});

test('paper offers the rows that the author gives, a filled table all rows and one to go on with', async () => {
  const rows = async (bytes: Uint8Array) => {
    const fields = (await load(bytes)).getForm().getFields();
    return fields
      .map((f) => f.getName())
      .filter((name) => name.endsWith('.wer') && name.startsWith('schluss'));
  };
  const entered: Answers = {
    schritte: {
      kind: 'table',
      nextRow: 8,
      rows: [{ id: 'zeile-7', cells: { was: 'x', wer: '', bis: '', stand: '' } }],
    },
  };
  expect(await rows(await blankPdf(everyKind, frame))).toHaveLength(4);
  expect(await rows(await filledPdf(everyKind, entered, frame))).toEqual([
    'schluss.schritte.zeile-7.wer',
    'schluss.schritte.zeile-8.wer',
  ]);
});

test('fonts with further letters are embedded only where they are used', async () => {
  const fontFiles = async (note: string) => {
    const bytes = await filledPdf(everyKind, { auftrag: { kind: 'rating', value: null, note } }, frame);
    const objects = (await load(bytes)).context.enumerateIndirectObjects();
    return objects.filter(
      ([, object]) => object instanceof PDFRawStream && object.dict.has(PDFName.of('Length1')),
    ).length;
  };
  expect(await fontFiles('Öl')).toBe(2);
  expect(await fontFiles('Żółć')).toBe(3);
  expect(await fontFiles('Żółć и 😀')).toBe(5);
});

test('a text that is longer than its field goes on below it, to the last word', async () => {
  const text = Array.from({ length: 900 }, (_, at) => `Wort${at}`).join(' ');
  const bytes = await filledPdf(everyKind, { auftrag: { kind: 'rating', value: null, note: text } }, frame);
  const { context } = await load(bytes);
  const drawn = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream &&
      !object.dict.has(PDFName.of('Length1')) &&
      !object.dict.has(PDFName.of('Type'))
        ? [new TextDecoder('latin1').decode(decodePDFRawStream(object).decode())]
        : [],
    )
    .join('');
  const inWinAnsi = (word: string) => Array.from(word, (c) => c.charCodeAt(0).toString(16)).join('');
  expect(drawn).toContain(inWinAnsi('Wort899'));
  expect(drawn).toContain(inWinAnsi('Fortsetzung zu Punkt 1'));
});
