import { WritingSpace } from '../WritingSpace.tsx';
import { PaperHead } from './PaperHead.tsx';
import type { PaperProps } from './paper-kind.ts';

export function PaperText({ field, answer }: PaperProps<'text'>) {
  return (
    <>
      <PaperHead {...field} />
      <WritingSpace text={answer.text} lines={field.multiline ? 4 : 1} />
    </>
  );
}
