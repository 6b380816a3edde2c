import { argumentWeights } from '../../../src/worksheet/kinds/argument.ts';
import { argument as words, weightWords } from '#words/argument.ts';
import { paper } from '#words/paper.ts';
import { TickList } from '../shared/TickList.tsx';
import { WritingSpace } from '../shared/WritingSpace.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

export function ArgumentPaper({ field, answer, blank }: PaperProps<'argument'>) {
  return (
    <>
      <PaperHead {...field} label={words.withSide(field.side, field.label)} />
      <TickList
        ticks={argumentWeights.map((weight) => ({
          id: weight,
          label: weightWords[weight],
          ticked: answer.weight === weight,
          shape: weight,
        }))}
      />
      {(blank || answer.note.trim()) && <WritingSpace label={paper.note} text={answer.note} lines={1} />}
    </>
  );
}
