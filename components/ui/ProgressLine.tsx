import { progressWords } from '#words/progress.ts';
import type { Progress } from '../../src/worksheet/progress.ts';
import './ProgressLine.css';

/** How far a sheet is, as a bar and in words. */
export function ProgressLine({ progress }: { readonly progress: Progress }) {
  return (
    <p className="worksheet-progress">
      <progress value={progress.done} max={Math.max(1, progress.total)} aria-hidden="true" />
      <span>{progressWords(progress)}</span>
    </p>
  );
}
