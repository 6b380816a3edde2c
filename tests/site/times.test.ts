// A time is said in several places and counted in one.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chaptersOf } from '@/handbook/content.ts';
import { minutesToRead } from '@/site/reading-time.ts';
import { contentOfSite, dist as siteOf } from './built-site.ts';

const dist = siteOf();
const content = await contentOfSite();
const pageOf = (address: string) => readFile(join(dist, address, 'index.html'), 'utf8');
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');

const texts = [
  ...chaptersOf(content).map((chapter) => ({ address: `${chapter.part}/${chapter.id}`, text: chapter })),
  ...content.pages.map((page) => ({ address: page.id, text: page })),
];

describe.each(texts)('$address', ({ address, text }) => {
  const minutes = minutesToRead(content, text);

  test('says how long one reads it, and nothing else of it', async () => {
    const [, facts = ''] = /<p class="reading-facts"[^>]*>(.*?)<\/p>/s.exec(await pageOf(address)) ?? [];
    expect(plain(facts)).toContain(minutes === 1 ? '1 Minute Lesezeit' : `${minutes} Minuten Lesezeit`);
    expect(text.summary).not.toMatch(/\bMinuten? |\bgelesen in\b|Lesezeit/);
  });

  test('has the same time in the ways of the start page', async () => {
    const start = await pageOf('');
    const steps = [...start.matchAll(/<ol class="way-steps">(.*?)<\/ol>/gs)]
      .flatMap(([, list = '']) => list.split('<li'))
      .filter((step) => step.includes(`href="/${address}/"`))
      .map(plain);
    expect(steps.filter((step) => !step.includes(` ${minutes} Min.`))).toEqual([]);
  });
});
