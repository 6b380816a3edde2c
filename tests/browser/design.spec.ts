import { expect, test } from '@playwright/test';
import { violationsOf } from './axe.ts';

test.describe('the page that shows the look', () => {
  // it holds every field there is
  test.setTimeout(120_000);

  test('passes axe in light and dark colours', async ({ page }) => {
    await page.goto('./gestaltung/');
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOf(page, { only: ['color-contrast'] }), 'dark').toEqual([]);
  });

  test('fits every width, also on paper', async ({ page }) => {
    await page.goto('./gestaltung/');
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const width of [1920, 1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await over(), `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 640, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await over(), 'paper').toBeLessThanOrEqual(0);
  });
});
