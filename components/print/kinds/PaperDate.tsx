import { DayBox } from '../DayBox.tsx';
import { PaperHead } from './PaperHead.tsx';
import type { PaperProps } from './paper-kind.ts';

export function PaperDate({ field, answer }: PaperProps<'date'>) {
  return (
    <>
      <PaperHead {...field} />
      <DayBox day={answer.date} />
    </>
  );
}
