import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../machine/process.mjs';

const sources = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'src',
  'components',
  'public',
  'scripts',
];

/**
 * Makes a copy of the program in a new folder, without content and with cold caches: the packages are
 * linked one by one, because Astro and Vite keep their caches inside `node_modules`. So a measurement
 * neither uses what an earlier build kept nor disturbs the checkout.
 */
export async function makeWorkshop(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const there = new Set(await readdir(root));
  for (const name of sources.filter((source) => there.has(source)))
    await cp(join(root, name), join(folder, name), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  const packages = (await readdir(join(root, 'node_modules'))).filter((name) => !name.startsWith('.'));
  for (const name of [...packages, '.bin'])
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  return folder;
}

export async function removeWorkshop(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
