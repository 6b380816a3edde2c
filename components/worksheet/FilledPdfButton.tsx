import { useState } from 'react';
import type { Answers } from '../../src/worksheet/answers.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { actions as words } from '#words/worksheet.ts';
import { sheetAddressOf } from '../../src/addresses/sheet-address.ts';
import { dated, download } from '../ui/download.ts';
import { useSurroundings } from '../fields/shared/surroundings.ts';

interface Props {
  readonly worksheet: Worksheet;
  readonly answers: Answers;
  readonly base: string;
  readonly handbookTitle: string;
  readonly sourceLine: string;
  readonly tell: (text: string) => void;
}

/** Makes the filled PDF in the browser. Its program is fetched by the click and not before: it is large. */
export function FilledPdfButton({ worksheet, answers, base, handbookTitle, sourceLine, tell }: Props) {
  const [busy, setBusy] = useState(false);
  const { origins } = useSurroundings();
  const make = async () => {
    setBusy(true);
    tell(words.pdfBusy);
    try {
      const { filledPdfToDownload } = await import('../../src/pdf/in-browser.ts');
      const frame = {
        handbookTitle,
        sourceLine,
        address: location.origin + location.pathname,
        date: dated('').slice(1),
      };
      const shown = origins?.onPaper(answers) ?? answers;
      const outcome = await filledPdfToDownload(worksheet, shown, frame, base + sheetAddressOf.fonts);
      if (outcome.kind === 'ok') download(`${dated(worksheet.id)}.pdf`, outcome.pdf, 'application/pdf');
      tell(outcome.kind === 'ok' ? words.pdfDone : words.pdfFailed);
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
