import { formatProblems } from '../errors/problem.ts';
import type { Content } from './content.ts';
import { contentDir } from './folder.ts';
import { readContent } from './read-content.ts';

/**
 * The content straight from its folder, for commands and tests. Pages ask `loadContent` (src/site/book.ts) instead.
 * @throws where the folder has faults, with all of them
 */
export async function contentOfFolder(): Promise<Content> {
  const { content, problems } = await readContent(contentDir);
  if (!content || problems.length > 0) throw new Error(formatProblems(problems));
  return content;
}
