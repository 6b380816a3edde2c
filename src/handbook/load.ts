import { formatProblems } from '../errors/problem.ts';
import type { Content } from './content.ts';
import { readContent, type ReadContent } from './read-content.ts';

/** The folder that the handbook is built from; a parameter, so that other publishers build other books. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';

/**
 * Where the content of this process is kept once read. Integrations and pages are bundled apart, so a variable
 * of this module would exist twice and a large book be read twice.
 */
const place = Symbol.for('handbook-content');
const kept: { [place]?: Promise<ReadContent> | undefined } & typeof globalThis = globalThis;

/** The content folder with all its faults, read once in this process. */
export function readContentOnce(): Promise<ReadContent> {
  return (kept[place] ??= readContent(contentDir));
}

/**
 * The content of this build. `scripts/content-integration.ts` has reported faults before any page asks, so a
 * fault here can only come from a change during the build.
 */
export async function loadContent(): Promise<Content> {
  const { content, problems } = await readContentOnce();
  if (!content || problems.length > 0) throw new Error(formatProblems(problems));
  return content;
}

/** Forgets what was read, so that the next page reads again; for the dev server when a file changes. */
export function forgetContent(): void {
  delete kept[place];
}
