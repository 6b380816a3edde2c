import { expect, test, type Page } from '@playwright/test';

const plan = 'arbeitsblaetter/massnahmenplan/';
const rows = (page: Page) => page.locator('.table-row');
const occasion = (page: Page, at: number) => rows(page).nth(at).getByRole('textbox').first();

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}
/** Rows with these words, in this order. */
async function withRows(page: Page, words: readonly string[]) {
  await open(page, plan);
  for (const [at, word] of words.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'Maßnahme hinzufügen' }).click();
    await occasion(page, at).fill(word);
  }
}
const order = (page: Page) =>
  rows(page).evaluateAll((list) => list.map((row) => row.querySelector('textarea')?.value));

test('a new row takes the focus', async ({ page }) => {
  await open(page, plan);
  const before = await rows(page).count();
  await page.getByRole('button', { name: 'Maßnahme hinzufügen' }).click();
  await expect(rows(page)).toHaveCount(before + 1);
  await expect(occasion(page, before)).toBeFocused();
});

test('a removed row comes back where it stood, by keyboard alone', async ({ page }) => {
  await withRows(page, ['eins', 'zwei', 'drei']);
  await page.getByRole('button', { name: 'Maßnahme 2 entfernen' }).focus();
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual(['eins', 'drei']);
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Maßnahme 2 entfernt.' })).toHaveCount(1);
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual(['eins', 'zwei', 'drei']);
  await expect(occasion(page, 1)).toBeFocused();
});

test('rows change places by button, the focus stays with the row and the new place is said', async ({
  page,
}) => {
  await withRows(page, ['eins', 'zwei', 'drei']);
  await page.getByRole('button', { name: 'Maßnahme 3 nach oben' }).click();
  expect(await order(page)).toEqual(['eins', 'drei', 'zwei']);
  await expect(
    rows(page)
      .nth(1)
      .getByRole('button', { name: /nach oben/ }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual(['drei', 'eins', 'zwei']);
  await expect(
    rows(page)
      .nth(0)
      .getByRole('button', { name: /nach oben/ }),
  ).toBeFocused();
  await expect(page.getByText('steht jetzt an Stelle 1 von 3.')).toHaveCount(1);
  // at the end of the way nothing happens, and the focus is still there
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual(['drei', 'eins', 'zwei']);
});

test('rows change places by dragging the handle, and Escape ends a drag without effect', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2600 });
  await withRows(page, ['eins', 'zwei', 'drei']);
  const handle = page.locator('.table-handle').nth(2);
  const target = await rows(page).nth(0).boundingBox();
  if (!target) throw new Error('no row');
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target.x + 60, target.y + 80, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await order(page)).toEqual(['eins', 'zwei', 'drei']);
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target.x + 60, target.y + 80, { steps: 5 });
  await expect(rows(page).nth(0)).toHaveAttribute('data-drop', 'before');
  await page.mouse.up();
  expect(await order(page)).toEqual(['drei', 'eins', 'zwei']);
});

test('the order of rows survives a reload', async ({ page }) => {
  await withRows(page, ['eins', 'zwei']);
  await page.getByRole('button', { name: 'Maßnahme 2 nach oben' }).click();
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await page.reload();
  await expect(occasion(page, 0)).toHaveValue('zwei');
});

test('a gap becomes a measure once only, also after a reload and from two windows', async ({ context }) => {
  const sheet = 'arbeitsblaetter/ordnung/';
  const [here, there] = [await context.newPage(), await context.newPage()];
  await open(here, sheet);
  const gap = here.locator('[data-item]').nth(1);
  await gap.locator('input[value="teilweise"]').check({ force: true });
  await expect(here.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await open(there, sheet);
  await gap.getByRole('button', { name: 'Als Maßnahme übernehmen: Punkt 2' }).click();
  await expect(here.getByText('Punkt 2 steht jetzt im Maßnahmenplan.')).toHaveCount(1);
  for (const page of [here, there]) {
    await expect(page.getByRole('link', { name: 'Im Maßnahmenplan: Punkt 2 ansehen' })).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Als Maßnahme übernehmen: Punkt 2' })).toHaveCount(0);
  }
  await here.reload();
  await gap.getByRole('link', { name: 'Im Maßnahmenplan: Punkt 2 ansehen' }).click();
  await expect(here).toHaveURL(/massnahmenplan\/#zeile-/);
  await expect(rows(here)).toHaveCount(1);
  await expect(rows(here).first()).toBeInViewport();
  await expect(rows(here).getByRole('link', { name: /Punkt 2$/ })).toHaveAttribute(
    'href',
    /arbeitsblaetter\/ordnung\/#punkt-/,
  );

  // removed in the plan, it can be taken over again
  await here.getByRole('button', { name: 'Maßnahme 1 entfernen' }).click();
  await expect(here.locator('.worksheet-bar')).toContainText(/Noch nichts eingetragen|Gespeichert/);
  await expect(there.getByRole('button', { name: 'Als Maßnahme übernehmen: Punkt 2' })).toHaveCount(2);
});
