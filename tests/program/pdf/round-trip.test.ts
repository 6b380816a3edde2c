import * as fc from 'fast-check';
import { PDFDocument, PDFHexString, PDFName, PDFTextField } from 'pdf-lib';
import { expect, test } from 'vitest';
import { blankPdf, filledPdf, readPdf } from '../../../src/pdf/index.ts';
import type { Answers } from '../../../src/worksheet/answers.ts';
import { keptDeadline } from '../../../src/worksheet/deadline.ts';
import { worksheetSchema } from '../../../src/worksheet/definition.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { yesNoValues } from '../../../src/worksheet/kinds/figure.ts';
import { tieStrengths, type MatrixAnswer } from '../../../src/worksheet/kinds/matrix.ts';
import { withTie } from '../../../src/worksheet/network-ties.ts';
import { argumentWeights } from '../../../src/worksheet/kinds/argument.ts';
import { partnerValues } from '../../../src/worksheet/kinds/partner.ts';
import { ratingValues } from '../../../src/worksheet/kinds/rating.ts';
import { questionStates } from '../../../src/worksheet/kinds/question.ts';
import { everyKind, frame, plan } from './sheets.ts';

const names = [
  'Żółć',
  'Čapek, Şahin, Nguyễn',
  '„Zitat“ – ‚halb‘ …',
  'Straße, STRAẞE, 5 €',
  'Ελληνικά и Кириллица',
  '日本語 😀 👩‍👧',
  'Zeile 1\n\nZeile 3',
  '\u0000\uFEFF\u001B\uD800',
  '(a) \\ <b> %',
  '',
];
const words = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replaceAll('\r', '\n')),
);
const name = words.map((text) => text.replaceAll('\n', ' ').slice(0, 250));
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** What is kept of a day or of whatever else somebody types where a day is asked for. */
const deadline = fc.oneof(
  day,
  fc.constantFrom(
    '31.02.2026',
    '2026-02-31',
    '3. Quartal 2027',
    'vor der Sommerpause',
    '0027-01-03',
    '3.1.207',
  ),
  words.map(keptDeadline),
);
const row = fc.record({
  was: words,
  wer: words,
  bis: fc.oneof(deadline, fc.constant('')),
  stand: fc.constantFrom('', 'offen', 'erledigt'),
});
// what came before the verdict was kept has the first three alone
const origin = fc.record(
  {
    worksheet: fc.constant('netz'),
    item: fc.constant('auftrag'),
    label: fc.constantFrom(...names),
    part: fc.constantFrom('zeile-3', '["gesundheit","jugend hilfe"]'),
    verdict: fc.constantFrom('trifft nicht zu', 'noch nicht vollständig'),
    at: day,
  },
  { requiredKeys: ['worksheet', 'item', 'label'] },
);

