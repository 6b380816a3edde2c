// A short run of everything that `npm run fuzz` runs long.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuzz, isTarget } from '../../../scripts/fuzz/fuzz.ts';

const folder = join(import.meta.dirname, '../../fuzz');
const files = (await readdir(folder)).filter((file) => file.endsWith('-target.ts')).sort();

describe('the fuzzer', () => {
  it('stops at the first run that breaks something and names its seed', async () => {
    const run = (seed: number) => {
      if (seed === 12) throw new Error('broken');
      return seed % 2 === 0 ? 'even' : 'odd';
    };
    const report = await fuzz({ name: 'some', run }, 10, 100);
    expect(report).toMatchObject({ runs: 3, fault: { seed: 12 } });
    expect(report.fault?.message).toContain('broken');
    expect(Object.fromEntries(report.outcomes)).toEqual({ even: 1, odd: 1 });
  });

  it.each(files)('finds a named outcome for everything, the same each time: %s', async (file) => {
    const target: unknown = await import(join(folder, file));
    if (!isTarget(target)) throw new Error('no target');
    const [first, second] = [await fuzz(target, 1, 20), await fuzz(target, 1, 20)];
    expect(first.fault).toBeUndefined();
    expect([...first.outcomes]).toEqual([...second.outcomes]);
    expect((await fuzz(target, 1000, 400, { seconds: 4 })).fault).toBeUndefined();
  });
});
