import { expect, test } from '@playwright/test';
import { keptThings } from '../../src/portfolio/what-is-kept.ts';

/* The page on privacy names all that is left in a browser. Here everything is used, and what is left is compared with it. */

test.use({ serviceWorkers: 'allow' });

test('after everything was used nothing lies in the browser but what the page on privacy names', async ({
  page,
  context,
}) => {
  await page.goto('arbeitsblaetter/ordnung/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await page.locator('[data-item] input[value="trifft-nicht-zu"]').first().check({ force: true });
  await page
    .getByRole('button', { name: /^Als Maßnahme übernehmen/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /^Im Maßnahmenplan/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).click();
  await page.getByLabel('Darstellung').selectOption({ label: 'dunkel' });
  await expect(page.getByText('auch ohne Netz lesbar')).toBeVisible({ timeout: 40_000 });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Ausleihe');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.goto('mappe/');
  await expect(page.locator('.portfolio-sheets li').first()).toBeVisible();

  const found = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => ['localStorage', key] as const),
    ...Object.keys(sessionStorage).map((key) => ['sessionStorage', key] as const),
    ...(await indexedDB.databases()).map(({ name = '' }) => ['IndexedDB', name] as const),
    ...(await caches.keys()).map((name) => ['CacheStorage', name] as const),
  ]);
  const kennung = 'stadtbuecherei';
  const named = keptThings.map(({ name, place, key }) => ({ name, place, key: key(kennung) }));
  const nameOf = ([place, key]: readonly [string, string]) =>
    named.find(
      (thing) =>
        thing.place === place &&
        (thing.key.endsWith('…') ? key.startsWith(thing.key.slice(0, -1)) : key === thing.key),
    )?.name;
  expect(found.filter((thing) => nameOf(thing) === undefined)).toEqual([]);
  // and the other way round; „later“ is kept only where a new version was put off
  const met = new Set(found.map(nameOf));
  expect(named.map(({ name }) => name).filter((name) => !met.has(name))).toEqual(['later']);
  expect(await context.cookies()).toEqual([]);

  // what the table of the program says stands on the page
  await page.goto('hilfe/');
  for (const { name, key } of named) await expect(page.locator(`[data-kept="${name}"]`)).toContainText(key);
});
