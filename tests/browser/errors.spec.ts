import { expect, test, type Page } from '@playwright/test';

/* What is wrong is marked at its field, said in a sentence that is tied to it, and counted once. */

const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const faulty = (page: Page) => page.locator('.summary-gaps[data-reason="faulty"]');

test('an entry that cannot be meant is marked and explained on every kind of field, and counted once', async ({
  page,
}) => {
  await page.goto('arbeitsblaetter/jede-art/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  const day = item(page, 'tag').getByRole('textbox');
  const cell = item(page, 'liste').getByRole('textbox', { name: 'Bis wann' });
  await item(page, 'liste').getByRole('textbox', { name: 'Was' }).fill('Regale kaufen');
  for (const field of [day, cell]) {
    await field.fill('31.02.2026');
    await field.blur();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/Den 31\. Februar 2026 gibt es nicht\./);
  }
  await expect(page.locator('.worksheet-bar')).toContainText(/0 von 12/);
  await expect(faulty(page).getByRole('heading')).toHaveText('2 zu berichtigen');
  await expect(faulty(page).getByRole('listitem')).toHaveCount(2);
  // once: neither as unanswered nor as incomplete besides
  await expect(page.locator('.summary-gaps a[href*="tag"], .summary-gaps a[href*="liste"]')).toHaveCount(2);

  // longer than a field takes: it is refused as a whole, and the field says so
  const tooLong = 'x'.repeat(200_001);
  for (const [id, name] of [
    ['kurzer-text', 'Name der Bücherei'],
    ['langer-text', 'Gesamteindruck'],
    ['frage', 'Was fehlt im Bestand?'],
    ['netz', 'Stelle 1'],
  ] as const) {
    const field = item(page, id).getByRole('textbox', { name });
    await field.fill(tooLong);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/Zeichen/);
    await field.fill('kurz');
    await expect(field).not.toHaveAttribute('aria-invalid');
  }

  await day.fill('3.9.2027');
  await day.blur();
  await expect(faulty(page).getByRole('heading')).toHaveText('1 zu berichtigen');
});
