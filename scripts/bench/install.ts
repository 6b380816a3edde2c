import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../machine/process.mjs';

/**
 * Installs packages from the npm registry into a new folder: what is measured with or against is no part of the project.
 * @param name of the program, for the folder and the sentence
 * @param dependencies with exact versions, so that a figure of next year can be compared with one of today
 * @returns the folder, to be removed by the caller
 * @throws with what npm said where that fails
 */
export async function installApart(
  name: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `bench-${name.toLowerCase()}-`));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, output } = await run(
    npm,
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'],
    { quiet: true },
  );
  if (code === 0) return folder;
  await rm(folder, { recursive: true, force: true });
  throw new Error(`${name} ließ sich nicht installieren:\n${output.trim()}`);
}
