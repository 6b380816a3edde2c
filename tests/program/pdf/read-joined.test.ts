import { PDFArray, PDFDict, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { filledPdf, blankPdf, readPdf } from '../../../src/pdf/index.ts';
import type { PdfOutcome, PlacesRead } from '../../../src/pdf/read.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { checklist, everyKind, frame, plan } from './sheets.ts';
import {
  changed,
  concatenated,
  fieldDict,
  flattened,
  joined,
  prefixed,
  repaired,
  withoutForm,
} from './tools.ts';

const sheet = checklist(5);
const ratings = (value: 'trifft-zu' | 'unklar', note: string): Answers =>
  Object.fromEntries(
    [1, 2, 3, 4, 5].map((at) => [`punkt-${at}`, { kind: 'rating' as const, value, note: `${note} ${at}` }]),
  );
const mine = ratings('trifft-zu', 'Notiz');
const filled = await filledPdf(sheet, mine, frame);
const blank = await blankPdf(sheet, frame);
const planned: Answers = {
  massnahmen: {
    kind: 'table',
    nextRow: 2,
    rows: [
      {
        id: 'zeile-1',
        cells: Object.fromEntries(
          (plan.sections[0]?.fields[0]?.kind === 'table' ? plan.sections[0].fields[0].columns : []).map(
            ({ id }) => [id, id === 'ziel' ? 'Wege verkürzen' : ''],
          ),
        ),
      },
    ],
  },
};
const plannedPdf = await filledPdf(plan, planned, frame);

const doubts = (read: PdfOutcome) => ('doubts' in read ? read.doubts.map(({ kind }) => kind) : read.kind);
const copies = (read: PdfOutcome): readonly PlacesRead[] => ('copies' in read ? read.copies : []);

test.each(['same-names', 'new-names', 'not-listed'] as const)(
  'of two sheets that a tool has joined (%s) each is read, and the other is named',
  async (form) => {
    const both = await joined(filled, plannedPdf, form);
    const first = await readPdf(both, [sheet]);
    expect(doubts(first)).toContain('other-sheets');
    expect('doubts' in first && first.doubts).toContainEqual({
      kind: 'other-sheets',
      worksheetIds: ['massnahmen'],
    });
    expect(copies(first)).toHaveLength(1);
    expect(copies(first)[0]?.answers).toEqual(mine);
    const second = await readPdf(both, [plan]);
    expect(doubts(second)).toContain('other-sheets');
    expect(copies(second)[0]?.answers).toEqual(planned);
  },
);

test.each(['same-names', 'new-names', 'not-listed'] as const)(
  'a sheet that stands in a file twice (%s), filled in and blank, is two copies to choose from',
  async (form) => {
    for (const parts of [
      [filled, blank],
      [blank, filled],
    ] as const) {
      const read = await readPdf(await joined(...parts, form), [sheet]);
      expect(doubts(read)).toContain('several-copies');
      const [first, second] = parts[0] === filled ? [mine, {}] : [{}, mine];
      expect(copies(read).map(({ answers }) => answers)).toEqual([first, second]);
    }
  },
);

test('a sheet that stands in a file twice with the same answers is one', async () => {
  const read = await readPdf(await joined(filled, filled, 'new-names'), [sheet]);
  expect(read).toMatchObject({ kind: 'ok', answers: mine });
});

test('a tool that gives both sheets one identity does not mix their answers', async () => {
  const both = await joined(filled, await filledPdf(sheet, ratings('unklar', 'Anders'), frame), 'new-names');
  const merged = await changed(both, (document) => {
    const form = document.getForm();
    form.removeField(form.getField('arbeitsblatt-kennung+1'));
  });
  const read = await readPdf(merged, [sheet]);
  expect(doubts(read)).toContain('places-doubled');
  const [copy] = copies(read);
  expect(copy?.answers).toEqual({});
  expect(copy?.problems.map(({ typed }) => typed)).toEqual(
    expect.arrayContaining(['Notiz 3', 'Anders 3', 'trifft zu', 'unklar']),
  );
  expect(copy?.problems.every(({ reason }) => reason === 'stands-twice')).toBe(true);
});

test('fields that were put below another name are found under their own', async () => {
  for (const prefix of ['form1', 'a.b'])
    expect(await readPdf(await prefixed(filled, prefix), [sheet])).toMatchObject({
      kind: 'ok',
      answers: mine,
    });
});

test('a form that a tool has lost is read from the pages, in doubt', async () => {
  const read = await readPdf(await withoutForm(filled), [sheet]);
  expect(doubts(read)).toEqual(['form-lost']);
  expect(copies(read)[0]?.answers).toEqual(mine);
});

test('a file that was cut off and repaired says which points are missing', async () => {
  const lost = await repaired(filled, (dict) => {
    const partial = dict.lookup(PDFName.of('T'));
    return partial instanceof PDFString && partial.decodeText() === 'punkt-4';
  });
  const read = await readPdf(lost, [sheet]);
  expect(doubts(read)).toContain('places-missing');
  expect(copies(read)[0]?.missing).toEqual([{ fieldId: 'punkt-4', number: 4, whole: true }]);
  expect(Object.keys(copies(read)[0]?.answers ?? {})).toHaveLength(4);
});

test('fields that were drawn into the page are missed', async () => {
  const read = await readPdf(await flattened(filled, ['punkte.punkt-2.notiz']), [sheet]);
  expect(doubts(read)).toEqual(['places-missing']);
  expect(copies(read)[0]?.missing).toEqual([{ fieldId: 'punkt-2', number: 2, whole: false }]);
});

test('a field that got a name of its own is missed, and what was typed into it is kept', async () => {
  const renamed = await changed(filled, (document) =>
    fieldDict(document, 'punkte.punkt-2.notiz').set(PDFName.of('T'), PDFString.of('Textfeld 7')),
  );
  const read = await readPdf(renamed, [sheet]);
  expect(doubts(read)).toEqual(['places-missing']);
  expect(JSON.stringify(copies(read)[0]?.former)).toContain('Notiz 2');
});

test('a document that says it is this sheet and has none of its places is refused by name', async () => {
  const emptied = await repaired(filled, (dict) => {
    const partial = dict.lookup(PDFName.of('T'));
    return partial instanceof PDFString && partial.decodeText() === 'punkte';
  });
  const unlisted = await changed(emptied, (document) => {
    for (const page of document.getPages()) page.node.delete(PDFName.of('Annots'));
  });
  expect((await readPdf(unlisted, [sheet])).kind).toBe('no-places');
});

test('a document that has lost its identity is known by its places, in doubt', async () => {
  const anonymous = await changed(filled, (document) => {
    const form = document.getForm();
    form.removeField(form.getField('arbeitsblatt-kennung'));
    const info = document.context.lookup(document.context.trailerInfo.Info);
    if (info instanceof PDFDict) info.delete(PDFName.of('ArbeitsblattKennung'));
  });
  const read = await readPdf(anonymous, [plan, sheet]);
  expect(doubts(read)).toEqual(['identity-lost']);
  expect(copies(read)[0]?.answers).toEqual(mine);
  expect((await readPdf(anonymous, [plan])).kind).toBe('other-form');
});

test('a file without its table of cross-references, or with an update cut off, is read in doubt', async () => {
  const text = new TextDecoder('latin1').decode(filled);
  const withoutTable = filled.subarray(0, text.lastIndexOf('startxref'));
  const cutUpdate = concatenated(filled, '\n999 0 obj\n<</T (halb');
  for (const bytes of [withoutTable, cutUpdate])
    expect(doubts(await readPdf(bytes, [sheet]))).toContain('damaged');
});

test('two files one behind the other in one are not read as the last alone', async () => {
  const other = await filledPdf(sheet, ratings('unklar', 'Anders'), frame);
  expect(doubts(await readPdf(concatenated(other, '\n', filled), [sheet]))).toContain('damaged');
});

test('what a viewer appends to a file takes the place of what stood there before', async () => {
  const plain = await changed(filled, () => undefined, { useObjectStreams: false });
  const text = new TextDecoder('latin1').decode(plain);
  const old = /(\d+) 0 obj\s<<(?:(?!endobj)[^])*?\/T \(notiz\)(?:(?!endobj)[^])*?endobj/.exec(text);
  const before = text.lastIndexOf('startxref');
  const update = `${old?.[0].replace(/\/V <[^>]*>/, '/V (Neu)') ?? ''}\n`;
  const table = `xref\n0 0\ntrailer\n<</Root ${/\/Root (\d+ 0 R)/.exec(text)?.[1] ?? ''} /Prev 0>>\nstartxref\n${plain.length + update.length}\n%%EOF\n`;
  expect(before).toBeGreaterThan(0);
  const read = await readPdf(concatenated(plain, update, table), [sheet]);
  expect(read).toMatchObject({ kind: 'ok' });
  expect(JSON.stringify('answers' in read && read.answers)).toContain('"note":"Neu"');
});

test('a sheet of which every row and every pair is there raises no doubt', async () => {
  expect((await readPdf(await blankPdf(everyKind, frame), [everyKind])).kind).toBe('ok');
  expect((await readPdf(plannedPdf, [plan])).kind).toBe('ok');
});

test('a field that a tool copied off the page does not count as a second one', async () => {
  const echoed = await changed(filled, (document) => {
    const { context, catalog } = document;
    const echo = { T: PDFString.of('notiz'), FT: 'Tx', V: PDFString.of('Notiz 2') };
    const above = { T: PDFString.of('punkt-2'), Kids: [context.register(context.obj(echo))] };
    const root = context.obj({ T: PDFString.of('punkte+1'), Kids: [context.register(context.obj(above))] });
    const fields = catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray);
    fields.push(context.register(root));
  });
  expect(await readPdf(echoed, [sheet])).toMatchObject({ kind: 'ok', answers: mine });
});
