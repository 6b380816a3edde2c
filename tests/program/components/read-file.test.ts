import { afterEach, describe, expect, it, vi } from 'vitest';
import { planLoading } from '../../../components/worksheet/plan-loading.ts';
import { readFile, type FileRead } from '../../../components/worksheet/read-file.ts';
import { filledPdf, readPdf } from '../../../src/pdf/index.ts';
import type { Sheet } from '../../../src/portfolio/sheet-store.ts';
import { answersFile } from '../../../src/worksheet/answers-file.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { frame } from '../pdf/sheets.ts';
import { changed, fieldDict, joined, setValue } from '../pdf/tools.ts';
import { pdfText } from '../../../src/pdf/pdf-text.ts';
import { rating, sheet, text } from '../portfolio/fixture.ts';

const worksheet = sheet();
const envelope = answersFile(worksheet, { wort: text('gesichert') }, {}, new Date('2026-11-22T13:03:00Z'));
const nothing: Sheet = { answers: {}, former: {} };

/** Reads as a page does, but for the thread of its own. */
const read = (content: unknown) => {
  const bytes =
    content instanceof Uint8Array
      ? new Uint8Array(content)
      : typeof content === 'string'
        ? content
        : JSON.stringify(content);
  return readFile(worksheet, new Blob([bytes]), '', new AbortController().signal, (read, sheets) =>
    readPdf(read, sheets),
  );
};
const refusal = (outcome: FileRead) => (outcome.kind === 'refused' ? outcome.text : outcome.kind);
function firstOf(outcome: FileRead) {
  if (outcome.kind === 'refused') throw new Error(outcome.text);
  return outcome.fillings[0];
}
function planOf(here: Sheet, outcome: FileRead) {
  if (outcome.kind === 'refused') throw new Error(outcome.text);
  return planLoading(worksheet, here, outcome);
}

/** The file of titles, as the site serves it. */
const serve = (titles: unknown) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(titles))));
afterEach(() => vi.unstubAllGlobals());

