// A copy of the small handbook that a test may spoil.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { readContent } from '@/handbook/read-content.ts';

export const chapter = 'kapitel/grundlagen/ausleihe.mdx';
export const plain = 'kapitel/grundlagen/rueckgabe.md';

/** The folder of the copy, anew for each test of the file. */
export function bookCopy() {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'inhalt-'));
    await cp('tests/fixtures/handbuch-buecherei', dir, { recursive: true });
  });
  afterEach(() => rm(dir, { recursive: true }));
  return {
    dir: () => dir,
    /** All faults as lines, without the name of the temporary folder. */
    async faults(): Promise<string[]> {
      const { problems } = await readContent(dir);
      return problems.map(({ file, line, message }) =>
        `${file}:${line} ${message}`.replaceAll(`${dir}/`, '').replaceAll(dir, 'inhalt'),
      );
    },
    async change(file: string, from: string | RegExp, to: string): Promise<void> {
      const path = join(dir, file);
      const before = await readFile(path, 'utf8');
      const after = before.replace(from, () => to);
      expect(after, `${file} holds what the test wants to change`).not.toBe(before);
      await writeFile(path, after);
    },
    async add(file: string, content: string | Uint8Array): Promise<void> {
      await mkdir(dirname(join(dir, file)), { recursive: true });
      await writeFile(join(dir, file), content);
    },
  };
}
