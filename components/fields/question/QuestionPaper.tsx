import { question, questionStates } from '../../../src/worksheet/kinds/question.ts';
import { paper as words } from '#words/paper.ts';
import { stateWords } from '#words/worksheet.ts';
import { TickList } from '../shared/TickList.tsx';
import { WritingSpace } from '../shared/WritingSpace.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

/** Lines for an answer by hand. */
const answerLines = 5;

export function QuestionPaper({ field, answer }: PaperProps<'question'>) {
  return (
    <>
      <PaperHead {...field} />
      <WritingSpace text={answer.text} lines={answerLines} />
      <TickList
        label={words.state}
        ticks={questionStates.map((state) => ({
          id: state,
          label: stateWords[state],
          // where nothing was entered „offen“ is a choice like the others, not one that was made
          ticked: !question.isEmpty(answer) && answer.state === state,
        }))}
      />
    </>
  );
}
