import type { Answers } from '../worksheet/answers.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { writtenDeadline } from '../worksheet/deadline.ts';
import { sheetBoxes } from './boxes/sheet.ts';
import { drawDocument } from './draw.ts';
import type { Frame } from './frame.ts';
import { writeIdentity } from './identity.ts';
import { room } from './page-format.ts';
import { paginate } from './paginate.ts';
import { typesetter } from './typesetter.ts';
import { pdfWords as words } from '#words/pdf.ts';

export type { Frame } from './frame.ts';
export type { FontFiles } from './typesetter.ts';
export { readPdf, type PdfOutcome, type PdfProblem } from './read.ts';

/**
 * The worksheet as a fillable PDF to hand out: nothing chosen, room to write by hand, the number of empty table
 * rows that the author gives for paper. The same worksheet and frame give the same bytes.
 */
export function blankPdf(worksheet: Worksheet, frame: Frame): Promise<Uint8Array> {
  return pdf(worksheet, undefined, frame);
}

/**
 * The worksheet as a PDF with answers, still fillable. Fields grow with their text, and every letter of an
 * answer stands in its field, also where no font can show it.
 */
export function filledPdf(worksheet: Worksheet, answers: Answers, frame: Frame): Promise<Uint8Array> {
  return pdf(worksheet, answers, frame);
}

/** How many pages the blank PDF of a worksheet has, without drawing it. */
export function blankPageCount(
  worksheet: Worksheet,
  { fonts, sourceLine }: Pick<Frame, 'fonts' | 'sourceLine'>,
): number {
  return pagesOf(worksheet, undefined, sourceLine, typesetter(fonts)).length;
}

function pagesOf(
  worksheet: Worksheet,
  answers: Answers | undefined,
  sourceLine: string,
  set: ReturnType<typeof typesetter>,
) {
  return paginate(sheetBoxes({ worksheet, answers, sourceLine, set }), room.height);
}

function pdf(worksheet: Worksheet, answers: Answers | undefined, frame: Frame): Promise<Uint8Array> {
  const set = typesetter(frame.fonts);
  const { handbookTitle, sourceLine, address, date } = frame;
  return drawDocument({
    pages: pagesOf(worksheet, answers, sourceLine, set),
    title: `${worksheet.title} – ${handbookTitle}`,
    sheetTitle: worksheet.title,
    handbookTitle,
    footLine: [date && words.asOf(writtenDeadline(date)), address].filter(Boolean).join(' · '),
    identity: writeIdentity(worksheet, answers),
    set,
  });
}
