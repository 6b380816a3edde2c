import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Wonach suchen Sie?' });
const results = (page: Page) => page.getByRole('dialog').locator('ol > li');
const state = (page: Page) => page.getByRole('dialog').getByRole('status');

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await field(page).fill(query);
  await expect(state(page)).toHaveText(/Ergebnis|Nichts gefunden/);
}

test.beforeEach(async ({ page }) => {
  await page.goto('./inhalt/');
});

test.describe('the search opens', () => {
  test('by its button, and gives the focus back when it is closed', async ({ page }) => {
    const button = page.locator('[data-open-search]').filter({ visible: true });
    await button.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });

  for (const keys of ['/', 'Control+k', 'Meta+k'])
    test(`by ${keys}`, async ({ page }) => {
      await page.keyboard.press(keys);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
    });

  test('not by / while somebody types', async ({ page }) => {
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
    await page.locator('textarea').pressSequentially('und/oder');
    await expect(page.locator('textarea')).toHaveValue('und/oder');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /pagefind|search-dialog/.test(url))).toEqual([]);
  await ask(page, 'Ausleihe');
  expect(loaded.filter((url) => /pagefind\.js/.test(url))).toHaveLength(1);
});

test('a part of a compound finds it, with its kind, its section and the word marked', async ({ page }) => {
  await ask(page, 'Ausweis');
  const term = results(page).filter({
    has: page.getByRole('link', { name: 'Leserausweis', exact: true }),
  });
  await expect(term).toContainText('Begriff');
  await expect(
    page.getByRole('dialog').locator('mark').filter({ hasText: 'Leserausweis' }).first(),
  ).toBeVisible();
  await expect(page.getByRole('dialog')).not.toContainText('|');
  await expect(results(page).filter({ hasText: 'Abschnitt „' }).first()).toContainText('Kapitel');
});

test('says how many results there are, and of which kind', async ({ page }) => {
  await ask(page, 'Ausweis');
  const all = await results(page).count();
  await expect(state(page)).toHaveText(`${all} Ergebnisse`);
  await page.getByRole('radio', { name: /^Begriffe/ }).check();
  const terms = await results(page).count();
  expect(terms).toBeGreaterThan(0);
  expect(terms).toBeLessThan(all);
  await expect(page.getByRole('radio', { name: `Begriffe ${terms}` })).toBeChecked();
  await expect(results(page).filter({ hasNotText: 'Begriff' })).toHaveCount(0);
});

test('shows ten results at first, and on demand the next, with the focus on the first of them', async ({
  page,
}) => {
  await ask(page, 'Bücherei');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Weitere Ergebnisse zeigen' }).click();
  await expect(results(page).nth(10).locator('> a')).toBeFocused();
});

test('says so when nothing is found, with what else to try', async ({ page }) => {
  await ask(page, 'Quantenphysik');
  await expect(state(page)).toHaveText('Nichts gefunden zu „Quantenphysik“.');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByText('einzelnen, kürzeren Wort')).toBeVisible();
  await field(page).fill('Ausleihe');
  await expect(page.getByText('einzelnen, kürzeren Wort')).toBeHidden();
});

test('arrow keys walk through the results and back into the field, Enter opens', async ({ page }) => {
  await ask(page, 'Leserausweis');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().locator('> a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).locator('> a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossar\/#leserausweis$/);
});

test('Enter in the field opens the first result, also straight after typing', async ({ page }) => {
  await page.keyboard.press('/');
  await field(page).fill('Leserausweis');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossar\/#leserausweis$/);
});

test('a result on the same page closes the dialog and goes there', async ({ page }) => {
  await page.goto('./glossar/');
  await ask(page, 'Leserausweis');
  await results(page).first().locator('> a').click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#leserausweis')).toBeInViewport();
});

test('a query is still there, and selected, when the search is opened again', async ({ page }) => {
  await ask(page, 'Ausleihe');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('Rat');
  await expect(field(page)).toHaveValue('Rat');
});

test('says that it could not be loaded, and works once it can', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
  await page.keyboard.press('/');
  await field(page).fill('Ausleihe');
  await expect(page.getByText('Die Suche ließ sich nicht laden')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Zum Inhaltsverzeichnis' })).toBeVisible();
  await page.unroute('**/pagefind/pagefind.js*');
  await field(page).fill('Ausleihen');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('Die Suche ließ sich nicht laden')).toBeHidden();
});

for (const { name, width, height } of [
  { name: 'a small phone', width: 320, height: 568 },
  { name: 'a phone held across with its keyboard open', width: 568, height: 220 },
])
  test(`fits onto ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await ask(page, 'Bücherei');
    const overflow = await page
      .getByRole('dialog')
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await results(page).last().scrollIntoViewIfNeeded();
    await expect(results(page).last()).toBeInViewport();
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the open dialog, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await ask(page, 'Ausweis');
    expect(await violationsOf(page, { within: 'dialog[data-search]' })).toEqual([]);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('no button promises a search', async ({ page }) => {
    await expect(page.locator('[data-open-search]').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('dialog[data-search]')).toBeHidden();
  });
});
