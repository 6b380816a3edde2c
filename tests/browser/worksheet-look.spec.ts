// What a sheet shows of itself: how far it is, item by item, and the one next step.
import { expect, test, type Page } from '@playwright/test';

const sheet = 'arbeitsblaetter/ordnung/';
const bar = (page: Page) => page.locator('.worksheet-bar');
const choose = (page: Page, at: number, value: string) =>
  page.locator('[data-item]').nth(at).locator(`input[value="${value}"]`).check({ force: true });

async function open(page: Page, address = sheet) {
  await page.goto(address);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('every item is a link in the row of shapes, called by its number and answer, and leads there', async ({
    page,
  }) => {
    await open(page);
    const links = bar(page).getByRole('navigation').getByRole('link');
    await expect(links).toHaveCount(await page.locator('[data-item]').count());
    await expect(links.nth(2)).toHaveAccessibleName('Punkt 3: noch nicht beantwortet');
    await choose(page, 2, 'teilweise');
    await expect(links.nth(2)).toHaveAccessibleName('Punkt 3: teilweise');
    await links.nth(7).click();
    await expect(page.locator('[data-item]').nth(7)).toBeInViewport();
    expect(new URL(page.url()).hash).toMatch(/^#punkt-/);
  });

  test('the state stays in sight beside the sheet and covers nothing of it', async ({ page }) => {
    await open(page);
    for (const y of [0, 900, 2200]) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await expect(bar(page).getByRole('link', { name: /Punkt 1 beginnen/ })).toBeInViewport();
    }
    const [side, content] = await Promise.all(
      ['.worksheet-bar', '.worksheet-content'].map((one) => page.locator(one).boundingBox()),
    );
    expect(side?.x).toBeGreaterThan((content?.x ?? 0) + (content?.width ?? 0));
  });

  test('the next step is the first item that waits, and once none does what comes out of it', async ({
    page,
  }) => {
    await open(page);
    const count = await page.locator('[data-item]').count();
    const step = bar(page).locator('.worksheet-onward');
    await expect(step).toHaveText('Mit Punkt 1 beginnen');
    await choose(page, 0, 'trifft-zu');
    await choose(page, 2, 'trifft-zu');
    await expect(step).toHaveText('Weiter mit Punkt 2');
    await step.click();
    await expect(page.locator('[data-item]').nth(1)).toBeInViewport();
    for (let at = 1; at < count; at += 1) await choose(page, at, 'teilweise');
    await expect(step).toHaveText('Zum Ergebnis');
    await step.click();
    await expect(page.getByRole('heading', { name: 'Was dabei herauskommt' })).toBeInViewport();
  });

  test('gaps stand there by the number of their item, and what went into the plan as a number', async ({
    page,
  }) => {
    await open(page);
    for (const [at, value] of ['trifft-nicht-zu', 'trifft-zu', 'unklar', 'teilweise'].entries())
      await choose(page, at, value);
    const found = page.locator('.worksheet-findings');
    await expect(found.getByRole('listitem')).toHaveText(['1', '3']);
    await expect(found.getByRole('link').first()).toHaveAccessibleName('Punkt 1: trifft nicht zu');
    await page
      .locator('[data-item]')
      .first()
      .getByRole('button', { name: /^Als Maßnahme übernehmen/ })
      .click();
    await expect(found.getByRole('listitem')).toHaveText(['3']);
    await expect(found.getByRole('link', { name: '1 Maßnahme im Maßnahmenplan' })).toBeVisible();
  });

  for (const one of [
    'ordnung',
    'partner',
    'massnahmenplan',
    'auftrag',
    'standort',
    'verbindungen',
    'vergleich',
  ])
    test(`${one}: one button of the page is filled`, async ({ page }) => {
      await open(page, `arbeitsblaetter/${one}/`);
      await expect(page.locator('[data-rank="first"]:visible')).toHaveCount(1);
    });
});

