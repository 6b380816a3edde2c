import { useRef, useState } from 'react';
import type { Session } from '../../src/portfolio/session.ts';
import type { Sheet } from '../../src/portfolio/sheet-store.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { actions as words, undo } from '#words/worksheet.ts';
import { sheetAddressOf } from '../../src/addresses/sheet-address.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { FilledPdfButton } from './FilledPdfButton.tsx';
import type { LoadEnd } from './LoadFile.tsx';
import './SheetActions.css';

type Replacing = typeof import('./LoadFile.tsx').replacing;

interface Props {
  readonly session: Session;
  readonly worksheet: Worksheet;
  readonly base: string;
  readonly handbookTitle: string;
  readonly sourceLine: string;
  /** Returns the name of the file. */
  readonly onSaveFile: () => string;
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
  const report = useRef<HTMLParagraphElement>(null);
  /** Counts what takes the place of all answers, and the way back: only the last of them has something to say. */
  const turns = useRef(0);
  const [resetting, setResetting] = useState<typeof import('./ResetSheet.tsx')>();
  const [told, setTold] = useState('');
  const [loading, setLoading] = useState<typeof import('./LoadFile.tsx') & { readonly file: File }>();
  const { undo: wayBack, status } = session.state;
  const tell = (text: string) => {
    setTold(text);
    // the button that was used may be gone: the focus goes to what came of it
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) report.current?.focus();
    });
  };

  /** Puts other answers in the place of all, and offers the way back. */
  const replace = async (
    sheet: Sheet,
    reason: 'reset' | 'replaced',
    done: string,
    refused: string,
    copy: Replacing['copy'],
  ) => {
    const outcome = session.replace(sheet, reason);
    turns.current += 1;
    const turn = turns.current;
    if (outcome === 'refused') {
      tell(refused);
      return;
    }
    // the way back is where one stands after an action that took something away
    requestAnimationFrame(() => undoButton.current?.focus());
    // nothing is said about a copy before it is there
    const settled = outcome === 'kept' ? await session.settled() : 'certain';
    if (turn === turns.current) tell([done, settled !== 'lost' && copy[outcome]].filter(Boolean).join(' '));
  };

  const load = async (file: File) => {
    // what was typed is kept before anything takes its place
    session.flush();
    try {
      const reader = await import('./LoadFile.tsx');
      setTold(words.reading);
      setLoading({ ...reader, file });
    } catch {
      // no network, so the program that reads files could not be fetched
      tell(words.notLoaded);
    }
  };
  const askToReset = async () => {
    try {
      setResetting(await import('./ResetSheet.tsx'));
    } catch {
      tell(words.notFetched);
    }
  };
  const endLoading = (end: LoadEnd, { noRoomToLoad, copy }: Replacing) => {
    setLoading(undefined);
    if (end.kind === 'nothing') tell(end.text);
    else void replace(end.sheet, 'replaced', end.text, noRoomToLoad, copy);
  };

  return (
    <section className="worksheet-actions" aria-labelledby="mitnehmen">
      <h2 id="mitnehmen">{words.title}</h2>
      <div className="worksheet-actions-row">
        <button type="button" className="button" onClick={onPrint}>
          {words.print}
        </button>
        <FilledPdfButton
          worksheet={worksheet}
          answers={session.state.answers}
          frame={{ base, handbookTitle, sourceLine }}
          tell={tell}
        />
      </div>
      <div className="worksheet-actions-row worksheet-actions-quiet">
        <button
          type="button"
          className="button"
          data-rank="quiet"
          onClick={() => tell(words.saved(onSaveFile()))}
        >
          {words.save}
        </button>
        <FileButton
          label={words.load}
          rank="quiet"
          accept=".json,.pdf,application/json,application/pdf"
          onChoose={(chosen) => void load(chosen)}
        />
        <button type="button" className="button" data-rank="quiet" onClick={() => void askToReset()}>
          {words.reset}
        </button>
      </div>
      <div className="worksheet-told" role="status">
        {told && (
          <p ref={report} tabIndex={-1}>
            {told}
          </p>
        )}
      </div>
      {wayBack && (
        <button
          ref={undoButton}
          type="button"
          className="button"
          onClick={() => {
            turns.current += 1;
            if (session.undo()) tell(words.undone);
          }}
        >
          {undo}
        </button>
      )}
      <p className="quiet">
        {words.where} <a href={base + sheetAddressOf.portfolio}>{words.toPortfolio}</a>
      </p>
      {loading && (
        <loading.LoadFile
          worksheet={worksheet}
          base={base}
          file={loading.file}
          here={() => session.state}
          onEnd={(end) => endLoading(end, loading.replacing)}
        />
      )}
      {resetting && (
        <resetting.ResetSheet
          isKept={status.kind !== 'unavailable'}
          onClose={() => setResetting(undefined)}
          onConfirm={(done, refused) => {
            setResetting(undefined);
            void replace({ answers: {}, former: {} }, 'reset', done, refused, resetting.replacing.copy);
          }}
        />
      )}
    </section>
  );
}
