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

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [320, 640],
] as const)
  test(`at ${width} × ${height} an explanation lies whole in the window, and neither on its word nor on the ring around it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(chapter);
    const term = page.getByRole('button', { name: 'Magazin', exact: true });
    const note = page.locator('#begriff-magazin');
    // the page has room to scroll in both directions
    await page.locator('main').evaluate((main) => {
      main.style.paddingBlock = '120vh';
    });
    for (const share of [0.12, 0.5, 0.8]) {
      await page.mouse.move(2, 2);
      await term.evaluate(
        (element, to) =>
          scrollBy({ top: element.getBoundingClientRect().top - innerHeight * to, behavior: 'instant' }),
        share,
      );
      await term.hover();
      await expect(note).toBeVisible();
      const [word, box] = await Promise.all([term.boundingBox(), note.boundingBox()]);
      if (!word || !box) throw new Error('both are there');
      expect(box.x, 'left').toBeGreaterThanOrEqual(0);
      expect(box.y, 'above').toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, 'right').toBeLessThanOrEqual(width);
      expect(box.y + box.height, 'below').toBeLessThanOrEqual(height);
      const ring = 5;
      expect(box.y + box.height <= word.y - ring || box.y >= word.y + word.height + ring).toBe(true);
      // where the browser could not place it, it would stand at the other end of the window
      await expect(note).toHaveAttribute('data-at', share > 0.5 ? 'head' : /./);
      await page.keyboard.press('Escape');
    }
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

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });

  test('of all entries of a menu the current one alone has a bar', async ({ page }) => {
    await page.goto(chapter);
    const bars = await page
      .locator('.chapter-menu [data-open] > ol > li > a, .site-nav a')
      .evaluateAll((entries) =>
        entries.map((entry) => {
          const { borderInlineStartWidth, borderBlockEndWidth } = getComputedStyle(entry);
          const hasBar = [borderInlineStartWidth, borderBlockEndWidth].some((width) => parseFloat(width) > 0);
          return { is: entry.hasAttribute('aria-current'), hasBar };
        }),
      );
    expect(bars.filter(({ is }) => is)).toHaveLength(2);
    expect(bars.filter(({ is, hasBar }) => is !== hasBar)).toEqual([]);
  });
});

test('every table ends with a rule, whether it scrolls or not', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./zahlen/besuche/');
    const rules = await page
      .locator('.table-scroll')
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).borderBlockEndWidth)));
    expect(rules.length).toBeGreaterThan(1);
    expect(Math.min(...rules)).toBeGreaterThanOrEqual(1);
  }
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
