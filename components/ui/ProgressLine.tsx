import { progressParts } from '#words/progress.ts';
import type { Progress } from '../../src/worksheet/progress.ts';
import './ProgressLine.css';

/** How far a sheet is: how many items are answered, large where there is room, and of how many. */
export function ProgressLine({ progress }: { readonly progress: Progress }) {
  const { state, done, of, rest } = progressParts(progress);
  return (
    <p className="worksheet-progress">
      <span className="worksheet-progress-state">{state}: </span>
      <b>{done}</b>
      {of}
      <span>{rest}</span>
    </p>
  );
}
