import { expect, test, type Page } from '@playwright/test';

const sheet = 'arbeitsblaetter/vergleich/';
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const beside = (page: Page, id: string) => item(page, id).locator('.figure-comparison');
const saved = (page: Page) => expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');

async function open(page: Page) {
  await page.goto(sheet);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}

test('a number and a yes are entered by keyboard, and the numbers of all appear in words', async ({
  page,
}) => {
  await open(page);
  const number = page.getByRole('textbox', { name: /volle Tage/ });
  await number.focus();
  await page.keyboard.type('0,75');
  await expect(beside(page, 'tage')).toContainText(
    /Ihre Angabe gehört zu „über 0,5 bis 1 Tage“\. 2020 galt das für 37,6\s% der Büchereien\./,
  );
  await expect(beside(page, 'tage')).toContainText('Ihre Angabe liegt 0,23 darunter.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Ihre Angabe gehört zu' })).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(item(page, 'eine-person').getByRole('radio', { name: 'ja' })).toBeChecked();
  await expect(beside(page, 'eine-person')).toContainText('ein Jahr nennt die Quelle nicht');
  await expect(page.locator('.worksheet-bar')).toContainText('2 von 7 beantwortet');
});

test('answers survive a reload, the number as Germans write it', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: /volle Tage/ }).fill('1.5');
  await item(page, 'stellenanteil').getByRole('radio', { name: 'genau ein Abend' }).check({ force: true });
  await saved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: /volle Tage/ })).toHaveValue('1,5');
  await expect(beside(page, 'stellenanteil')).toContainText(/20,2\s% der Büchereien – Ihre Angabe/);
});

test('what is no number is said once the field is left, and nothing is kept of it', async ({ page }) => {
  await open(page);
  const number = page.getByRole('textbox', { name: /Wie viele Abende/ });
  await number.fill('zwei');
  await expect(item(page, 'abende').getByRole('alert')).toHaveCount(0);
  await number.blur();
  await expect(item(page, 'abende').getByRole('alert')).toContainText('Das ist keine Zahl');
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.worksheet-bar')).toContainText('0 von 7 beantwortet');
  await number.fill('2');
  await expect(number).not.toHaveAttribute('aria-invalid');
  await expect(beside(page, 'abende')).toContainText(/20,2\s% der Büchereien/);
});

test('an answer is taken back, and the numbers of all go with it', async ({ page }) => {
  await open(page);
  const field = item(page, 'vorlesen');
  await field.getByRole('radio', { name: 'nein' }).check({ force: true });
  await expect(beside(page, 'vorlesen')).toContainText(/Ein Ja galt 2020 für 51,8\s% der Büchereien/);
  await field.getByRole('button', { name: /^Auswahl aufheben/ }).click();
  await expect(beside(page, 'vorlesen')).toHaveCount(0);
});

test('the filled PDF brings the number back', async ({ page }) => {
  await open(page);
  const number = page.getByRole('textbox', { name: /volle Tage/ });
  await number.fill('0,75');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ausgefülltes PDF herunterladen' }).click(),
  ]);
  await number.fill('');
  await page.locator('input[type=file]').setInputFiles(await file.path());
  await expect(page.getByText(/aus dem PDF geladen/)).toBeVisible();
  await expect(number).toHaveValue('0,75');
});

test('without JavaScript every question of the sheet can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(sheet);
  await expect(page.locator('[data-item]')).toHaveCount(7);
  await expect(item(page, 'vorlesen')).toContainText('Es wird vorgelesen.');
  await context.close();
});
