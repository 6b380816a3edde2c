import type { Sheet } from '../../src/portfolio/sheet-store.ts';
import { readAnswers } from '../../src/worksheet/answers-file.ts';
import { numberedFields, type Worksheet } from '../../src/worksheet/definition.ts';
import { textOfFile } from '../../src/worksheet/file-text.ts';
import { keptMisfits, mendAnswers, withFormer, type Misfit } from '../../src/worksheet/misfits.ts';
import { fileWords as words } from '#words/worksheet-file.ts';
import { sheetTitles } from './sheet-titles.ts';

type ReadApart = typeof import('../../src/pdf/read-apart.ts').readPdfApart;
type PdfOutcome = Awaited<ReturnType<ReadApart>>;
type DoubtfulOutcome = Extract<PdfOutcome, { kind: 'doubtful' }>;

/** Far above any sheet, far below what makes a phone stand still. */
const largestFile = 25_000_000;

/** One filling of the sheet that a file holds. */
export interface Filling {
  /** The answers, and as former ones what does not fit its field. */
  readonly sheet: Sheet;
  readonly misfits: readonly Misfit[];
  /** Fields of which the file lacks places. */
  readonly missing: readonly { readonly fieldId: string; readonly number: number; readonly whole: boolean }[];
}

/** What kind of file it is; of a backup, when it was saved, where that is known. */
export type Origin =
  { readonly kind: 'pdf' } | { readonly kind: 'backup'; readonly savedAt: Date | undefined };

/** What a file holds, or the sentence that says why there is nothing to take in. */
export type FileRead =
  | { readonly kind: 'refused'; readonly text: string }
  | {
      readonly kind: 'read';
      readonly origin: Origin;
      /** Sentences about what may be missing or wrong; nothing is taken in unasked where there is one. */
      readonly doubts: readonly string[];
      /** More than one where somebody has to choose. */
      readonly fillings: readonly [Filling, ...Filling[]];
    };

const refused = (text: string): FileRead => ({ kind: 'refused', text });

/**
 * Reads answers from a file that somebody chose: a backup or a filled PDF. Each outcome comes with its sentence.
 * @param base path below which the site stands
 * @param signal stops the reading
 * @param readPdf reads a PDF; a thread of its own where nothing else is said
 */
export async function readFile(
  worksheet: Worksheet,
  file: Blob,
  base: string,
  signal: AbortSignal,
  readPdf: ReadApart = readPdfApart,
): Promise<FileRead> {
  if (file.size > largestFile) return refused(words.tooLarge);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // the file was moved or deleted while it was read
    return refused(words.unreadable);
  }
  if (!isPdf(bytes)) return readBackup(worksheet, bytes, base);
  const outcome = await readPdf(bytes, [worksheet], signal);
  return fromPdf(worksheet, outcome, base);
}

/** An answer in a backup may hold the mark of PDFs; a backup begins with a brace. */
function isPdf(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return start.includes('%PDF-') && !/^[ï»¿ÿþ\s\0]*\{/.test(start);
}

const readPdfApart: ReadApart = async (...asked) => {
  try {
    const apart = await import('../../src/pdf/read-apart.ts');
    return await apart.readPdfApart(...asked);
  } catch {
    // no network, or a browser that has no threads
    return { kind: 'no-program' };
  }
};

async function otherSheet(ids: readonly string[], base: string): Promise<FileRead> {
  const titles = await sheetTitles(base);
  return refused(words['other-worksheet'](ids.map((id) => titles.get(id))));
}

async function readBackup(worksheet: Worksheet, bytes: Uint8Array, base: string): Promise<FileRead> {
  const content = textOfFile(bytes);
  if (content.kind === 'not-text') return refused(words.notText);
  const read = readAnswers(worksheet, content.text);
  switch (read.kind) {
    case 'ok':
    case 'invalid-answers': {
      const { answers, misfits } = mendAnswers(worksheet, 'problems' in read ? read.problems : []);
      const mended = { answers: { ...read.answers, ...answers }, former: read.former };
      return {
        kind: 'read',
        origin: { kind: 'backup', savedAt: read.savedAt ? new Date(read.savedAt) : undefined },
        doubts: [],
        fillings: [filling(mended, misfits, [])],
      };
    }
    case 'not-answers':
    case 'newer-version':
      return refused(words[read.kind]);
    case 'other-worksheet':
      return otherSheet([read.worksheet], base);
  }
}

function filling(sheet: Sheet, misfits: readonly Misfit[], missing: Filling['missing']): Filling {
  const { answers, former } = sheet;
  return { sheet: { answers, former: withFormer(former, keptMisfits(misfits)) }, misfits, missing };
}

async function fromPdf(worksheet: Worksheet, outcome: PdfOutcome, base: string): Promise<FileRead> {
  const read = (doubts: readonly string[], fillings: readonly [Filling, ...Filling[]]): FileRead => ({
    kind: 'read',
    origin: { kind: 'pdf' },
    doubts,
    fillings,
  });
  switch (outcome.kind) {
    case 'ok':
      return read([], [filling(outcome, [], [])]);
    case 'invalid-answers':
      return read([], [filling(outcome, outcome.problems, [])]);
    case 'doubtful': {
      const [first, ...others] = outcome.copies.map((copy) => filling(copy, copy.problems, copy.missing));
      const doubts = await doubtSentences(worksheet, outcome, base);
      return first ? read(doubts, [first, ...others]) : refused(words['no-places']);
    }
    case 'unknown-worksheet':
      return otherSheet(outcome.worksheetIds, base);
    case 'not-a-pdf':
    case 'other-form':
      return refused(words['not-answers']);
    case 'damaged':
      return refused(words.unreadable);
    case 'too-large':
      return refused(words.tooLarge);
    case 'too-slow':
    case 'stopped':
    case 'no-program':
    case 'encrypted':
    case 'no-form':
    case 'no-places':
    case 'newer-version':
      return refused(words[outcome.kind]);
  }
}

async function doubtSentences(
  worksheet: Worksheet,
  { doubts, copies }: DoubtfulOutcome,
  base: string,
): Promise<readonly string[]> {
  const titles = doubts.some(({ kind }) => kind === 'other-sheets')
    ? await sheetTitles(base)
    : new Map<string, string>();
  const labels = new Map(numberedFields(worksheet).map(({ field, number }) => [field.id, number]));
  return doubts.map((doubt) => {
    switch (doubt.kind) {
      case 'other-sheets':
        return words.doubt['other-sheets'](doubt.worksheetIds.map((id) => titles.get(id)));
      case 'places-missing': {
        const missing = copies.flatMap((copy) => copy.missing);
        const numbersOf = (whole: boolean) =>
          [...new Set(missing.filter((one) => one.whole === whole).map(({ fieldId }) => fieldId))].flatMap(
            (fieldId) => labels.get(fieldId) ?? [],
          );
        return words.doubt['places-missing'](numbersOf(true), numbersOf(false));
      }
      case 'damaged':
      case 'places-doubled':
      case 'several-copies':
      case 'form-lost':
      case 'identity-lost':
        return words.doubt[doubt.kind];
    }
  });
}
