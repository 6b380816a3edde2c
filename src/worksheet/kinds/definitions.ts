import type * as z from 'zod/mini';
import { argumentDefinition } from './argument.ts';
import { choiceDefinition } from './choice.ts';
import { dateDefinition } from './date.ts';
import type { Field, FieldKind } from './index.ts';
import { inventoryDefinition } from './inventory.ts';
import { questionDefinition } from './question.ts';
import { ratingDefinition } from './rating.ts';
import { tableDefinition } from './table.ts';
import { textDefinition } from './text.ts';

/**
 * How each kind is read from YAML: German keys in, the shape that the program uses out. A table of its own,
 * because only the build reads YAML; what browsers load stays small.
 */
export const definitions = {
  rating: ratingDefinition,
  question: questionDefinition,
  text: textDefinition,
  date: dateDefinition,
  choice: choiceDefinition,
  table: tableDefinition,
  inventory: inventoryDefinition,
  argument: argumentDefinition,
} satisfies { [K in FieldKind]: z.ZodMiniType<Field<K>> & z.core.$ZodTypeDiscriminable };