const answers = fc.record({
  auftrag: fc.record({ kind: fc.constant('rating'), value: fc.constantFrom(...ratingValues), note: words }),
  wer: fc.record({
    kind: fc.constant('question'),
    text: words,
    state: fc.constantFrom(...questionStates.slice(1)),
  }),
  buecherei: fc.record({ kind: fc.constant('text'), text: words.map((text) => `x${text}`) }),
  termin: fc.record({ kind: fc.constant('date'), date: deadline.filter((kept) => kept !== '') }),
  stufe: fc.record({ kind: fc.constant('choice'), chosen: fc.constantFrom(['anfang'], ['fertig']) }),
  beteiligte: fc.record({
    kind: fc.constant('choice'),
    chosen: fc.constantFrom(['klinik'], ['schulamt', 'beratung']),
  }),
  schritte: fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      row,
      fc.option(origin),
    )
    .map(([numbers, cells, from]) => ({
      kind: 'table',
      nextRow: 60,
      rows: numbers.map((n, at) => ({
        id: `zeile-${n}`,
        cells: at === 0 ? { ...cells, wer: `x${cells.wer}` } : { was: '', wer: '', bis: '', stand: '' },
        ...(from && { origin: from }),
      })),
    })),
  stellen: fc.record({
    kind: fc.constant('figure'),
    value: fc.integer({ min: 0, max: 500_000 }).map((hundredths) => hundredths / 100),
  }),
  profil: fc.record({ kind: fc.constant('figure'), value: fc.constantFrom(...yesNoValues) }),
  umfang: fc.record({ kind: fc.constant('figure'), value: fc.constantFrom('halb', 'ganz') }),
  netz: fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 14 }),
      fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom(...tieStrengths)), { maxLength: 30 }),
      fc.array(fc.tuple(name, name), { minLength: 14, maxLength: 14 }),
    )
    .map(([numbers, ties, names]) =>
      ties.reduce<MatrixAnswer>(
        (entered, [a, b, strength]) => {
          const [one, other] = [entered.actors[a]?.id, entered.actors[b]?.id];
          return one && other && one !== other ? withTie(entered, one, other, strength) : entered;
        },
        {
          kind: 'matrix',
          nextActor: 70,
          actors: numbers.map((n, at) => {
            const [called = '', area = ''] = names[at] ?? [];
            return { id: `akteur-${n}`, name: at === 0 ? `x${called}` : called, area };
          }),
          ties: [],
        },
      ),
    ),
  klinik: fc.record({
    kind: fc.constant('inventory'),
    value: fc.constantFrom(...partnerValues),
    contact: words,
  }),
  naehe: fc.record({
    kind: fc.constant('argument'),
    weight: fc.constantFrom(...argumentWeights),
    note: words,
  }),
}) as fc.Arbitrary<Answers>;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('whatever was entered comes back letter for letter, for every kind of field', async () => {
  await fc.assert(
    fc.asyncProperty(answers, async (entered) => {
      const read = await readPdf(await filledPdf(everyKind, entered, frame), [plan, everyKind]);
      expect(read.kind).toBe('ok');
      expect(plain('answers' in read && read.answers)).toEqual(plain(entered));
    }),
    { numRuns: 60 },
  );
});

test('the longest text that an answer may hold comes back whole', async () => {
  for (const text of [
    'Wort '.repeat(longestText / 5),
    'ohneLücke'.repeat(longestText / 9),
    '\n'.repeat(3000) + 'Ende',
  ]) {
    const entered: Answers = { auftrag: { kind: 'rating', value: null, note: text } };
    const read = await readPdf(await filledPdf(everyKind, entered, frame), [everyKind]);
    expect(read).toMatchObject({ kind: 'ok', answers: entered });
  }
});

test('27,500 letters in every place for text come back whole', async () => {
  const long = 'Wort für Wort '.repeat(2000).slice(0, 27_500);
  const entered: Answers = {
    auftrag: { kind: 'rating', value: null, note: long },
    wer: { kind: 'question', text: long, state: 'offen' },
    buecherei: { kind: 'text', text: long },
    eindruck: { kind: 'text', text: long },
    termin: { kind: 'date', date: long },
    schritte: {
      kind: 'table',
      nextRow: 2,
      rows: [{ id: 'zeile-1', cells: { was: long, wer: long, bis: long, stand: '' } }],
    },
    klinik: { kind: 'inventory', value: null, contact: long },
    naehe: { kind: 'argument', weight: null, note: long },
  };
  const read = await readPdf(await filledPdf(everyKind, entered, frame), [everyKind]);
  expect(plain('answers' in read && read.answers)).toEqual(plain(entered));
});

test('a blank PDF reads as no answers', async () => {
  expect(await readPdf(await blankPdf(everyKind, frame), [everyKind])).toEqual({
    kind: 'ok',
    worksheet: everyKind,
    answers: {},
    former: {},
  });
});

test('an independent reader finds the values under the dotted names', async () => {
  const entered: Answers = {
    auftrag: { kind: 'rating', value: 'teilweise', note: 'Żółć 😀' },
    termin: { kind: 'date', date: '2027-03-01' },
    beteiligte: { kind: 'choice', chosen: ['klinik'] },
  };
  const form = (await PDFDocument.load(await filledPdf(everyKind, entered, frame))).getForm();
  expect(form.getRadioGroup('grundlage.auftrag.wert').getSelected()).toBe('teilweise');
  expect(form.getTextField('grundlage.auftrag.notiz').getText()).toBe('Żółć 😀');
  expect(form.getTextField('gespraech.termin.datum').getText()).toBe('01.03.2027');
  expect(form.getCheckBox('gespraech.beteiligte.klinik').isChecked()).toBe(true);
});

