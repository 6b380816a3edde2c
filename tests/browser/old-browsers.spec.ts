// The oldest browsers in which everything works, as far as this one can play them: what they lack is taken away.
import { expect, test, type Page } from '@playwright/test';

const sheet = 'arbeitsblaetter/ordnung/';

/** Serves styles as if a selector did not exist: rules with it are dropped, `@supports not selector(…)` holds. */
async function withoutSelector(page: Page, selector: string): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(selector, ':-not-known-yet') });
  });
}

/** A chapter with terms, in a browser that knows no popovers. */
async function openChapterWithoutPopovers(page: Page): Promise<void> {
  await withoutSelector(page, ':popover-open');
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  await page.route('**/grundlagen/ausleihe/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(' popover="auto"', '') });
  });
  await page.goto('grundlagen/ausleihe/');
}

test.describe('without popovers', () => {
  test('explanations stay away from the text until one is asked for', async ({ page }) => {
    await openChapterWithoutPopovers(page);
    const notes = page.locator('.term-note');
    expect(await notes.count()).toBeGreaterThan(2);
    expect(await notes.evaluateAll((all) => all.filter((note) => note.checkVisibility()).length)).toBe(0);
  });

  test('a term opens its explanation, says so, and Escape closes it', async ({ page }) => {
    await openChapterWithoutPopovers(page);
    const term = page.locator('button.term').first();
    const note = page.locator('.term-note').first();
    await expect(term).toHaveAttribute('aria-expanded', 'false');
    await term.press('Enter');
    await expect(note).toBeVisible();
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(note.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(term).toBeFocused();
    await expect(term).toHaveAttribute('aria-expanded', 'false');
  });

  test('one explanation closes the other, and a click elsewhere the last', async ({ page }) => {
    await openChapterWithoutPopovers(page);
    const terms = page.locator('button.term');
    const notes = page.locator('.term-note');
    await terms.nth(0).dispatchEvent('click');
    await terms.nth(1).dispatchEvent('click');
    await expect(notes.nth(0)).toBeHidden();
    await expect(notes.nth(1)).toBeVisible();
    await page.locator('h1').click();
    await expect(notes.nth(1)).toBeHidden();
  });

  test('the keyboard opens explanations without any script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await openChapterWithoutPopovers(page);
    await expect(page.locator('.term-note').first()).toBeHidden();
    await page.locator('button.term').first().focus();
    await expect(page.locator('.term-note').first()).toBeVisible();
    await context.close();
  });
});

test.describe('without :has()', () => {
  test('a chosen answer is seen, by the control that is drawn behind its words', async ({ page }) => {
    await withoutSelector(page, ':has');
    await page.goto(sheet);
    const answer = page.locator('.rating-answer').first().locator('input');
    await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
    await expect(answer).toHaveCSS('border-top-width', '0px');
    await answer.check();
    const { border, ground } = await answer.evaluate((input) => {
      const { borderTopWidth, backgroundColor } = getComputedStyle(input);
      return { border: borderTopWidth, ground: backgroundColor };
    });
    expect(parseFloat(border)).toBeGreaterThan(1);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    // and it does not lie over the word
    const word = page.locator('.rating-answer').first().locator('span');
    expect(
      await word.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      }),
    ).toBe(true);
  });

  test('paper shows the sheet once, not the screen beside it', async ({ page }) => {
    await withoutSelector(page, ':has');
    await page.goto(sheet);
    await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.worksheet-screen')).toBeHidden();
  });
});

test('what Chrome 109 lacks is not needed to fill in a sheet and to find it again', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.addInitScript(() => {
    for (const name of ['toSorted', 'toSpliced', 'toReversed', 'with'])
      Reflect.deleteProperty(Array.prototype, name);
    for (const name of ['groupBy', 'fromAsync']) Reflect.deleteProperty(Object, name);
    Reflect.deleteProperty(Promise, 'withResolvers');
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  await page.goto(sheet);
  await page.locator('.rating-answer input').first().check();
  await expect(page.locator('.worksheet-saved')).toContainText('espeichert');
  await page.reload();
  await expect(page.locator('.rating-answer input').first()).toBeChecked();
  expect(problems).toEqual([]);
});

test.describe('a browser that is too old for filling in', () => {
  test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'structuredClone')));

  test('says so, shows the sheet to read, and offers it blank', async ({ page }) => {
    await page.goto(sheet);
    const notice = page.locator('[data-too-old-notice]');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('Zum Ausfüllen am Bildschirm ist dieser Browser zu alt.');
    await expect(notice.getByRole('link', { name: 'PDF' })).toHaveAttribute('href', /ordnung\.pdf$/);
    // nothing starts that could break half-way; nobody can write what would be lost
    await expect(page.locator('.worksheet-item')).not.toHaveCount(0);
    await expect(page.locator('.worksheet-sheet')).toHaveAttribute('disabled', '');
    await expect(page.locator('.worksheet-bar')).toBeHidden();
  });

  test('says in the Mappe that what lies there stays', async ({ page }) => {
    await page.goto('mappe/');
    await expect(page.locator('[data-too-old-notice]')).toContainText(
      'Was in diesem Browser liegt, bleibt liegen.',
    );
    await expect(page.getByText('wird geöffnet')).toBeHidden();
  });
});

test('a browser that is new enough hears nothing of it', async ({ page }) => {
  await page.goto(sheet);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await expect(page.locator('[data-too-old-notice]')).toBeHidden();
});
