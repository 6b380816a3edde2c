/** Something that takes inputs made from a seed: `tests/fuzz/<name>-target.ts`. */
export interface Target {
  readonly name: string;
  /** Makes an input, feeds it, and gives the named outcome; throws where an invariant breaks. */
  readonly run: (seed: number) => string | Promise<string>;
}

export interface FuzzReport {
  readonly runs: number;
  readonly seconds: number;
  /** How often each outcome came. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly longest: { readonly seed: number; readonly milliseconds: number };
  /** Most memory of the process that was seen after a run. */
  readonly peakMegabytes: number;
  /** The first run that broke something; none comes after it. */
  readonly fault?: { readonly seed: number; readonly message: string };
}

/** True for a module that is a target. */
export function isTarget(module: unknown): module is Target {
  return (
    typeof module === 'object' &&
    module !== null &&
    'name' in module &&
    typeof module.name === 'string' &&
    'run' in module &&
    typeof module.run === 'function'
  );
}

export interface FuzzOptions {
  /** No run begins after so many seconds. */
  readonly seconds?: number;
  /** Is told how many runs are done, now and then. */
  readonly onProgress?: (done: number) => void;
}

/** Feeds a target with inputs from one seed after the other and stops at the first that breaks something. */
export async function fuzz(
  target: Target,
  firstSeed: number,
  runs: number,
  { seconds = Infinity, onProgress }: FuzzOptions = {},
): Promise<FuzzReport> {
  const outcomes = new Map<string, number>();
  let longest = { seed: firstSeed, milliseconds: 0 };
  let peak = process.memoryUsage.rss();
  const begin = performance.now();
  const report = (done: number): FuzzReport => ({
    runs: done,
    seconds: (performance.now() - begin) / 1000,
    outcomes,
    longest,
    peakMegabytes: peak / 1e6,
  });
  for (let at = 0; at < runs; at += 1) {
    if (performance.now() - begin > seconds * 1000) return report(at);
    const seed = firstSeed + at;
    const since = performance.now();
    try {
      const outcome = await target.run(seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { ...report(at + 1), fault: { seed, message } };
    }
    const milliseconds = performance.now() - since;
    if (milliseconds > longest.milliseconds) longest = { seed, milliseconds };
    peak = Math.max(peak, process.memoryUsage.rss());
    if (at % 1000 === 999) onProgress?.(at + 1);
  }
  return report(runs);
}
