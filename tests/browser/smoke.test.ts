import { expect, test } from '@playwright/test';

test('the start page opens in German, asks no other site for anything and reports no error', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
});

test('an address that is not there gets a page with a way back to the start', async ({ page, baseURL }) => {
  const response = await page.goto('./gibt-es-nicht/');
  expect(response?.status()).toBe(404);
  const home = new URL(baseURL ?? '').pathname;
  await expect(page.locator(`a[href="${home}"]`).first()).toBeVisible();
});
