import { test as base, type Page } from '@playwright/test';

/** What a browser has kept of a site before a test begins, by its keys. */
type KeptBefore = readonly { readonly name: string; readonly value: string }[];

interface OnePage {
  /**
   * The page as a new visitor has it: nothing kept but what is handed in, a desktop window, the screen.
   * @param kept entries of localStorage
   */
  readonly newVisit: (kept?: KeptBefore) => Promise<Page>;
}

/**
 * Tests of all pages and all examples share one browser page per worker: what is kept is set anew for each, but a
 * window and the scripts of the site, which never differ, need not be made and loaded two hundred times.
 */
export const test = base.extend<object, OnePage>({
  newVisit: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId, serviceWorkers } = project.use;
      if (baseURL === undefined) throw new Error('playwright.config.ts names an address');
      const context = await browser.newContext({
        baseURL,
        ...(locale !== undefined && { locale }),
        ...(timezoneId !== undefined && { timezoneId }),
        ...(serviceWorkers !== undefined && { serviceWorkers }),
      });
      let page = await context.newPage();
      await use(async (kept = []) => {
        // a page of its own for each visit: no script of the last one is left, whatever became of it
        await page.close();
        const { origin } = new URL(baseURL);
        await context.setStorageState({ cookies: [], origins: [{ origin, localStorage: [...kept] }] });
        page = await context.newPage();
        return page;
      });
      await context.close();
    },
    { scope: 'worker' },
  ],
});
