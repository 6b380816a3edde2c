import { formatProblems } from '../errors/problem.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';

/** The folder that the handbook is built from; a parameter, so that other publishers build other books. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';

let loaded: Promise<Content> | undefined;

/**
 * The content of this build, read once. The integration in `scripts/content-integration.ts` has reported faults before any
 * page asks, so a fault here can only come from a change during the build.
 */
export function loadContent(): Promise<Content> {
  loaded ??= readContent(contentDir).then(({ content, problems }) => {
    if (!content || problems.length > 0) throw new Error(formatProblems(problems));
    return content;
  });
  return loaded;
}

/** Forgets what was read, so that the next page reads again; for the dev server when a file changes. */
export function forgetContent(): void {
  loaded = undefined;
}
