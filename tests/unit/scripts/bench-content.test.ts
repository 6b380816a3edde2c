import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sameChapter, writeContent } from '../../../scripts/bench/content.ts';
import { chaptersOf } from '../../../src/handbook/content.ts';
import { readContent } from '../../../src/handbook/read-content.ts';

describe('the handbook that the benchmark generates', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-'));
    await writeContent(join(folder, 'small'), 20);
    await writeContent(join(folder, 'large'), 40);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['small', 20],
    ['large', 40],
  ])('is one that an author could have written (%s)', async (name, chapters) => {
    const { content, problems } = await readContent(join(folder, name));
    expect(problems).toEqual([]);
    const words = (content ? chaptersOf(content) : []).map(({ body }) => body.words);
    expect(words).toHaveLength(chapters);
    expect(Math.min(...words)).toBeGreaterThan(580);
    expect(Math.max(...words)).toBeLessThan(680);
  });

  it('has the same chapter in books of different sizes, so that their pages can be compared', async () => {
    const [small, large] = await Promise.all(
      ['small', 'large'].map((name) => readFile(join(folder, name, 'kapitel', `${sameChapter}.mdx`), 'utf8')),
    );
    expect(small).toBe(large);
  });
});
