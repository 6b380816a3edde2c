import { DayBox } from '../shared/DayBox.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

export function DatePaper({ field, answer }: PaperProps<'date'>) {
  return (
    <>
      <PaperHead {...field} />
      <DayBox day={answer.date} />
    </>
  );
}
