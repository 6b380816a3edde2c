import { expect, test } from 'vitest';
import { run } from '../../fuzz/pdf-target.ts';

test('whatever happens to a file, what is read without a doubt was written, and nothing typed is dropped', async () => {
  const kinds = new Set<string>();
  for (let seed = 0; seed < 150; seed += 1) kinds.add(await run(seed));
  expect(kinds.size).toBeGreaterThan(2);
});
