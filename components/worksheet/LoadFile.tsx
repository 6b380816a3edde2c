import { useEffect, useRef, useState } from 'react';
import type { Sheet } from '../../src/portfolio/sheet-store.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { fileWords as words } from '#words/worksheet-file.ts';
import { replacing } from '#words/replacing.ts';
import { LoadPreview } from './LoadPreview.tsx';
import { planLoading, type LoadingPlan, type LoadProposal } from './plan-loading.ts';
import { readFile, type FileRead } from './read-file.ts';
import { ReadingDialog } from './ReadingDialog.tsx';

/** How loading a file ended: with a sentence alone, or with answers to put in the place of those that are here. */
export type LoadEnd =
  | { readonly kind: 'nothing'; readonly text: string }
  | { readonly kind: 'take'; readonly sheet: Sheet; readonly text: string };

/** What is said when the answers were put in place, or could not be. */
export { replacing };

interface Props {
  readonly worksheet: Worksheet;
  readonly base: string;
  readonly file: File;
  /** What the sheet holds at this moment. */
  readonly here: () => Sheet;
  readonly onEnd: (end: LoadEnd) => void;
}

type Read = Extract<FileRead, { kind: 'read' }>;

/** Reads a file that somebody chose, shows what is in it, and gives it on once they agree. */
export function LoadFile({ worksheet, base, file, here, onEnd }: Props) {
  const [asked, ask] = useState<{ read: Read; plan: Extract<LoadingPlan, { kind: 'ask' }> }>();
  const reading = useRef<AbortController>(undefined);
  const ended = useRef(false);
  // `close` comes after an answer too: only the first of the two counts
  const end = (how: LoadEnd) => {
    if (!ended.current) onEnd(how);
    ended.current = true;
  };

  useEffect(() => {
    const controller = new AbortController();
    reading.current = controller;
    const tell = (text: string) => end({ kind: 'nothing', text });
    const go = async () => {
      const read = await readFile(worksheet, file, base, controller.signal);
      // a backup is read at one go; who stopped it meanwhile wants no preview
      if (controller.signal.aborted) {
        tell(read.kind === 'refused' ? read.text : words.cancelled);
        return;
      }
      if (read.kind === 'refused') {
        tell(read.text);
        return;
      }
      const plan = planLoading(worksheet, here(), read);
      switch (plan.kind) {
        case 'same':
          tell(words.same);
          return;
        case 'nothing-inside':
          tell(words.nothingInside);
          return;
        case 'take':
          end(taken(plan.proposal, read));
          return;
        case 'ask':
          ask({ read, plan });
      }
    };
    go().catch(() => tell(words.unreadable));
    return () => controller.abort();
    // a file is read once; what stands here is asked for when it has been
  }, [file]);

  if (!asked) return <ReadingDialog onStop={() => reading.current?.abort()} />;
  return (
    <LoadPreview
      worksheet={worksheet}
      read={asked.read}
      proposals={asked.plan.proposals}
      onCancel={() => end({ kind: 'nothing', text: words.cancelled })}
      onConfirm={(proposal) => end(taken(proposal, asked.read))}
    />
  );
}

function taken({ sheet, filling, comparison }: LoadProposal, { origin }: Read): LoadEnd {
  return { kind: 'take', sheet, text: words.done(comparison.count, origin, filling.misfits.length) };
}