test('no head is smaller than the text that it heads', async ({ page }) => {
  for (const one of ['ordnung', 'verbindungen', 'partner', 'standort']) {
    await open(page, `arbeitsblaetter/${one}/`);
    for (const radio of await page.locator('[data-item] input[type=radio]:first-child').all())
      if (!(await radio.isChecked())) await radio.check({ force: true });
    for (const [at, name] of ['Schule', 'Hort'].entries()) {
      const actor = page.getByRole('textbox', { name: `Stelle ${at + 1}`, exact: true });
      if (await actor.count()) await actor.fill(name);
    }
    await expect(page.locator('.summary-next')).toBeVisible();
    const smaller = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('h1, h2, h3, h4, h5, h6, .network-finding-title')]
        .filter((head) => head.checkVisibility() && !head.closest('aside'))
        .flatMap((head) => {
          const next = head.nextElementSibling;
          const inside = next?.querySelector('p, li, a') ?? next;
          if (!inside) return [];
          const size = (of: Element) => parseFloat(getComputedStyle(of).fontSize);
          return size(head) < size(inside) ? [`${head.textContent}: ${size(head)} < ${size(inside)}`] : [];
        }),
    );
    expect(smaller, one).toEqual([]);
  }
});

for (const one of ['ordnung', 'verbindungen', 'jede-art'])
  test(`${one}: the shapes of the strip keep their size between phone and desk`, async ({ page }) => {
    for (const width of [768, 900, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `arbeitsblaetter/${one}/`);
      for (const mark of await page.locator('.worksheet-strip > svg').filter({ visible: true }).all())
        expect((await mark.boundingBox())?.width, `${width} px`).toBeGreaterThanOrEqual(14);
    }
  });

test('a question that nobody has touched shows no answer as chosen', async ({ page }) => {
  await open(page, 'arbeitsblaetter/auftrag/');
  const item = page.locator('[data-item]').first();
  const sign = (words: string) =>
    item
      .locator('.pill', { hasText: words })
      .locator('span')
      .evaluate((span) => getComputedStyle(span, '::before').content);
  expect(await sign('offen')).not.toContain('✓');
  await item.getByRole('textbox').fill('Ein Gedanke');
  await expect.poll(() => sign('offen')).toContain('✓');
  await item.getByRole('textbox').fill('');
  await expect.poll(() => sign('offen')).not.toContain('✓');
});

test('the row of items is one stop for the Tab key, with arrows inside', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const links = bar(page).getByRole('navigation').getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bar(page).locator('.worksheet-onward')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(links.first()).toBeFocused();
});

test.describe('in a window of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const one of ['ordnung', 'partner'])
    test(`${one}: the state is a strip of at most 80 px that stays in sight, with number, shapes and next step`, async ({
      page,
    }) => {
      await open(page, `arbeitsblaetter/${one}/`);
      await choose(page, 0, one === 'partner' ? 'fehlt' : 'teilweise');
      await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
      await page.evaluate(() => scrollTo(0, 1500));
      const box = await bar(page).boundingBox();
      expect(box?.y).toBe(0);
      expect(box?.height).toBeLessThanOrEqual(80);
      await expect(bar(page).locator('.worksheet-strip svg').last()).toBeInViewport();
      await expect(bar(page).getByRole('link', { name: /Punkt 2$/ })).toBeInViewport();
      await expect(page.locator('.worksheet-saved-short')).toHaveText('Gespeichert');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

  test('a low window keeps its room for the sheet', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await open(page);
    await page.evaluate(() => scrollTo(0, 1500));
    await expect(bar(page)).not.toBeInViewport();
  });

  test('the five answers stand in one row, each large enough to press', async ({ page }) => {
    await open(page);
    const boxes = await page
      .locator('[data-item]')
      .first()
      .locator('.rating-answer')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
    for (const { width, height } of boxes) {
      expect(width).toBeGreaterThanOrEqual(44);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });
});

test('without scripts nothing tells how far the sheet is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(sheet);
    await expect(bar(page)).toBeHidden();
    await expect(page.locator('[data-rank="first"]:visible')).toHaveCount(0);
  }
  await context.close();
});

test('every shape that a page asks for is in its set', async ({ page }) => {
  for (const address of [sheet, `${sheet}papier/`, 'mappe/']) {
    await page.goto(address);
    const missing = await page.evaluate(() =>
      [...document.querySelectorAll('use')]
        .map((use) => use.getAttribute('href') ?? '')
        .filter((href) => !document.querySelector(href)),
    );
    expect(missing, address).toEqual([]);
  }
});
