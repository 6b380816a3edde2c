import type { Sheet } from '../../src/portfolio/sheet-store.ts';
import { readAnswers } from '../../src/worksheet/answers-file.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { fileWords as words } from '../../src/words/de/worksheet-file.ts';

/** Far above any sheet, far below what makes a phone stand still. */
const largestFile = 25_000_000;

/** What to say of a file, and the answers in it where it holds some. */
export type ReadFile = { readonly text: string; readonly sheet?: Sheet };

/** Reads answers from a file that somebody chose: a backup or a filled PDF. Each outcome comes with its sentence. */
export async function readFile(worksheet: Worksheet, file: Blob): Promise<ReadFile> {
  if (file.size > largestFile) return { text: words.tooLarge };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isPdf(bytes) ? await readPdfFile(worksheet, bytes) : readBackup(worksheet, bytes);
  } catch {
    // the file was moved while it was read, or the program for PDFs could not be fetched
    return { text: words.unreadable };
  }
}

const isPdf = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

function readBackup(worksheet: Worksheet, bytes: Uint8Array): ReadFile {
  const read = readAnswers(worksheet, new TextDecoder().decode(bytes));
  switch (read.kind) {
    case 'ok':
      return { text: words.ok(read.savedAt ? new Date(read.savedAt) : undefined), sheet: read };
    case 'invalid-answers':
      return { text: words.partly(read.problems.length), sheet: read };
    case 'not-answers':
    case 'newer-version':
      return { text: words[read.kind] };
    case 'other-worksheet':
      return { text: words['other-worksheet'](read.worksheet) };
  }
}

async function readPdfFile(worksheet: Worksheet, bytes: Uint8Array): Promise<ReadFile> {
  const { readPdf } = await import('../../src/pdf/in-browser.ts');
  const read = await readPdf(bytes, [worksheet]);
  switch (read.kind) {
    case 'ok':
      return { text: words.okPdf, sheet: read };
    case 'invalid-answers':
      return { text: words.partly(read.problems.length), sheet: read };
    case 'unknown-worksheet':
      return { text: words['other-worksheet'](read.worksheetId) };
    case 'not-a-pdf':
    case 'other-form':
      return { text: words['not-answers'] };
    case 'damaged':
      return { text: words.unreadable };
    case 'too-large':
      return { text: words.tooLarge };
    case 'encrypted':
    case 'no-form':
    case 'newer-version':
      return { text: words[read.kind] };
  }
}
