import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

const sheet = 'arbeitsblaetter/verbindungen/';
const name = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Stelle ${number}`, exact: true });
const area = (page: Page, number: number) =>
  page.getByRole('combobox', { name: `Bereich von Stelle ${number}` });
const cell = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });

async function open(page: Page) {
  await page.goto(sheet);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await expect(name(page, 1)).toBeVisible();
}
async function withActors(page: Page, actors: readonly (readonly [string, string])[]) {
  await open(page);
  for (const [at, [called, where]] of actors.entries()) {
    if (at >= 4) await page.getByRole('button', { name: 'Stelle hinzufügen' }).click();
    await name(page, at + 1).fill(called);
    await area(page, at + 1).fill(where);
  }
}
const four = [
  ['Schule', 'Stadt'],
  ['Hort', 'Bildung'],
  ['Museum', 'Kultur'],
  ['Theater', 'Kultur'],
] as const;

test('heads of columns show names of two lines whole, and one that is longer says that it goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const long = 'Schwangerschaftsberatung der Stadt';
  const longest = 'Verein zur Förderung der Jugendmusikschulen im Landkreis';
  await withActors(page, [
    [long, 'Stadt'],
    [longest, 'Kultur'],
    ['Schule', 'Stadt'],
  ]);
  const heads = page.locator('.matrix-column-name');
  await expect(heads).toHaveText([long, /^Verein zur .*…$/]);
  for (const head of await heads.all()) {
    const cut = await head.evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      const [all, box] = [words.getBoundingClientRect(), element.getBoundingClientRect()];
      return [box.top - all.top, all.bottom - box.bottom, box.left - all.left, all.right - box.right];
    });
    // letters reach a little over the line that they stand on
    expect(Math.max(...cut)).toBeLessThanOrEqual(3);
  }
});

test('on a phone each box of an actor has its name in sight once it is filled, and the whole width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await withActors(page, four);
  const row = page.locator('.matrix-actor').first();
  await expect(row.getByText('Stelle', { exact: true })).toBeVisible();
  await expect(row.getByText('Bereich', { exact: true })).toBeVisible();
  for (const box of [name(page, 1), area(page, 1)])
    expect((await box.boundingBox())?.width).toBeGreaterThan(340);
});

test('by keyboard alone: actors, ties, and the picture that comes out of them', async ({ page }) => {
  await open(page);
  await name(page, 1).focus();
  for (const called of ['Schule', 'Hort', 'Museum', 'Theater']) {
    await page.keyboard.type(called);
    await page.keyboard.press('Enter');
  }
  // Enter in the last row makes a new one
  await expect(name(page, 5)).toBeFocused();
  await page.keyboard.type('Kino');

  // one stop for Tab, arrows inside
  await cell(page, 'Hort und Schule: unbekannt').focus();
  await page.keyboard.press('2');
  await expect(cell(page, 'Hort und Schule: 2 stark')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Hort und Schule: stark' })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('0');
  await expect(cell(page, 'Museum und Schule: 0 keine')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(cell(page, 'Museum und Hort: 1 schwach')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(cell(page, 'Museum und Hort: unbekannt')).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, 'Museum und Hort: 1 schwach')).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(page, 'Kino und Theater: unbekannt')).toBeFocused();
  await expect(page.locator('.matrix-cell[tabindex="0"]')).toHaveCount(1);

  await expect(
    page.getByText('2 von 10 Paaren sind verbunden: 1 stark, 1 schwach. Nicht verbunden: 1.'),
  ).toBeVisible();
  await expect(page.getByText('Hort: Ohne diese Stelle zerfällt ihre Gruppe in 2 Teile.')).toBeVisible();
  await expect(page.locator('.network-tie[data-strength="stark"]').first()).toBeAttached();
  await expect(page.locator('.summary-gaps')).toContainText(['7 Paare'].map((words) => new RegExp(words)));

  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await page.reload();
  await expect(cell(page, 'Museum und Hort: 1 schwach')).toBeVisible();
});

test('by tap a cell goes round, and a removed actor comes back with its ties', async ({ page }) => {
  await withActors(page, four);
  const tie = page.locator('.matrix-cell').first();
  for (const strength of ['keine', 'schwach', 'stark']) {
    await tie.click();
    await expect(tie).toHaveAttribute('data-strength', strength);
  }
  await page.getByRole('button', { name: 'Entfernen: Hort' }).click();
  await expect(page.locator('.matrix-cell')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name(page, 2)).toHaveValue('Hort');
  await expect(name(page, 2)).toBeFocused();
  await expect(cell(page, 'Hort und Schule: 2 stark')).toBeVisible();
});

test('areas without a tie are told as structural gaps, with a question mark while pairs are unknown', async ({
  page,
}) => {
  await withActors(page, four);
  await cell(page, 'Hort und Schule: unbekannt').click();
  const gaps = page.locator('[data-finding="gaps"]');
  await expect(gaps).toContainText('Stadt und Bildung: keine Verbindung.');
  await expect(gaps).toContainText('Bildung und Kultur: keine Verbindung bekannt, 2 Paare noch unbekannt.');
});

test('in a narrow window one actor at a time, with its ties as a list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await withActors(page, four);
  await expect(page.locator('.matrix-grid')).toHaveCount(0);
  await page.getByLabel('Verbindungen von').selectOption({ label: '2. Hort' });
  const tie = page.getByRole('group', { name: 'Verbindung mit: Theater' });
  await expect(tie.getByRole('radio', { name: 'unbekannt' })).toBeChecked();
  await tie.getByRole('radio', { name: 'unbekannt' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tie.getByRole('radio', { name: 'stark' })).toBeChecked();
  await expect(page.getByText('1 von 3 eingeschätzt')).toBeVisible();
  await page.getByRole('button', { name: 'Nächste Stelle' }).click();
  await expect(page.getByLabel('Verbindungen von')).toHaveValue('akteur-3');
  await expect(page.locator('.network-drawing')).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  // the same answers in a wide one
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(cell(page, 'Theater und Hort: 2 stark')).toBeVisible();
});

for (const width of [320, 1280])
  test(`axe finds nothing once it is filled in, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await withActors(page, four);
    await page.getByText('Als Tabelle').click();
    expect(await violationsOf(page)).toEqual([]);
  });

test('where the control cannot be fetched the item says so, and a reload brings it', async ({ page }) => {
  await page.route(/MatrixControl\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(sheet);
  await expect(page.getByText('Das Programm dafür ließ sich nicht holen.')).toBeVisible();
  // the rest of the sheet works all the same
  await expect(page.getByLabel('Name der Bücherei')).toBeEnabled();
  await page.unroute(/MatrixControl\.[^/]*\.js$/);
  await page.reload();
  await expect(name(page, 1)).toBeVisible();
});
