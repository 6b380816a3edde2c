import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapter, sameChapter } from '../../../scripts/bench/chapter.ts';
import { writeContent } from '../../../scripts/bench/content.ts';
import { notations } from '../../../scripts/bench/notations.ts';
import { starlightNotations } from '../../../scripts/bench/starlight.ts';
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

  it('has the same words for both programs in every notation, so that both build the same pages', () => {
    // front matter, imports, tags with what is written in them, addresses and the marks of a source apart
    const prose = (text: string) =>
      text
        .replace(/^---[\s\S]*?\n---\n/, '')
        .replace(/^import .*$/m, '')
        .replace(/<Beleg [^>]*>|\(\[[^)]*\)[^)]*\)/g, '')
        .replace(/<\w+ [^>]*tit(?:el|le)="([^"]*)">/g, '$1')
        .replace(/<[^>]+>|\]\([^)]*\)/g, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const ours = prose(chapter(7, notations.mdx));
    expect(ours.length).toBeGreaterThan(500);
    expect(prose(chapter(7, notations.md))).toEqual(ours);
    for (const notation of Object.values(starlightNotations)) {
      const theirs = prose(chapter(7, notation)).join(' ');
      expect(theirs).toContain(ours.join(' '));
    }
  });

  it('is one that an author could have written without sheets', async () => {
    await writeContent(join(folder, 'plain'), 20, { hasWorksheets: false });
    const { content, problems } = await readContent(join(folder, 'plain'));
    expect(problems).toEqual([]);
    expect(content?.worksheets).toEqual([]);
  });
});
