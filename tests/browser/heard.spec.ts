import { expect, test, type Page } from '@playwright/test';

/* What a screen reader gets to hear: the question whole, and of what happens as much as one needs. */

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);

/** Notes what live regions say from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const said = element?.closest('[role="status"], [role="alert"]')?.textContent.trim();
        if (said && heard.at(-1) !== said) heard.push(said);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('after a pause one hears once that all is kept and how far the sheet is, and while one types nothing', async ({
  page,
}) => {
  await open(page, 'arbeitsblaetter/leitbild/');
  const heard = await listen(page);
  for (const at of [0, 1, 2]) {
    await page.locator('[data-item]').nth(at).locator('input[value="teilweise"]').check({ force: true });
    await page.waitForTimeout(400);
  }
  expect(await heard()).toEqual([]);
  const total = await page.locator('[data-item]').count();
  await expect.poll(heard, { timeout: 6000 }).toEqual([`Gespeichert. 3 von ${total} beantwortet.`]);
  await page.waitForTimeout(3500);
  expect(await heard()).toHaveLength(1);
});

test('a sheet that is only opened says nothing', async ({ page }) => {
  await open(page, 'arbeitsblaetter/leitbild/');
  await page.locator('[data-item] input[value="teilweise"]').first().check({ force: true });
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await page.reload();
  const heard = await listen(page);
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert');
  await page.waitForTimeout(3500);
  expect(await heard()).toEqual([]);
});

test('every item is one whole: its number and words name it, sub-points and help describe it', async ({
  page,
}) => {
  await open(page, 'arbeitsblaetter/jede-art/');
  const items = await page.locator('[data-item]').all();
  for (const [at, one] of items.entries()) {
    const named = one.getByRole('group').or(one.getByRole('radiogroup')).or(one.getByRole('textbox'));
    await expect(named.first()).toHaveAccessibleName(
      new RegExp(`^Punkt ${at + 1}: \\S|\\S \\(Punkt ${at + 1}\\)$`),
    );
  }
  await expect(item(page, 'punkt').getByRole('group')).toHaveAccessibleDescription('nach Alter nach Fach');
  await expect(item(page, 'langer-text').getByRole('textbox')).toHaveAccessibleDescription(
    'Zwei Sätze genügen.',
  );
  await expect(item(page, 'mehrere').getByRole('group')).toHaveAccessibleDescription(
    'Mehrere Antworten sind möglich.',
  );
});

test('no two buttons that take something over have the same name', async ({ page }) => {
  await open(page, 'arbeitsblaetter/verbindungen/');
  for (const [at, [called, where]] of [
    ['Schule', 'Stadt'],
    ['Hort', 'Bildung'],
    ['Museum', 'Kultur'],
  ].entries()) {
    await page.getByRole('textbox', { name: `Stelle ${at + 1}`, exact: true }).fill(called ?? '');
    await page.getByRole('combobox', { name: `Bereich von Stelle ${at + 1}` }).fill(where ?? '');
  }
  for (const cell of await page.locator('.matrix-cell').all()) await cell.press('0');
  await open(page, 'arbeitsblaetter/leitbild/');
  await page.locator('[data-item] input[value="trifft-nicht-zu"]').first().check({ force: true });
  for (const path of ['arbeitsblaetter/leitbild/', 'arbeitsblaetter/verbindungen/']) {
    await open(page, path);
    const buttons = page.getByRole('button', { name: /^Als Maßnahme übernehmen/ });
    await expect(buttons.nth(1)).toBeVisible();
    const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('in a narrow window the next actor is told with how far its ties are', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, 'arbeitsblaetter/verbindungen/');
  for (const [at, called] of ['Schule', 'Hort', 'Museum'].entries())
    await page.getByRole('textbox', { name: `Stelle ${at + 1}`, exact: true }).fill(called);
  await page.getByRole('button', { name: 'Nächste Stelle' }).press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: 'Verbindungen von 2. Hort: 0 von 2 eingeschätzt' }),
  ).toHaveCount(1);
});
