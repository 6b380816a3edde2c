import { expect, test, type Locator, type Page } from '@playwright/test';

/* What is pressed may go away by that. Whoever goes by keyboard or listens must never be put back to the top of the page. */

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const check = (within: Locator, value: string) =>
  within.locator(`input[value="${value}"]`).check({ force: true });
async function press(button: Locator) {
  await button.focus();
  await button.press('Enter');
}

/** A disk that takes its time, as those of old machines do: the page is drawn anew before anything is told. */
async function slowDisk(page: Page) {
  await page.addInitScript(() => {
    const kept = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    if (!kept) return;
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      ...kept,
      set(this: IDBTransaction, done: ((event: Event) => void) | null) {
        kept.set?.call(this, done && ((event: Event) => setTimeout(() => done.call(this, event), 700)));
      },
    });
  });
}

test('on a slow disk the focus goes where a step into the plan leads, and the way back has the last word', async ({
  page,
}) => {
  await slowDisk(page);
  await open(page, 'arbeitsblaetter/leitbild/');
  const items = page.locator('[data-item]');
  for (const at of [1, 3]) await check(items.nth(at), 'trifft-nicht-zu');
  const list = page.locator('.summary-gaps[data-reason="no"]');
  await press(list.getByRole('button', { name: /^Alle 2/ }));
  await expect(list.getByRole('button', { name: /^Rückgängig: 2/ })).toBeFocused();

  await check(items.nth(5), 'trifft-nicht-zu');
  await press(items.nth(5).getByRole('button', { name: /^Als Maßnahme/ }));
  await expect(items.nth(5).getByRole('link', { name: /^Im Maßnahmenplan/ })).toBeFocused();

  await press(page.getByRole('button', { name: 'Blatt leeren' }));
  await page.getByRole('dialog').getByRole('button', { name: 'Blatt leeren' }).press('Enter');
  const undo = page.locator('.worksheet-actions').getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeFocused({ timeout: 500 });
  await undo.press('Enter');
  const told = page.locator('.worksheet-told');
  await expect(told.getByText('Ihre vorherigen Antworten stehen wieder da.')).toBeFocused();
  // the copy is written by now: what was to be said of it is no longer so
  await page.waitForTimeout(1000);
  await expect(told).toHaveText('Ihre vorherigen Antworten stehen wieder da.');
});

test('whoever takes a choice back stands on its first answer, in every kind of choice', async ({ page }) => {
  await open(page, 'arbeitsblaetter/jede-art/');
  const inputs = page.locator('.worksheet-sheet input[type="radio"]');
  const ids = await page
    .locator('[data-item]:has(input[type="radio"])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-item') ?? ''));
  expect(ids.length).toBeGreaterThan(4);
  expect(await inputs.count()).toBeGreaterThan(ids.length);
  for (const id of ids) {
    const last = item(page, id).locator('input[type="radio"]').last();
    await last.check({ force: true });
    const clear = item(page, id).getByRole('button', { name: /^Auswahl aufheben/ });
    // a question always has a state
    if ((await clear.count()) === 0) continue;
    await press(clear);
    await expect(item(page, id).locator('input[type="radio"]').first()).toBeFocused();
  }
});

test('what another window takes away leaves the focus near by, and who clicks beside a field is left alone', async ({
  context,
}) => {
  const [mappe, sheet] = [await context.newPage(), await context.newPage()];
  await open(sheet, 'arbeitsblaetter/jede-art/');
  await check(item(sheet, 'punkt'), 'teilweise');
  await expect(sheet.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await mappe.goto('mappe/');
  await mappe
    .getByRole('button', { name: /löschen$/ })
    .first()
    .focus();
  await press(item(sheet, 'punkt').getByRole('button', { name: /^Auswahl aufheben/ }));
  await expect(mappe.locator('.portfolio-empty')).toBeVisible();
  await expect(mappe.locator('section:has(.portfolio-empty)')).toBeFocused();

  await item(sheet, 'kurzer-text').getByRole('textbox').focus();
  await sheet.locator('.site-footer-publisher').click();
  await sheet.waitForTimeout(200);
  expect(await sheet.evaluate(() => document.activeElement === document.body)).toBe(true);
});
