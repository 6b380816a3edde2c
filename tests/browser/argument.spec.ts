import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

const item = (page: Page, at: number) => page.locator('[data-item]').nth(at);
const weight = (page: Page, at: number, value: string) => item(page, at).locator(`input[value="${value}"]`);

async function open(page: Page, sheet = 'standort') {
  await page.goto(`arbeitsblaetter/${sheet}/`);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}

test('by keyboard alone: weigh arguments, give a reason, read what weighs heavily', async ({ page }) => {
  await open(page);
  await expect(item(page, 0).getByRole('group')).toHaveAccessibleName(/^Dafür:? .*Am Markt/);
  await weight(page, 0, 'wiegt-schwer').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Weil es hier viele Läden gibt.');
  // past the way to take the weight back, into the next argument
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(weight(page, 1, 'gilt-nicht')).toBeChecked();
  await expect(page.locator('.worksheet-bar')).toContainText('2 von 14 beantwortet');

  const variants = page.locator('.weighing');
  await expect(variants).toHaveCount(3);
  const sides = variants.first().locator('.weighing-side');
  await expect(sides.first()).toContainText(/Dafür.*Am Markt/);
  await expect(sides.nth(1)).toContainText('Noch nichts abgewogen.');
  await expect(page.locator('.summary')).toContainText('Hier wird nichts zusammengezählt');
});

test('words of one’s own stand in the result too, those of a variant without arguments among them', async ({
  page,
}) => {
  await open(page);
  await page
    .getByRole('textbox', { name: 'Was spricht bei Ihnen für einen Bücherbus?' })
    .fill('Alle wollen ihn.');
  const bus = page.locator('.weighing').filter({ hasText: 'der Bücherbus' });
  await expect(bus.getByRole('link')).toHaveText(/Was spricht bei Ihnen für einen Bücherbus\?/);
  await expect(bus.locator('.weighing-side')).toHaveCount(0);
});

for (const [sheet, value] of [
  ['standort', 'wiegt-schwer'],
  ['partner', 'fehlt'],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the filled ${sheet} in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, sheet);
      for (const at of [0, 1, 3]) await weight(page, at, value).check({ force: true });
      await expect(page.locator('.summary-next')).toBeVisible();
      // a target that is half behind the page's own head would count as a small one
      await page.evaluate(() => scrollTo(0, 0));
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
