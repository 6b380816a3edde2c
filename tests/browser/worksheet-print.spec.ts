import { expect, test, type Page } from '@playwright/test';

/** Height of what A4 leaves between its margins, in CSS pixels. */
const printable = ((297 - 24 - 20) / 25.4) * 96;

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const sheet of ['ordnung', 'massnahmenplan', 'auftrag', 'partner', 'standort']) {
  test(`blank paper of ${sheet}: every item once, nothing too tall to stay whole, no script of its own`, async ({
    page,
  }) => {
    await page.goto(`arbeitsblaetter/${sheet}/papier/`);
    await expect(page.locator('astro-island')).toHaveCount(0);
    const ids = await page
      .locator('[data-item]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
    expect(new Set(ids).size).toBe(ids.length);
    await page.emulateMedia({ media: 'print' });
    // as wide as the paper's text
    await page.setViewportSize({ width: Math.round((169 / 25.4) * 96), height: 1000 });
    const whole = page.locator('.paper-item:not([data-kind="table"]), .paper-row');
    expect(await whole.count()).toBeGreaterThan(0);
    for (const box of await whole.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)))
      expect(box).toBeLessThan(printable);
    const cut = await whole.evaluateAll(
      (all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length,
    );
    expect(cut).toBe(0);
    await expect(page.locator('.paper-toolbar')).toBeHidden();
    expect(await pagesOf(page)).toBeGreaterThan(1);
  });
}

test('printing a filled sheet puts paper in the place of the form and takes it away afterwards', async ({
  page,
}) => {
  await page.goto('arbeitsblaetter/ordnung/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await page.locator('[data-item]').nth(2).locator('input[value="trifft-nicht-zu"]').check({ force: true });
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await expect(page.locator('.paper')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper')).toBeVisible();
  await expect(page.locator('.worksheet-screen')).toBeHidden();
  await expect(page.locator('.paper [data-ticked]')).toHaveText('trifft nicht zu');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.paper')).toHaveCount(0);
  await expect(page.locator('.worksheet-screen')).toBeVisible();
});
