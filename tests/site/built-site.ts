import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { formatProblems } from '@/errors/problem.ts';
import type { Content } from '@/handbook/content.ts';
import { readContent } from '@/handbook/read-content.ts';

export interface BuiltPage {
  readonly file: string;
  /** Address below the base path. */
  readonly address: string;
}

/** What vitest.config.ts says of the site that a test reads. */
function named(name: 'SITE' | 'BOOK'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: the test belongs to a project of vitest.config.ts.`);
  return value;
}

/** The built site that the tests read: of the handbook of CONTENT_DIR or of the made-up one. */
export const dist = () => named('SITE');

/** What that site was built from. */
export async function contentOfSite(): Promise<Content> {
  const { content, problems } = await readContent(named('BOOK'));
  if (!content) throw new Error(formatProblems(problems));
  return content;
}

/** All HTML pages of a build. */
export async function builtPages(site: string): Promise<BuiltPage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  return files.sort().map((name) => ({
    file: join(site, name),
    address: `/${name
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')}`,
  }));
}
