import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, PDFTextField } from 'pdf-lib';
import { identityField } from '../../src/pdf/identity.ts';
import { blankPdf, filledPdf, readPdf } from '../../src/pdf/index.ts';
import { limits } from '../../src/pdf/reading-limits.ts';
import type { PdfOutcome } from '../../src/pdf/read.ts';
import type { Answers } from '../../src/worksheet/answers.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { checklist, frame } from '../program/pdf/sheets.ts';
import { changed, concatenated, joined, prefixed, repaired, withoutForm } from '../program/pdf/tools.ts';

// A PDF that something happened to: what tools, mail programs, disks and hostile people do to files.

export const name = 'pdf';

/** Numbers from a seed, the same on every machine (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Below = (below: number) => number;

const sheet = checklist(4);
const other = { ...checklist(3), id: 'andere' };
const values = ['trifft-zu', 'teilweise', 'trifft-nicht-zu', 'unklar', null] as const;
const notes = ['Köln', 'Żółć 😀', 'Zeile 1\nZeile 2', '(a) \\ <b> %', 'x'.repeat(3000), ''];

const answersBy = (below: Below): Answers =>
  Object.fromEntries(
    [1, 2, 3, 4].flatMap((at) => {
      const value = values[below(values.length)] ?? null;
      const note = `${notes[below(notes.length)] ?? ''}${at}`;
      return [[`punkt-${at}`, { kind: 'rating' as const, value, note }]];
    }),
  );

/** What happens to a file; some of it leaves it whole. */
type Mishap = (bytes: Uint8Array, below: Below) => Uint8Array | Promise<Uint8Array>;

const mishaps: Readonly<Record<string, Mishap>> = {
  nothing: (bytes) => bytes,
  resaved: (bytes) => changed(bytes, () => undefined),
  unpacked: (bytes) => changed(bytes, () => undefined, { useObjectStreams: false }),
  flipped: (bytes, below) => {
    const broken = bytes.slice();
    for (let flips = 1 + below(8); flips > 0; flips -= 1) {
      const at = below(broken.length);
      broken[at] = (broken[at] ?? 0) ^ (1 << below(8));
    }
    return broken;
  },
  overwritten: (bytes, below) => {
    const broken = bytes.slice();
    const at = below(broken.length);
    broken.fill(below(256), at, at + below(200));
    return broken;
  },
  truncated: (bytes, below) => bytes.slice(0, below(bytes.length)),
  beheaded: (bytes, below) => bytes.slice(below(2000)),
  hole: (bytes, below) => {
    const at = below(bytes.length);
    return concatenated(bytes.slice(0, at), bytes.slice(at + below(1000)));
  },
  partTwice: (bytes, below) => {
    const at = below(bytes.length);
    return concatenated(bytes.slice(0, at), bytes.slice(below(at + 1), at), bytes.slice(at));
  },
  rubbishBehind: (bytes, below) => concatenated(bytes, '\n'.repeat(below(3)), 'x1 0 obj'.slice(0, below(9))),
  streamsSwapped: (bytes, below) =>
    changed(bytes, (document) => {
      const streams = document.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
      const [one, two] = [streams[below(streams.length)], streams[below(streams.length)]];
      if (one && two) [one.contents, two.contents] = [two.contents, one.contents];
    }),
  renamed: (bytes, below) =>
    changed(bytes, (document) => {
      const fields = document.getForm().getFields();
      const dict = fields[below(fields.length)]?.acroField.dict;
      const names = ['notiz', 'wert', 'Text 7', '', '__proto__', 'notiz+1', 'punkte.punkt-1.notiz'];
      dict?.set(PDFName.of('T'), PDFString.of(names[below(names.length)] ?? ''));
    }),
  lost: (bytes, below) => {
    let left = below(40);
    return repaired(bytes, () => (left -= 1) === 0);
  },
  valueLost: (bytes, below) =>
    changed(bytes, (document) => {
      const fields = document.getForm().getFields();
      fields[below(fields.length)]?.acroField.dict.delete(PDFName.of('V'));
    }),
  prefixed: (bytes) => prefixed(bytes, 'form1'),
  unlisted: (bytes) => withoutForm(bytes),
};
const mishapNames = Object.keys(mishaps);

/** Mishaps after which what was typed stands in the file as it did: the file must be read whole, or in doubt. */
const harmless = new Set(['nothing', 'resaved', 'unpacked', 'prefixed', 'unlisted', 'rubbishBehind']);

/** Mishaps that change letters of the file itself. */
const damaging = new Set(['flipped', 'overwritten', 'hole', 'partTwice']);
/** Mishaps that a program does, which reads the file and writes it anew. */
const rewriting = new Set([
  'resaved',
  'unpacked',
  'streamsSwapped',
  'renamed',
  'lost',
  'valueLost',
  'prefixed',
  'unlisted',
]);

