import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/**
 * What people type into the search of this handbook, and where they want to get: pages of which one has to be among the
 * first three results, none where nothing shall be found. `written` says when: before the query reader was built (these
 * are not tuned for word by word), while it was built, or by somebody who had not built it, before they ran any (76 of
 * those 95 led to their page then).
 */
export const queriesSchema = z.object({
  /** The book that they are asked of. */
  book: z.string(),
  queries: z.array(
    z.object({
      kind: z.string(),
      text: z.string(),
      wanted: z.array(z.string()),
      written: z.enum(['before', 'while building', 'by others']),
    }),
  ),
});
export type Query = z.infer<typeof queriesSchema>['queries'][number];

const file = await readFile(new URL('queries.json', import.meta.url), 'utf8');
export const { book: ofBook, queries } = queriesSchema.parse(JSON.parse(file));