test('what people type into a blank PDF with another program is read', async () => {
  const document = await PDFDocument.load(await blankPdf(everyKind, frame));
  const form = document.getForm();
  form.getTextField('grundlage.auftrag.notiz').setText('Überlingen');
  form.getRadioGroup('grundlage.auftrag.wert').select('unklar');
  form.getTextField('gespraech.termin.datum').setText('1.3.27');
  form.getTextField('schluss.schritte.zeile-2.wer').setText('Frau Öz');
  form.getCheckBox('gespraech.beteiligte.schulamt').check();
  const read = await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind]);
  expect(read).toMatchObject({
    kind: 'ok',
    answers: {
      auftrag: { value: 'unklar', note: 'Überlingen' },
      termin: { date: '2027-03-01' },
      beteiligte: { chosen: ['schulamt'] },
      schritte: { rows: [{ id: 'zeile-2', cells: { wer: 'Frau Öz' } }], nextRow: 3 },
    },
  });
});

test.each(['nach den Ferien', '31.02.2026', '3. Quartal 2027', '3.1.'])(
  '„%s“ in the place of a day is read as it was typed',
  async (typed) => {
    const document = await PDFDocument.load(await blankPdf(everyKind, frame));
    document.getForm().getTextField('schluss.schritte.zeile-1.bis').setText(typed);
    document.getForm().getTextField('gespraech.termin.datum').setText(typed);
    const read = await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind]);
    expect(read).toMatchObject({
      kind: 'ok',
      answers: { termin: { date: typed }, schritte: { rows: [{ cells: { bis: typed } }] } },
    });
  },
);

test('the place of a day says what may be written there', async () => {
  const form = (await PDFDocument.load(await blankPdf(everyKind, frame))).getForm();
  for (const name of ['gespraech.termin.datum', 'schluss.schritte.zeile-1.bis']) {
    const tooltip = form.getTextField(name).acroField.dict.get(PDFName.of('TU'));
    expect(tooltip instanceof PDFHexString && tooltip.decodeText()).toContain('3. Quartal 2027');
  }
});

test.each(['zwei', '-1', '5000,01', '0,755', '1/2'])(
  'what is no number of the field, „%s“, is kept in it as it was typed',
  async (typed) => {
    const document = await PDFDocument.load(await blankPdf(everyKind, frame));
    document.getForm().getTextField('schluss.stellen.wert').setText(typed);
    const read = await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind]);
    expect(read).toMatchObject({ kind: 'ok', answers: { stellen: { kind: 'figure', value: typed } } });
  },
);

test.each([
  ['0,75', 0.75],
  [' 1.008 ', 1008],
  ['0.5', 0.5],
  ['1 234,5', 1234.5],
  ['0', 0],
])('a number that is typed as „%s“ is read', async (typed, value) => {
  const document = await PDFDocument.load(await blankPdf(everyKind, frame));
  document.getForm().getTextField('schluss.stellen.wert').setText(typed);
  const read = await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind]);
  expect(read).toMatchObject({ kind: 'ok', answers: { stellen: { kind: 'figure', value } } });
});

test('a field that was renamed or moved to another section keeps its answer, a removed one becomes former', async () => {
  const sheet = (version: number, section: string, fields: object[], changes: object[] = []) =>
    worksheetSchema.parse({
      id: 'blatt',
      version,
      titel: 'Blatt',
      form: 'Fragen',
      kurz: 'Kurz',
      zielgruppen: ['leitung'],
      quellen: [{ quelle: 'muster', abschnitt: 'Eins' }],
      abschnitte: [{ id: section, felder: fields }],
      aenderungen: changes,
    });
  const before = sheet(1, 'eins', [
    { art: 'text', id: 'alt', titel: 'Name' },
    { art: 'text', id: 'weg', titel: 'Fällt weg' },
  ]);
  const after = sheet(
    2,
    'zwei',
    [{ art: 'text', id: 'neu', titel: 'Name' }],
    [
      { version: 2, umbenannt: { von: 'alt', nach: 'neu' } },
      { version: 2, entfernt: 'weg' },
    ],
  );
  const entered: Answers = {
    alt: { kind: 'text', text: 'Ada' },
    weg: { kind: 'text', text: 'bleibt erhalten' },
  };
  expect(await readPdf(await filledPdf(before, entered, frame), [after])).toMatchObject({
    kind: 'ok',
    answers: { neu: { kind: 'text', text: 'Ada' } },
    former: { weg: { text: 'bleibt erhalten' } },
  });
  expect(await readPdf(await blankPdf(after, frame), [before])).toEqual({ kind: 'newer-version' });
});

