import { useRef, useState } from 'react';
import type { Session } from '../../src/portfolio/session.ts';
import { isBlankSheet, type Sheet } from '../../src/portfolio/sheet-store.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { actions as words, reset, undo } from '../../src/words/de/worksheet.ts';
import { addresses } from './anchors.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FileButton } from './FileButton.tsx';
import { FilledPdfButton } from './FilledPdfButton.tsx';
import type { LoadEnd, LoadFile } from './LoadFile.tsx';

interface Props {
  readonly session: Session;
  readonly worksheet: Worksheet;
  readonly base: string;
  readonly handbookTitle: string;
  readonly sourceLine: string;
  readonly onSaveFile: () => void;
  readonly onPrint: () => void;
}

/** Taking the sheet along, putting it aside, starting anew. */
export function SheetActions({
  session,
  worksheet,
  base,
  handbookTitle,
  sourceLine,
  onSaveFile,
  onPrint,
}: Props) {
  const undoButton = useRef<HTMLButtonElement>(null);
  const [asking, ask] = useState(false);
  const [loading, setLoading] = useState<{ LoadFile: typeof LoadFile; file: File }>();
  const [told, tell] = useState<{ text: string; before?: Sheet }>();
  const to = addresses(base);

  /** Puts other answers in the place of all, and offers the way back. */
  const replace = (sheet: Sheet, reason: 'reset' | 'replaced', done: string, failed: string) => {
    const { answers, former } = session.state;
    const replaced = session.replace(sheet, reason);
    tell(replaced ? { text: done, before: { answers, former } } : { text: failed });
    // the way back is where one stands after an action that took something away
    if (replaced) requestAnimationFrame(() => undoButton.current?.focus());
  };

  const load = async (file: File) => {
    // what was typed is kept before anything takes its place
    session.flush();
    try {
      const { LoadFile } = await import('./LoadFile.tsx');
      tell({ text: words.reading });
      setLoading({ LoadFile, file });
    } catch {
      // no network, so the program that reads files could not be fetched
      tell({ text: words.notLoaded });
    }
  };
  const endLoading = (end: LoadEnd) => {
    setLoading(undefined);
    if (end.kind === 'nothing') tell({ text: end.text });
    else {
      const aside = !isBlankSheet(session.state) && session.state.status.kind !== 'unavailable';
      replace(end.sheet, 'replaced', end.text(aside), words.noRoomToLoad);
    }
  };

  return (
    <section className="worksheet-actions" aria-labelledby="mitnehmen">
      <h2 id="mitnehmen">{words.title}</h2>
      <div className="worksheet-actions-row">
        <button type="button" className="button" data-rank="first" onClick={onPrint}>
          {words.print}
        </button>
        <FilledPdfButton
          worksheet={worksheet}
          answers={session.state.answers}
          base={base}
          handbookTitle={handbookTitle}
          sourceLine={sourceLine}
          tell={(text) => tell({ text })}
        />
        <button type="button" className="button" onClick={onSaveFile}>
          {words.save}
        </button>
        <FileButton
          label={words.load}
          accept=".json,.pdf,application/json,application/pdf"
          onChoose={(chosen) => void load(chosen)}
        />
        <button type="button" className="button" onClick={() => ask(true)}>
          {words.reset}
        </button>
      </div>
      <div className="worksheet-told" role="status">
        {told && <p>{told.text}</p>}
      </div>
      {told?.before && (
        <button
          ref={undoButton}
          type="button"
          className="button"
          onClick={() => {
            if (told.before) session.restore(told.before);
            tell({ text: words.undone });
          }}
        >
          {undo}
        </button>
      )}
      <p className="worksheet-actions-row worksheet-blank">
        <a href={to.paper(worksheet.id)}>{words.blankPaper}</a>
        <a href={to.blankPdf(worksheet.id)} download>
          {words.blankPdf}
        </a>
      </p>
      <p className="quiet">
        {words.where} <a href={to.portfolio}>{words.toPortfolio}</a>
      </p>
      {loading && (
        <loading.LoadFile
          worksheet={worksheet}
          base={base}
          file={loading.file}
          here={() => session.state}
          onEnd={endLoading}
        />
      )}
      <ConfirmDialog
        open={asking}
        title={reset.title}
        confirm={reset.confirm}
        cancel={reset.cancel}
        onClose={() => ask(false)}
        onConfirm={() => {
          ask(false);
          replace({ answers: {}, former: {} }, 'reset', reset.done, reset.noRoom);
        }}
      >
        <p>{reset.text}</p>
      </ConfirmDialog>
    </section>
  );
}
