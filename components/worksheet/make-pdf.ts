import { sheetAddressOf } from '../../src/addresses/sheet-address.ts';
import type { Answers } from '../../src/worksheet/answers.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { dated, download } from '../ui/download.ts';

/** What stands on the PDF beside the answers. */
export interface PdfFrame {
  readonly base: string;
  readonly handbookTitle: string;
  readonly sourceLine: string;
}

/**
 * Makes the filled PDF and hands it to the person.
 * @returns false where its fonts could not be had
 */
export async function downloadPdf(worksheet: Worksheet, answers: Answers, frame: PdfFrame): Promise<boolean> {
  const { base, handbookTitle, sourceLine } = frame;
  const { filledPdfToDownload } = await import('../../src/pdf/in-browser.ts');
  const outcome = await filledPdfToDownload(
    worksheet,
    answers,
    { handbookTitle, sourceLine, address: location.origin + location.pathname, date: dated('').slice(1) },
    base + sheetAddressOf.fonts,
  );
  if (outcome.kind !== 'ok') return false;
  download(`${dated(worksheet.id)}.pdf`, outcome.pdf, 'application/pdf');
  return true;
}
