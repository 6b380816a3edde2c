import { paper as words } from '#words/paper.ts';
import { TickList } from '../shared/TickList.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

export function ChoicePaper({ field, answer }: PaperProps<'choice'>) {
  return (
    <>
      <PaperHead {...field} />
      {field.multiple && <p className="paper-help">{words.several}</p>}
      <TickList
        ticks={field.options.map(({ id, label }) => ({ id, label, ticked: answer.chosen.includes(id) }))}
      />
    </>
  );
}
