import { expect } from '@playwright/test';
import { bookSite } from '../../../scripts/machine/sites.mjs';
import { builtPages } from '../../site/built-site.ts';
import { violationsOf } from '../axe.ts';
import { test } from './one-page.ts';

const pages = (await builtPages(bookSite)).map(({ address }) => address);

// a page is loaded once for everything that is looked at in it: loading is what these tests cost most
for (const address of pages)
  test(`${address} passes axe in light and dark colours, fits every width and tears no heading`, async ({
    newVisit,
  }) => {
    const page = await newVisit();
    await page.goto(`.${address}`);
    // islands are looked at awake
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    expect(await violationsOf(page)).toEqual([]);
    // the same page in other colours differs in its contrasts alone
    // at once: half-way from one ground to the other no contrast can hold
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOf(page, { only: ['color-contrast'] }), 'dark').toEqual([]);
    for (const width of [1920, 1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
    // at 320 px, where the browser cannot hyphenate German
    expect(await page.evaluate(tornWords)).toEqual([]);
  });

/** Words of visible headings that stand on more than one line. */
function tornWords(): string[] {
  document.body.style.hyphens = 'manual';
  return [...document.querySelectorAll('h1, h2, h3, h4')]
    .filter((heading) => heading.checkVisibility())
    .flatMap((heading) => {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const torn: string[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            torn.push(word);
        }
      }
      return torn;
    });
}
