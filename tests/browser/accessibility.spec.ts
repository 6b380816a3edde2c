import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../site/built-site.ts';

const pages = (await builtPages()).map(({ address }) => address);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme === 'light' ? 'light' : 'dark'} colours`, () => {
    test.use({ colorScheme });
    for (const address of pages) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(`.${address}`);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
        ).toEqual([]);
      });
    }
  });
}

test('no word of a heading is torn at 320 px where the browser cannot hyphenate German', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of pages) {
    await page.goto(`.${address}`);
    expect(await page.evaluate(tornWords), address).toEqual([]);
  }
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

for (const width of [320, 768, 1280, 1920])
  test(`no page is wider than a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of pages) {
      await page.goto(`.${address}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
