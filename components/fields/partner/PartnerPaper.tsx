import { partnerValues } from '../../../src/worksheet/kinds/partner.ts';
import { partner as words, partnerWords } from '#words/partner.ts';
import { TickList } from '../shared/TickList.tsx';
import { WritingSpace } from '../shared/WritingSpace.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

/** Two lines for a partner, so that a list of forty stays a list: the name, then the boxes and the contact. */
export function PartnerPaper({ field, answer, blank }: PaperProps<'inventory'>) {
  return (
    <>
      <PaperHead {...field} />
      <div className="paper-inventory">
        <TickList
          ticks={partnerValues.map((value) => ({
            id: value,
            label: partnerWords[value],
            ticked: answer.value === value,
            shape: value,
          }))}
        />
        {blank && <WritingSpace label={words.contact} text="" lines={1} />}
      </div>
      {answer.contact.trim() && <WritingSpace label={words.contact} text={answer.contact} lines={1} />}
    </>
  );
}
