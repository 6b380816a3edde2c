import { expect, test } from '@playwright/test';

const chapter = './grundlagen/ausleihe/';

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a term explains itself when tapped, and the explanation leads to the glossary', async ({ page }) => {
    await page.goto(chapter);
    const note = page.locator('#begriff-magazin');
    await expect(note).toBeHidden();
    await page.getByRole('button', { name: 'Magazin', exact: true }).tap();
    await expect(note).toBeVisible();
    await note.getByRole('link', { name: 'Im Glossar nachlesen' }).tap();
    await expect(page).toHaveURL(/\/glossar\/#magazin$/);
    await expect(page.locator('#magazin')).toBeInViewport();
  });
});

test('a term explains itself to the keyboard, and Escape closes the explanation', async ({ page }) => {
  await page.goto(chapter);
  const term = page.getByRole('button', { name: 'Magazin', exact: true });
  const note = page.locator('#begriff-magazin');
  // by Tab, because only keyboard focus opens it
  await page.locator('.on-this-page a, .prose a').first().focus();
  for (let i = 0; i < 40 && !(await term.evaluate((el) => el === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('Enter on an open term keeps it open, once more closes it, and Escape inside brings back to the term', async ({
  page,
}) => {
  await page.goto(chapter);
  const term = page.getByRole('button', { name: 'Magazin', exact: true });
  const note = page.locator('#begriff-magazin');
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(note).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await expect(note).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(note).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
  // and it stays closed
  await page.waitForTimeout(400);
  await expect(note).toBeHidden();
});

test('a worksheet explains the terms in its items', async ({ page }) => {
  await page.goto('arbeitsblaetter/jede-art/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  const group = page.locator('[data-item="eine"]').getByRole('group');
  const note = page.locator('#begriff-magazin');
  await group.getByRole('button', { name: 'Magazin' }).press('Enter');
  await expect(note).toBeVisible();
  await expect(note.getByRole('link')).toHaveAttribute('href', /glossar\/#magazin$/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(group.getByRole('button', { name: 'Magazin' })).toBeFocused();
});

test('a term explains itself under the mouse, and stays while the mouse is on the explanation', async ({
  page,
}) => {
  await page.goto(chapter);
  const note = page.locator('#begriff-magazin');
  await page.getByRole('button', { name: 'Magazin', exact: true }).hover();
  await expect(note).toBeVisible();
  await note.hover();
  await page.waitForTimeout(400);
  await expect(note).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(note).toBeHidden();
});

test('a citation leads to its entry in the list of sources', async ({ page }) => {
  await page.goto(chapter);
  await page
    .getByRole('link', { name: /^Quelle: Muster/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/quellen\/#muster$/);
});

test('a heading gives away its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto(chapter);
  await page.getByRole('link', { name: 'Adresse von „Am Schalter“ kopieren' }).click();
  // the site may not read the clipboard (Permissions-Policy); a reader pastes
  await page.keyboard.press('/');
  await page.getByRole('searchbox').press('ControlOrMeta+V');
  await expect(page.getByRole('searchbox')).toHaveValue(/#am-schalter$/);
});

test('previous and next lead through the book in its order', async ({ page }) => {
  await page.goto('./grundlagen/ausleihe/');
  const titles: string[] = [];
  for (;;) {
    titles.push((await page.locator('h1').textContent()) ?? '');
    const next = page.locator('a[rel="next"]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(titles).toHaveLength(5);
  expect(new Set(titles).size).toBe(titles.length);
});

test('light or dark stays as chosen', async ({ page }) => {
  await page.goto(chapter);
  await page.getByLabel('Darstellung').selectOption('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('chapters, figures, terms and the menu work', async ({ page }) => {
    await page.goto('./grundlagen/ausleihe/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('img', { name: /./ }).first()).toBeVisible();
    await page.locator('button.term').first().click();
    await expect(page.locator('.term-note').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.chapter-menu a[href*="rueckgabe"]').click();
    await expect(page).toHaveURL(/rueckgabe/);
  });

  test('a worksheet shows every item and says what to do', async ({ page }) => {
    await page.goto('./arbeitsblaetter/ordnung/');
    await expect(page.locator('[data-item]')).toHaveCount(10);
    await expect(page.locator('a[href$="ordnung.pdf"]').first()).toBeVisible();
  });
});
