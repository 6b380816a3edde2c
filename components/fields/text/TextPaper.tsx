import { WritingSpace } from '../shared/WritingSpace.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

export function TextPaper({ field, answer }: PaperProps<'text'>) {
  return (
    <>
      <PaperHead {...field} />
      <WritingSpace text={answer.text} lines={field.multiline ? 4 : 1} />
    </>
  );
}
