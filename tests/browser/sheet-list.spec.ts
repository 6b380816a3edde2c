// The list of sheets: groups, what each sheet takes, the filter, one's own state.
import { expect, test, type Page } from '@playwright/test';

const list = './arbeitsblaetter/';
const shown = (page: Page) => page.locator('[data-sheet]').filter({ visible: true });
const count = (page: Page) => page.locator('[data-sheet-count]');

test('groups stand in the order of the book, steps first, each sheet with its time and its paper', async ({
  page,
}) => {
  await page.goto(list);
  await expect(page.locator('main h2')).toHaveText([
    'Die beiden Blätter zum Anfang',
    'Einschätzen',
    'Weitere Blätter',
  ]);
  const first = page.locator('[data-sheet]').first();
  await expect(first).toContainText('Schritt 1');
  await expect(first).toContainText('60–90\u00a0Min.');
  await expect(first).not.toContainText('geschätzt');
  const guessed = page.locator('[data-sheet]', { hasText: 'Wer mit der Bücherei arbeitet' });
  await expect(guessed).toContainText('10\u00a0Min. geschätzt');
  await expect(
    first.getByRole('link', { name: /^PDF, \d+\sSeiten?: Ordnung in der Bücherei, leer$/ }),
  ).toHaveAttribute('href', /ordnung\.pdf$/);
});

test('the filter works by keyboard and says how many sheets are left', async ({ page }) => {
  await page.goto(list);
  const all = await shown(page).count();
  await expect(count(page)).toHaveText(`${all} Blätter`);
  await page.getByRole('radio', { name: 'alle' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Moderation' })).toBeChecked();
  await expect(count(page)).toHaveText(`${await shown(page).count()} von ${all} Blättern`);
  await page.getByRole('radio', { name: 'vollständig' }).focus();
  await page.keyboard.press('Space');
  await expect(shown(page)).toHaveCount(0);
  await expect(count(page)).toHaveText('Kein Blatt passt zu dieser Auswahl.');
  await expect(page.locator('main h2').filter({ visible: true })).toHaveCount(0);
  // the focus stays where it was
  await expect(page.getByRole('radio', { name: 'vollständig' })).toBeFocused();
});

test('one’s own sheets show how far they are and what was answered, and the filter knows them', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'stadtbuecherei:arbeitsblatt:ordnung',
      JSON.stringify({
        format: 'arbeitsblatt-antworten',
        formatVersion: 1,
        worksheet: 'ordnung',
        worksheetVersion: 1,
        savedAt: '2026-09-01T10:00:00.000Z',
        answers: { ziele: { kind: 'rating', value: 'trifft-zu', note: '' } },
        former: {},
      }),
    ),
  );
  await page.goto(list);
  const first = page.locator('[data-sheet]').first();
  await expect(first).toContainText('1 von 10');
  await expect(first.locator('.fingerprint')).toBeVisible();
  await page.getByRole('radio', { name: 'begonnen', exact: true }).check();
  await expect(shown(page)).toHaveCount(1);
});

test('three hundred sheets are filtered without a wait', async ({ page }) => {
  await page.route('**/arbeitsblaetter/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    // one sheet of a group, many times
    const [row = ''] =
      /<li data-sheet(?:(?!<li data-sheet)[\s\S])*?<\/li>(?=\s*<li data-sheet)/.exec(html) ?? [];
    expect(row).not.toBe('');
    await route.fulfill({ response, body: html.replace(row, row.repeat(300)) });
  });
  await page.goto(list);
  await expect(count(page)).toHaveText(/^3\d\d Blätter$/);
  const took = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[name="fuer"][value="leitung"]');
    const begin = performance.now();
    input?.click();
    document.body.getBoundingClientRect();
    return performance.now() - begin;
  });
  expect(took).toBeLessThan(200);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all sheets stand there without a filter, and no state that nobody knows', async ({ page }) => {
    await page.goto(list);
    await expect(shown(page)).toHaveCount(9);
    await expect(page.locator('[data-sheet-filter]')).toBeHidden();
    await expect(page.locator('.own-state').filter({ visible: true })).toHaveCount(0);
  });
});
