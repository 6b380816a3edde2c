import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { placesOf } from '../../../src/worksheet/places/index.ts';
import { sheetBoxes } from '../../../src/pdf/boxes/sheet.ts';
import { blankPdf, filledPdf, readPdf } from '../../../src/pdf/index.ts';
import { page, room } from '../../../src/pdf/page-format.ts';
import { paginate } from '../../../src/pdf/paginate.ts';
import { readPdfText } from '../../../src/pdf/pdf-text.ts';
import { typesetter } from '../../../src/pdf/typesetter.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { findField, worksheetSchema } from '../../../src/worksheet/definition.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { everyKind, frame } from './sheets.ts';

const actors = (count: number) =>
  worksheetSchema.parse({
    id: 'partner',
    version: 1,
    titel: 'Partner',
    form: 'Bestand',
    kurz: 'Kurz',
    zielgruppen: ['leitung'],
    quellen: [{ quelle: 'muster', abschnitt: 'Eins' }],
    abschnitte: [
      {
        id: 'alle',
        felder: Array.from({ length: count }, (_, at) => ({
          id: `stelle-${at + 1}`,
          art: 'bestand',
          titel: `Stelle ${at + 1}`,
        })),
      },
    ],
  });

test('a blank list of forty actors takes five pages at most, no actor is cut, nothing leaves the page', () => {
  const worksheet = actors(40);
  const set = typesetter(frame.fonts);
  const pages = paginate(
    sheetBoxes({ worksheet, answers: undefined, sourceLine: 'Quelle', set }),
    room.height,
  );
  expect(pages.length).toBeLessThanOrEqual(5);
  const pagesOf = new Map<string, Set<number>>();
  pages.forEach((placed, at) => {
    for (const { box } of placed) {
      const item = box.within.find(({ tag }) => tag === 'LI')?.key;
      if (item) pagesOf.set(item, (pagesOf.get(item) ?? new Set()).add(at));
      for (const piece of box.pieces)
        if ('width' in piece)
          expect(page.left + piece.x + piece.width).toBeLessThan(page.width - page.right + 1);
    }
  });
  expect(pagesOf.size).toBe(40);
  for (const [item, on] of pagesOf) expect(on.size, item).toBe(1);
});

test('every place of both kinds says in its tooltip what it asks, and for an argument on which side it stands', async () => {
  const form = (await PDFDocument.load(await blankPdf(everyKind, frame))).getForm();
  const said = form.getFields().map((f) => readPdfText(f.acroField.dict.lookup(PDFName.of('TU'))) ?? '');
  expect(said).toContain('Stand zu 12: Geburtsklinik');
  expect(said).toContain('Kontakt zu 12: Geburtsklinik');
  expect(said).toContain('Gewicht zu 13: Dafür: Das Amt liegt am nächsten.');
  expect(form.getRadioGroup('schluss.klinik.stand').getOptions()).toHaveLength(4);
  expect(form.getRadioGroup('schluss.naehe.gewicht').getSelected()).toBeUndefined();
});

test('the longest contact and the longest note come back whole', async () => {
  const long = 'Wort '.repeat(longestText / 5);
  const entered: Answers = {
    klinik: { kind: 'inventory', value: 'angefragt', contact: long },
    naehe: { kind: 'argument', weight: null, note: long },
  };
  const read = await readPdf(await filledPdf(everyKind, entered, frame), [everyKind]);
  expect(read).toMatchObject({ kind: 'ok', answers: entered });
});

test('a place that the kinds do not have is none', () => {
  for (const id of ['klinik', 'naehe']) {
    const field = findField(everyKind, id);
    if (!field) throw new Error(id);
    for (const path of [[], ['wert'], ['stand', 'mehr'], ['gewicht', 'mehr'], ['__proto__']])
      expect(placesOf(field).place(field, path), path.join('.')).toBeUndefined();
  }
});
