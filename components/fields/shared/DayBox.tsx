import { writtenDeadline } from '../../../src/worksheet/deadline.ts';
import { paper as words } from '#words/paper.ts';

/** A day: as it was chosen, or a box to write one into. */
export function DayBox({ day }: { readonly day: string }) {
  return day ? (
    <p className="paper-written">{writtenDeadline(day)}</p>
  ) : (
    <p className="paper-day-box">
      <span>{words.dayPattern}</span>
    </p>
  );
}
