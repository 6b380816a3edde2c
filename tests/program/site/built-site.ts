import { glob } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The built site that the tests read; `npm test` builds it before they run. */
export const dist = process.env['OUT_DIR'] ?? 'dist';

export interface BuiltPage {
  readonly file: string;
  /** Address below the base path. */
  readonly address: string;
}

/** All HTML pages of the build. */
export async function builtPages(): Promise<BuiltPage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  return files.sort().map((name) => ({
    file: join(dist, name),
    address: `/${relative('.', name)
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')}`,
  }));
}
