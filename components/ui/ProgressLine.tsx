import { progressParts } from '#words/progress.ts';
import type { Progress } from '../../src/worksheet/progress.ts';
import './ProgressLine.css';

interface Props {
  readonly progress: Progress;
  /** True where the state is seen by other means, so that its word is only heard. */
  readonly wordless?: boolean;
}

/** How far a sheet is: how many items are answered, large where there is room, and of how many. */
export function ProgressLine({ progress, wordless }: Props) {
  const { state, done, of, rest } = progressParts(progress);
  return (
    <p className="worksheet-progress">
      <span className={wordless ? 'visually-hidden' : undefined}>{state}: </span>
      <b>{done}</b>
      {of}
      <span>{rest}</span>
    </p>
  );
}
