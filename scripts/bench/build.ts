import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectNode } from '../machine/process.mjs';

export interface BuildResult {
  readonly seconds: number;
  /** Highest sum of what all processes of the build held at once; nothing where there is no /proc. */
  readonly peakMegabytes: number | undefined;
  readonly pages: number;
  readonly megabytes: number;
  readonly hasSearchIndex: boolean;
}

const pollEvery = 50;

/** What a build leaves behind for the next one, and the site itself. */
const kept = ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite'];

/**
 * Builds the site in a folder with cold caches and measures it.
 * @param script what builds when it is told `build`, below the folder
 * @throws with the end of what the build said where it fails
 */
export async function measureBuild(folder: string, script = 'scripts/astro.mjs'): Promise<BuildResult> {
  for (const path of kept) await rm(join(folder, path), { recursive: true, force: true });
  const begin = performance.now();
  const child = spawn(projectNode(), [script, 'build'], {
    cwd: folder,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: 'content',
      OUT_DIR: 'dist',
      BASE_PATH: '/',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peak = 0;
  const poll = setInterval(() => (peak = Math.max(peak, residentBelow(child.pid ?? 0))), pollEvery);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(poll);
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0)
    throw new Error(`Der Bau ist gescheitert:\n${output.trim().split('\n').slice(-20).join('\n')}`);
  const files = (await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true })).filter((f) =>
    f.isFile(),
  );
  const sizes = await Promise.all(files.map(async (f) => (await stat(join(f.parentPath, f.name))).size));
  return {
    seconds,
    peakMegabytes: peak === 0 ? undefined : peak / 1024,
    pages: files.filter((f) => f.name.endsWith('.html')).length,
    megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
    hasSearchIndex: files.some((f) => f.name === 'pagefind.js'),
  };
}

/** The one in the middle of some measurements; of an even number the smaller of the two. */
export function medianBy<One>(all: readonly One[], valueOf: (one: One) => number): One {
  const inOrder = [...all].sort((a, b) => valueOf(a) - valueOf(b));
  const median = inOrder[Math.floor((inOrder.length - 1) / 2)];
  if (median === undefined) throw new Error('--runs braucht eine Zahl ab 1.');
  return median;
}

/**
 * Kilobytes of memory that a process and all below it hold now. `ru_maxrss` would tell the largest process
 * alone, and a build also starts others (search index, esbuild).
 */
function residentBelow(top: number): number {
  const processes = new Map<number, { parent: number; resident: number }>();
  for (const name of listProc()) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const read = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      processes.set(Number(name), { parent: read('PPid'), resident: read('VmRSS') });
    } catch {
      // the process ended after it was listed
    }
  }
  const isBelow = (id: number): boolean =>
    id === top || (processes.has(id) && isBelow(processes.get(id)?.parent ?? 0));
  return Array.from(processes).reduce((sum, [id, { resident }]) => sum + (isBelow(id) ? resident : 0), 0);
}

function listProc(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
