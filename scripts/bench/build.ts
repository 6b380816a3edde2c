import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectNode } from '../machine/process.mjs';

export interface BuildResult {
  readonly seconds: number;
  /**
   * Seconds that the processors worked for all processes of the build; nothing where there is no /proc. On a machine
   * that does other things too this says more than the seconds that passed.
   */
  readonly cpuSeconds: number | undefined;
  /** Highest sum of what all processes of the build held at once; nothing where there is no /proc. */
  readonly peakMegabytes: number | undefined;
  readonly pages: number;
  readonly megabytes: number;
  readonly hasSearchIndex: boolean;
}

const pollEvery = 50;

/** What a build leaves behind for the next one, and the site itself. */
const kept = ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite'];

export interface HowToBuild {
  /** What builds when it is told `build`, below the folder. */
  readonly script?: string;
  /** A second build, with what the first has left in its caches. */
  readonly isWarm?: boolean;
}

/**
 * Builds the site in a folder, with cold caches where nothing else is said, and measures it.
 * @throws with the end of what the build said where it fails
 */
export async function measureBuild(
  folder: string,
  { script = 'scripts/astro.mjs', isWarm = false }: HowToBuild = {},
): Promise<BuildResult> {
  for (const path of isWarm ? [] : kept) await rm(join(folder, path), { recursive: true, force: true });
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
  const watch = new ProcessWatch(child.pid ?? 0);
  const poll = setInterval(() => watch.look(), pollEvery);
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
    cpuSeconds: watch.cpuSeconds(),
    peakMegabytes: watch.peakMegabytes(),
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

/** What Linux calls a tick and a page; a few systems on ARM have larger pages, and there the memory is too small. */
const ticksPerSecond = 100;
const bytesPerPage = 4096;

/**
 * Follows a process and all below it. `getrusage` would tell the memory of the largest alone, and nothing of those that
 * nobody has waited for: a build also starts others (search index, esbuild), and Starlight leaves its own to themselves.
 */
class ProcessWatch {
  readonly #top: number;
  /** By process what it has used so far; it stays when the process has ended. */
  readonly #ticks = new Map<number, number>();
  #peak = 0;

  constructor(top: number) {
    this.#top = top;
  }

  look(): void {
    const processes = readProcesses();
    const isBelow = (id: number): boolean => {
      const parent = processes.get(id)?.parent;
      return id === this.#top || (parent !== undefined && isBelow(parent));
    };
    const below = Array.from(processes).filter(([id]) => isBelow(id));
    for (const [id, { ticks }] of below) this.#ticks.set(id, ticks);
    this.#peak = Math.max(
      this.#peak,
      below.reduce((sum, [, { resident }]) => sum + resident, 0),
    );
  }

  cpuSeconds(): number | undefined {
    const ticks = Array.from(this.#ticks.values()).reduce((sum, one) => sum + one, 0);
    return ticks === 0 ? undefined : ticks / ticksPerSecond;
  }

  peakMegabytes(): number | undefined {
    return this.#peak === 0 ? undefined : this.#peak / 2 ** 20;
  }
}

interface Process {
  readonly parent: number;
  /** Bytes of memory that it holds. */
  readonly resident: number;
  readonly ticks: number;
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name in brackets may hold anything, so count behind it. */
function readProcesses(): Map<number, Process> {
  const processes = new Map<number, Process>();
  for (const name of listProc()) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const field = (number: number) => Number(fields[number - 3] ?? 0);
      processes.set(Number(name), {
        parent: field(4),
        ticks: field(14) + field(15),
        resident: field(24) * bytesPerPage,
      });
    } catch {
      // the process ended after it was listed
    }
  }
  return processes;
}

function listProc(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
