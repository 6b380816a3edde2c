import { numberedFields } from '../../../src/worksheet/definition.ts';
import { gapsIn } from '../../../src/worksheet/evaluation.ts';
import { useSurroundings, type ItemToolProps } from '../../fields/shared/surroundings.ts';
import { TakeOver } from './TakeOver.tsx';

/** The way into the plan beside an item: what is taken over is said of it at this moment. */
export function ItemTool({ field, answer, called }: ItemToolProps) {
  const { measures } = useSurroundings();
  const entry = measures && numberedFields(measures.worksheet).find((one) => one.field.id === field.id);
  if (!entry) return null;
  return <TakeOver measures={measures} place={entry} gap={called ? gapsIn(entry, answer)[0] : undefined} />;
}
