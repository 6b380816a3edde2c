import { inventoryValues } from '../../../src/worksheet/kinds/inventory.ts';
import { inventory as words, inventoryWords } from '#words/inventory.ts';
import { TickList } from '../shared/TickList.tsx';
import { WritingSpace } from '../shared/WritingSpace.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

/** Two lines for an actor, so that a list of forty stays a list: the name, then the boxes and the contact. */
export function PaperInventory({ field, answer, blank }: PaperProps<'inventory'>) {
  return (
    <>
      <PaperHead {...field} />
      <div className="paper-inventory">
        <TickList
          ticks={inventoryValues.map((value) => ({
            id: value,
            label: inventoryWords[value],
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