/** Making a PDF takes longer than reading one, so runs share a few. */
const fillings = 24;
const made = new Map<string, Promise<Uint8Array>>();
function pdfOf(worksheet: Worksheet, filling: number): Promise<Uint8Array> {
  const key = `${worksheet.id} ${filling}`;
  const pdf = made.get(key) ?? filledPdf(worksheet, answersBy(numbersFrom(filling)), frame);
  made.set(key, pdf);
  return pdf;
}
const blank = blankPdf(sheet, frame);

async function fileBy(below: Below, filling: number): Promise<Uint8Array> {
  const bytes = await pdfOf(sheet, filling);
  const ways = ['same-names', 'new-names', 'not-listed'] as const;
  const way = ways[below(ways.length)] ?? 'same-names';
  switch (below(8)) {
    case 0:
      return joined(bytes, await pdfOf(other, below(fillings)), way);
    case 1:
      return joined(await blank, bytes, way);
    case 2:
      return joined(bytes, await pdfOf(sheet, below(fillings)), way);
    default:
      return bytes;
  }
}

/** What stands in the text fields of a file, by an independent reader; nothing where that one cannot read it. */
async function typedIn(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const document = await PDFDocument.load(bytes);
    if (!(document.catalog.lookup(PDFName.of('AcroForm')) instanceof PDFDict)) return [];
    return document
      .getForm()
      .getFields()
      .flatMap((field) => {
        if (!(field instanceof PDFTextField) || field.getName().includes(identityField)) return [];
        const value = field.acroField.dict.lookup(PDFName.of('V'));
        return value instanceof PDFHexString || value instanceof PDFString ? [value.decodeText()] : [];
      })
      .filter((text) => text !== '' && !text.startsWith('{"format":'));
  } catch {
    return [];
  }
}

/**
 * Makes a file by the seed, lets something happen to it, and reads it. Holds that reading never throws, that
 * answers without a doubt are those that were written, and that nothing typed is dropped.
 * @returns the kind of the outcome
 */
export async function run(seed: number): Promise<string> {
  const below = numbersFrom(seed);
  const filling = below(fillings);
  const answers = answersBy(numbersFrom(filling));
  let bytes = await fileBy(below, filling);
  const happened: string[] = [];
  for (let mishap = 1 + below(2); mishap > 0; mishap -= 1) {
    const called = mishapNames[below(mishapNames.length)] ?? 'nothing';
    try {
      bytes = (await mishaps[called]?.(bytes, below)) ?? bytes;
      happened.push(called);
    } catch {
      // the tool could not read what the mishap before left of the file
    }
  }
  const outcome = await readPdf(bytes, [sheet], { ...limits, milliseconds: 20_000 });
  const fault = faultOf(outcome, answers, happened) ?? droppedBy(outcome, await typedIn(bytes));
  if (fault) throw new Error(`seed ${seed} (${happened.join(', ')}), ${outcome.kind}: ${fault}`);
  return outcome.kind;
}

function faultOf(outcome: PdfOutcome, answers: Answers, happened: readonly string[]): string | undefined {
  if (outcome.kind !== 'ok') return undefined;
  // a value that a program took out of a file leaves no trace in it, nor does a letter that turned where nothing is
  // packed: only packed parts have a checksum
  const unpacked = happened.indexOf('unpacked');
  const turned = unpacked >= 0 && happened.slice(unpacked).some((one) => !harmless.has(one));
  // a program that does not look at checksums writes new ones over what was damaged: no trace of it is left
  const rewritten = happened.some(
    (one, at) => damaging.has(one) && happened.slice(at + 1).some((next) => rewriting.has(next)),
  );
  if (happened.includes('valueLost') || turned || rewritten) return undefined;
  if (same(outcome.answers, answers)) return undefined;
  return happened.every((one) => harmless.has(one))
    ? 'read without a doubt, and not what was written'
    : 'read without a doubt, and something else than was written';
}

const same = (one: Answers, two: Answers) => sorted(one) === sorted(two);
const sorted = (answers: Answers) =>
  JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));

function droppedBy(outcome: PdfOutcome, typed: readonly string[]): string | undefined {
  if (!('worksheet' in outcome) || outcome.kind === 'no-places') return undefined;
  // of other sheets in the same file nothing is read here
  if (outcome.kind === 'doubtful' && outcome.doubts.some(({ kind }) => kind === 'other-sheets'))
    return undefined;
  const kept = JSON.stringify(outcome);
  const dropped = typed.find(
    (text) => !kept.includes(JSON.stringify(text.replaceAll(/\r\n?/g, '\n')).slice(1, -1)),
  );
  return dropped === undefined
    ? undefined
    : `what was typed is dropped: ${JSON.stringify(dropped.slice(0, 80))}`;
}