describe('reading answers from a file', () => {
  it('gives the answers of a backup of this sheet', async () => {
    expect(firstOf(await read(envelope)).sheet).toEqual({ answers: { wort: text('gesichert') }, former: {} });
  });

  it('keeps what does not fit, letter for letter, beside what does', async () => {
    const long = 'x'.repeat(longestText + 1);
    const answers = {
      wort: { kind: 'text', text: long },
      punkt: { kind: 'rating', value: 'vielleicht', note: 'Notiz' },
      plan: {
        kind: 'table',
        nextRow: 3,
        rows: [{ id: 'zeile-2', cells: { anlass: 'Auftrag', frist: 'Mitte Januar 2027' } }],
      },
    };
    const { sheet: taken, misfits } = firstOf(await read({ ...envelope, answers }));
    expect(taken.former).toEqual({
      'wort.text': long,
      'punkt.wert': 'vielleicht',
    });
    expect(taken.answers).toMatchObject({
      punkt: { note: 'Notiz', value: null },
      plan: { rows: [{ id: 'zeile-2', cells: { anlass: 'Auftrag', frist: 'Mitte Januar 2027' } }] },
    });
    expect(misfits).toHaveLength(2);
  });

  it('keeps what was typed into a PDF and does not fit', async () => {
    const filled = await filledPdf(worksheet, { punkt: rating('teilweise', 'da') }, frame);
    const bytes = await changed(filled, (document) => {
      setValue(fieldDict(document, 'teil.plan.zeile-1.frist'), pdfText('Mitte Januar 2027'));
      setValue(fieldDict(document, 'teil.wort.text'), pdfText('y'.repeat(longestText + 1)));
    });
    const { sheet: taken } = firstOf(await read(bytes));
    expect(taken.answers).toMatchObject({
      punkt: rating('teilweise', 'da'),
      plan: { rows: [{ cells: { frist: 'Mitte Januar 2027' } }] },
    });
    expect(taken.former).toEqual({
      'wort.text': 'y'.repeat(longestText + 1),
    });
  });

  it('reads a backup in whose words the mark of PDFs stands', async () => {
    const file = { ...envelope, answers: { wort: text('%PDF-1.7') } };
    expect(firstOf(await read(file)).sheet.answers).toEqual({ wort: text('%PDF-1.7') });
  });

  it('reads a backup that an editor saved as UTF-16, and refuses one in Latin-1', async () => {
    const json = JSON.stringify({ ...envelope, answers: { wort: text('Köln') } });
    const units = Uint16Array.from(`\uFEFF${json}`, (letter) => letter.charCodeAt(0));
    expect(firstOf(await read(new Uint8Array(units.buffer))).sheet.answers).toEqual({ wort: text('Köln') });
    const latin = Uint8Array.from(json, (letter) => letter.charCodeAt(0));
    expect(refusal(await read(latin))).toContain('Umlaute könnten falsch werden');
  });

  it.each([
    ['no JSON', 'Guten Tag', 'keine Antworten zu einem Arbeitsblatt'],
    ['a later format', { ...envelope, formatVersion: 2 }, 'neueren Fassung'],
    ['a damaged PDF', '%PDF-1.7 und dann nichts', 'ließ sich nicht öffnen'],
  ])('changes nothing and says why when the file is %s', async (_, content, why) => {
    expect(refusal(await read(content))).toContain(why);
  });

  it('names another sheet by its title, in a backup and in a PDF', async () => {
    serve({ anderes: 'Leseclubanalyse' });
    const other = sheet({ id: 'anderes' });
    expect(refusal(await read({ ...envelope, worksheet: 'anderes' }))).toContain('„Leseclubanalyse“');
    expect(refusal(await read(await filledPdf(other, {}, frame)))).toContain('„Leseclubanalyse“');
    serve({});
    expect(refusal(await read({ ...envelope, worksheet: 'anderes' }))).toContain('dieses Handbuch nicht hat');
  });

  it('names the other sheets of a file in which several were joined', async () => {
    serve({ anderes: 'Leseclubanalyse' });
    const mine = await filledPdf(worksheet, { wort: text('meins') }, frame);
    const other = await filledPdf(sheet({ id: 'anderes' }), { wort: text('fremd') }, frame);
    const outcome = await read(await joined(mine, other, 'new-names'));
    expect(outcome.kind === 'read' && outcome.doubts.join()).toContain('„Leseclubanalyse“');
    expect(firstOf(outcome).sheet.answers).toEqual({ wort: text('meins') });
  });

  it('says that it was stopped', async () => {
    const outcome = await readFile(worksheet, new Blob(['%PDF-1.7']), '', new AbortController().signal, () =>
      Promise.resolve({ kind: 'stopped' }),
    );
    expect(refusal(outcome)).toContain('Abgebrochen');
  });
});

describe('what is done with what was read', () => {
  const here: Sheet = { answers: { wort: text('hier'), punkt: rating('teilweise') }, former: { alt: 'x' } };

  it('is taken in unasked where nothing stands and nothing is doubtful', async () => {
    expect(planOf(nothing, await read(envelope)).kind).toBe('take');
  });

  it('is nothing where the file is blank, or says what stands here', async () => {
    expect(planOf(here, await read({ ...envelope, answers: {} })).kind).toBe('nothing-inside');
    expect(planOf({ answers: { wort: text('gesichert') }, former: {} }, await read(envelope)).kind).toBe(
      'same',
    );
  });

  it('is asked for with what is replaced and what would go, field by field', async () => {
    const plan = planOf(here, await read(envelope));
    const [proposal] = plan.kind === 'ask' ? plan.proposals : [];
    expect(proposal?.comparison).toMatchObject({
      count: 1,
      changed: [{ number: 2, here: 'hier', there: 'gesichert' }],
      onlyHere: [{ number: 1, here: 'Einschätzung: teilweise', there: '' }],
      onlyThere: [],
    });
    expect(proposal?.sheet.former).toEqual({ alt: 'x' });
  });

  it('is asked for where something does not fit, also on a blank sheet', async () => {
    const answers = { punkt: { kind: 'rating', value: 'vielleicht', note: '' } };
    expect(planOf(nothing, await read({ ...envelope, answers })).kind).toBe('ask');
  });

  it('leaves a field as it is that the file does not have', async () => {
    const filled = await filledPdf(worksheet, { punkt: rating('trifft-zu') }, frame);
    const bytes = await changed(filled, (document) => {
      const form = document.getForm();
      form.removeField(form.getField('teil.wort.text'));
    });
    const plan = planOf(here, await read(bytes));
    expect(plan.kind === 'ask' && plan.proposals[0].sheet.answers).toEqual({
      wort: text('hier'),
      punkt: rating('trifft-zu'),
    });
  });
});
