// `sprache` of handbuch.yaml: which tags the program speaks, and what an author hears of any other.
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { language, locale } from '#words/language.ts';
import { languageOf, languageOfFolder, languages } from '@/handbook/language.ts';
import { readContent } from '@/handbook/read-content.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sprache-'));
  await cp('tests/fixtures/handbuch-buecherei', dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true }));

/** Writes the tag into the book. */
async function say(tag: string): Promise<void> {
  const file = join(dir, 'handbuch.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^sprache: .*$/m, `sprache: ${tag}`));
}

describe('a tag that names German', () => {
  test.each(['de', 'de-AT', 'de-CH', 'de-DE-1996', 'de-Latn-LI', 'DE-at', 'de-u-co-phonebk'])(
    'is spoken, whatever country and script stand behind it: %s',
    async (tag) => {
      await say(tag);
      expect(languageOf(tag)).toBe('de');
      expect(languageOfFolder(dir)).toBe('de');
      const { content, problems } = await readContent(dir);
      expect(problems).toEqual([]);
      expect(content?.handbook.sprache).toBe(tag);
    },
  );
});

describe('any other word', () => {
  test.each([
    'en',
    'nds',
    'deutsch',
    'Deutsch',
    'DE_at',
    'de_AT',
    'deu',
    'de-',
    'de--AT',
    'x-de',
    'd',
    'de AT',
  ])('is one fault that names the languages there are: %s', async (tag) => {
    await say(`"${tag}"`);
    expect(languageOf(tag)).toBeUndefined();
    expect(languageOfFolder(dir)).toBeUndefined();
    const { problems } = await readContent(dir);
    expect(problems).toEqual([
      {
        file: join(dir, 'handbuch.yaml'),
        line: 6,
        message: `Die Datei: „sprache“ nennt „${tag}“. In dieser Sprache hat das Programm keine Sätze, nur in: de. Schreiben Sie das Kürzel, wenn nötig mit dem Land wie de-AT.`,
      },
    ]);
  });

  test.each(['""', '" "', '12', '[de]', ''])('that is no text is one fault as well: %s', async (tag) => {
    await say(tag);
    expect(languageOfFolder(dir)).toBeUndefined();
    expect((await readContent(dir)).problems).toHaveLength(1);
  });
});

test('a book that is not there or no YAML tells no language, and that throws nothing', async () => {
  await writeFile(join(dir, 'handbuch.yaml'), 'titel: „so\n  - {');
  expect(languageOfFolder(dir)).toBeUndefined();
  expect(languageOfFolder(join(dir, 'nirgends'))).toBeUndefined();
});

describe('the folders of sentences', () => {
  test('are the languages, each with the same files', async () => {
    const files = await Promise.all(languages().map((name) => readdir(`src/words/${name}`)));
    expect(languages()).toContain(language);
    for (const names of files) expect(names.toSorted()).toEqual(files[0]?.toSorted());
  });

  test('write numbers and days in their own language', () => {
    expect(new Intl.Locale(locale).language).toBe(language);
  });
});
