import { expect, test, type Page } from '@playwright/test';

/* 400 % zoom, wide spacing, long words: nothing is covered, cut off or pushed out of the window. */

test.use({ bypassCSP: true });

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('in a window of 320 by 256 px nothing stays over the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['./', 'grundlagen/ausleihe/', 'arbeitsblaetter/leitbild/', 'mappe/']) {
    await page.goto(path);
    await page.evaluate(() => window.scrollTo(0, 600));
    const covers = await page.evaluate(() =>
      [...document.querySelectorAll('body *')].flatMap((element) => {
        const { position, visibility } = getComputedStyle(element);
        const { top, bottom, height } = element.getBoundingClientRect();
        const covers = (position === 'fixed' || position === 'sticky') && visibility === 'visible';
        return covers && height > 5 && bottom > 0 && top < window.innerHeight ? [element.className] : [];
      }),
    );
    expect(covers, path).toEqual([]);
    // the menu is there all the same, at the end of the page
    await page.locator('.tab-bar a').first().scrollIntoViewIfNeeded();
    await expect(page.locator('.tab-bar a').first()).toBeInViewport();
  }
});

test('with the spacing of text that readers may need, no word of the menu is cut off', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['./', 'arbeitsblaetter/']) {
      await page.goto(path);
      // WCAG 2.2, 1.4.12
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
      });
      const cut = await page
        .locator('.tab-bar > *')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
      expect(cut, `${path} ${width}`).toBe(0);
      expect(await tooWide(page), `${path} ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('no word pushes a page of 320 px wide, however long and wherever an author writes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    'grundlagen/ausleihe/',
    'zahlen/besuche/',
    'haus/lesesaal/',
    'glossar/',
    'quellen/',
    'recht/',
    'inhalt/',
    'hilfe/',
    'impressum/',
    'arbeitsblaetter/jede-art/',
    'arbeitsblaetter/ordnung/papier/',
  ]) {
    await page.goto(path);
    if (path.includes('jede-art'))
      await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
    const pushed = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (!(text instanceof Text) || text.data.trim() === '') continue;
        // numbers and words of the program are as long as they are
        const own =
          '.whole, .heading-link, .chart-figure, .worksheet-bar, .worksheet-calendar, dialog, svg, script';
        if (text.parentElement?.closest(own) || !text.parentElement?.getClientRects().length) continue;
        texts.push(text);
      }
      const kinds = new Map(
        texts.map((text) => {
          const { parentElement: parent } = text;
          return [`${parent?.tagName}.${parent?.className} in ${parent?.parentElement?.className}`, text];
        }),
      );
      return [...kinds].flatMap(([kind, text]) => {
        const before = text.data;
        text.data = `${before} ${'Wort'.repeat(20)}`;
        const over = document.documentElement.scrollWidth - window.innerWidth;
        text.data = before;
        return over > 0 ? [`${kind}: ${over}`] : [];
      });
    });
    expect(pushed, path).toEqual([]);
  }
});
