import type { Answers } from '../worksheet/answers.ts';
import type { Worksheet } from '../worksheet/definition.ts';
import { faultyFields } from '../worksheet/faulty.ts';
import { shapedItems } from './item-shape.ts';
import { toned, type Drawing, type Tone } from './mark.ts';
import { shapeSet, type ShapeName } from './shape-set.ts';
import { inARow } from './shapes.ts';

/** So many items that a row of them still says something. */
const longest = 40;

/** What is unclear needs a look, what nobody answered or was taken out stands back. */
const tones: Readonly<Partial<Record<ShapeName, Tone>>> = {
  unklar: 'attend',
  'not-yet': 'soft',
  'nicht-relevant': 'soft',
};

/**
 * A filled sheet in a row of shapes, one an item.
 * @returns nothing for a sheet with more items than a row can show
 */
export function fingerprint(worksheet: Worksheet, answers: Answers): Drawing | undefined {
  const items = shapedItems(worksheet, answers, faultyFields(worksheet, answers));
  if (items.length > longest) return undefined;
  return inARow(
    items.map(({ shape }) => toned(shapeSet[shape], tones[shape] ?? 'ink')),
    2,
  );
}