test('the sheet is known without its unseen field, from the document information', async () => {
  const document = await PDFDocument.load(await blankPdf(everyKind, frame));
  const form = document.getForm();
  form.removeField(form.getField('arbeitsblatt-kennung'));
  const read = await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind]);
  expect(read.kind).toBe('ok');
});

test('line ends of every kind are read as one', async () => {
  const document = await PDFDocument.load(await blankPdf(everyKind, frame));
  const field = document.getForm().getField('gespraech.eindruck.text');
  if (field instanceof PDFTextField) field.setText('a\r\nb\rc\nd');
  const read = await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind]);
  expect(read).toMatchObject({ answers: { eindruck: { text: 'a\nb\nc\nd' } } });
});

test('figures that were typed into the cells of a matrix become ties, and others a problem', async () => {
  const document = await PDFDocument.load(await blankPdf(everyKind, frame));
  const form = document.getForm();
  form.getTextField('schluss.netz.akteur-1.name').setText('Schulamt');
  form.getTextField('schluss.netz.akteur-12.name').setText('Hebamme');
  form.getTextField('schluss.netz.akteur-1.akteur-12').setText(' 2');
  form.getTextField('schluss.netz.akteur-3.akteur-5').setText('0');
  form.getTextField('schluss.netz.akteur-1.akteur-3').setText('oft');
  form.getTextField('schluss.netz.akteur-3.bereich').setText('x'.repeat(2001));
  const read = await readPdf(await document.save({ updateFieldAppearances: false }), [everyKind]);
  expect(read).toMatchObject({
    kind: 'invalid-answers',
    answers: {
      netz: {
        actors: [
          { id: 'akteur-1', name: 'Schulamt' },
          { id: 'akteur-3', name: '', area: '' },
          { id: 'akteur-5' },
          { id: 'akteur-12', name: 'Hebamme' },
        ],
        ties: [
          { from: 'akteur-1', to: 'akteur-12', strength: 'stark' },
          { from: 'akteur-3', to: 'akteur-5', strength: 'keine' },
        ],
        nextActor: 13,
      },
    },
  });
  expect(
    'problems' in read &&
      read.problems.map(({ path, typed, reason }) => [path.join('.'), typed.length, reason]),
  ).toEqual(
    expect.arrayContaining([
      ['akteur-1.akteur-3', 3, 'unknown-option'],
      ['akteur-3.bereich', 2001, 'too-long'],
    ]),
  );
});

test('every cell of a matrix names its pair, and stands in the document once', async () => {
  const entered: Answers = {
    netz: {
      kind: 'matrix',
      nextActor: 31,
      actors: Array.from({ length: 30 }, (_, at) => ({
        id: `akteur-${at + 1}`,
        name: `Stelle ${at + 1}`,
        area: '',
      })),
      ties: [],
    },
  };
  const form = (await PDFDocument.load(await filledPdf(everyKind, entered, frame))).getForm();
  const cells = form.getFields().filter((field) => /netz\.akteur-\d+\.akteur-/.test(field.getName()));
  expect(cells).toHaveLength(435);
  const tooltip = form.getTextField('schluss.netz.akteur-2.akteur-30').acroField.dict.get(PDFName.of('TU'));
  expect(tooltip instanceof PDFHexString && tooltip.decodeText()).toContain(
    'Stelle 30 und Stelle 2 (0 = keine',
  );
});
