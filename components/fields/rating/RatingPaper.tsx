import { ratingValues } from '../../../src/worksheet/kinds/rating.ts';
import { paper as words } from '#words/paper.ts';
import { ratingWords } from '#words/worksheet.ts';
import { TickList } from '../shared/TickList.tsx';
import { WritingSpace } from '../shared/WritingSpace.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

/** Lines for a note by hand. */
const noteLines = 2;

export function RatingPaper({ field, answer, blank }: PaperProps<'rating'>) {
  return (
    <>
      <PaperHead {...field} />
      <TickList
        ticks={ratingValues.map((value) => ({
          id: value,
          label: ratingWords[value],
          ticked: answer.value === value,
          shape: value,
        }))}
      />
      {(blank || answer.note.trim()) && (
        <WritingSpace label={words.note} text={answer.note} lines={noteLines} />
      )}
    </>
  );
}
