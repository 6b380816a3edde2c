import { useState } from 'react';
import type { Answers } from '../../src/worksheet/answers.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { actions as words } from '#words/worksheet.ts';
import type { PdfFrame } from './make-pdf.ts';
import { useSurroundings } from '../fields/shared/surroundings.ts';

interface Props {
  readonly worksheet: Worksheet;
  readonly answers: Answers;
  readonly frame: PdfFrame;
  readonly tell: (text: string) => void;
}

/** Makes the filled PDF in the browser. Its program is fetched by the click and not before: it is large. */
export function FilledPdfButton({ worksheet, answers, frame, tell }: Props) {
  const [busy, setBusy] = useState(false);
  const { origins } = useSurroundings();
  const make = async () => {
    setBusy(true);
    tell(words.pdfBusy);
    try {
      const { downloadPdf } = await import('./make-pdf.ts');
      const shown = origins?.onPaper(answers) ?? answers;
      tell((await downloadPdf(worksheet, shown, frame)) ? words.pdfDone : words.pdfFailed);
    } catch {
      // no network, so its program could not be fetched
      tell(words.pdfFailed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" className="button" aria-disabled={busy} onClick={() => !busy && void make()}>
      {busy ? words.pdfBusy : words.filledPdf}
    </button>
  );
}
