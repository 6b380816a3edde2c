import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

const title = 'Ordnung in der Bücherei';

async function kennungOf(page: Page): Promise<string> {
  const props = await page.locator('astro-island').first().getAttribute('props');
  return /"kennung":\[0,"([^"]+)"\]/.exec(props ?? '')?.[1] ?? '';
}
async function rateFirstItem(page: Page) {
  await page.goto('arbeitsblaetter/ordnung/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await page.locator('[data-item]').first().locator('input[value="trifft-zu"]').check({ force: true });
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
}
const contentOf = async (file: Download) => readFile(await file.path());
async function loadFile(page: Page, buffer: Buffer) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Aus Datei laden' }).click(),
  ]);
  await chooser.setFiles({ name: 'mappe.json', mimeType: 'application/json', buffer });
}
/** Everything that the browser keeps, by key. */
const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)));
/** Deletes the second place in which entries lie. */
const forgetDatabases = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      if (name)
        await new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = resolve;
        });
  });
/** What this browser keeps, without the counters beside the entries. */
const entries = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => !key.includes(':stand:')));

test('the Mappe lists what was filled in and leads back to it', async ({ page }) => {
  await page.goto('mappe/');
  await expect(page.getByText(/Noch liegt kein Blatt/)).toBeVisible();
  await rateFirstItem(page);
  await page.goto('mappe/');
  const entry = page.locator('.portfolio-sheets li');
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText('1 von 10 beantwortet');
  await entry.getByRole('link', { name: title }).click();
  await expect(page.locator('[data-item] input:checked')).toHaveValue('trifft-zu');
});

test('rescued and unknown entries can be downloaded and, after a question, deleted', async ({ page }) => {
  await page.goto('mappe/');
  const kennung = await kennungOf(page);
  await page.evaluate((name) => {
    const text = JSON.stringify({ reason: 'unreadable', text: 'der alte Text' });
    localStorage.setItem(`${name}:rettung:ordnung:2026-11-22T13:03:00.000Z`, text);
    localStorage.setItem(`${name}:arbeitsblatt:gibt-es-nicht`, '{}');
  }, kennung);
  await page.reload();
  const rescue = page.locator('.portfolio-entry').filter({ hasText: 'ließ sich nicht lesen' });
  await expect(rescue).toContainText('22. November 2026');
  await expect(page.locator('.portfolio-entry').filter({ hasText: 'gibt-es-nicht' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    rescue.getByRole('button', { name: /herunterladen/ }).click(),
  ]);
  expect((await contentOf(file)).toString()).toBe('der alte Text');
  await rescue.getByRole('button', { name: /löschen/ }).click();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  expect(await entries(page)).toHaveLength(2);
  await rescue.getByRole('button', { name: /löschen/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  await expect(rescue).toHaveCount(0);
  expect(await entries(page)).toEqual([`${kennung}:arbeitsblatt:gibt-es-nicht`]);
});

test('what was deleted comes back, and what another window wrote there is put aside', async ({ page }) => {
  await rateFirstItem(page);
  await page.goto('mappe/');
  const kennung = await kennungOf(page);
  const key = `${kennung}:arbeitsblatt:ordnung`;
  const stored = await page.evaluate((name) => localStorage.getItem(name), key);
  const sheets = page.locator('.portfolio-sheets li');
  await sheets.getByRole('button', { name: /löschen/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  expect(await entries(page)).toEqual([]);
  const undo = page.getByRole('button', { name: /^Rückgängig/ });
  await expect(undo).toBeFocused();
  await page.evaluate((name) => localStorage.setItem(name, 'von drüben'), key);
  await undo.press('Enter');
  await expect(sheets).toContainText('1 von 10 beantwortet');
  await expect(page.getByRole('heading', { name: 'Ausgefüllte Blätter' })).toBeFocused();
  await expect(page.getByText('Stand vor dem Zurückholen')).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(stored);
});

test('moments that are none cost nothing: Mappe and sheet open, and all can be deleted', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await rateFirstItem(page);
  await page.goto('mappe/');
  const kennung = await kennungOf(page);
  // else it opens meanwhile and writes down what is taken away here
  await expect(page.locator('.portfolio-sheets li')).toHaveCount(1);
  // as an earlier version of the program has left it, with one place only
  await forgetDatabases(page);
  await page.evaluate((name) => {
    const key = `${name}:arbeitsblatt:ordnung`;
    const text = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, text.replace(/"savedAt":"[^"]+"/, '"savedAt":"2026-13-22T13:03:00.000Z"'));
    localStorage.setItem(`${name}:rettung:ordnung:not-a-date`, 'roh');
    localStorage.setItem(`${name}:rettung:`, 'ohne Doppelpunkt');
    localStorage.setItem(`${name}-2:arbeitsblatt:blatt`, 'ein anderes Handbuch');
  }, kennung);
  await page.reload();
  await expect(page.locator('.portfolio-sheets li')).toContainText('ist nicht bekannt');
  await expect(page.getByText('Zeitpunkt unbekannt')).toBeVisible();
  await page.goto('arbeitsblaetter/ordnung/');
  await expect(page.locator('[data-item] input:checked')).toHaveValue('trifft-zu');
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert');
  await page.goto('mappe/');
  await page.getByRole('button', { name: 'Alles löschen' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'ein Blatt, eine gesicherte Fassung, ein weiterer Eintrag',
  );
  await page.getByRole('dialog').getByRole('textbox').fill('löschen');
  await page.getByRole('dialog').getByRole('button', { name: 'Alles löschen' }).click();
  await expect(page.locator('p.worksheet-notice')).toBeFocused();
  expect(await entries(page)).toEqual([`${kennung}-2:arbeitsblatt:blatt`]);
  expect(faults).toEqual([]);
});

test('all is deleted only after the word was typed, and nothing that belongs to others', async ({ page }) => {
  await rateFirstItem(page);
  await page.evaluate(() => localStorage.setItem('fremd', 'bleibt'));
  await page.goto('mappe/');
  await page.getByRole('button', { name: 'Alles löschen' }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Alles löschen' });
  await expect(confirm).toBeDisabled();
  await page.getByRole('dialog').getByRole('textbox').fill('löschen');
  await confirm.click();
  await expect(page.getByText(/liegen keine Antworten mehr/).first()).toBeVisible();
  expect(await entries(page)).toEqual(['fremd']);
});

test('the list follows what happens in another window', async ({ context }) => {
  const [mappe, sheet] = [await context.newPage(), await context.newPage()];
  await mappe.goto('mappe/');
  await expect(mappe.getByText(/Noch liegt kein Blatt/)).toBeVisible();
  await rateFirstItem(sheet);
  await expect(mappe.locator('.portfolio-sheets li')).toHaveCount(1);
});

test('a Mappe saved as a file comes back, and what it replaces is kept', async ({ page }) => {
  await rateFirstItem(page);
  await page.goto('mappe/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ganze Mappe als Datei sichern' }).click(),
  ]);
  const file = { name: 'mappe.json', mimeType: 'application/json', buffer: await contentOf(download) };
  const load = (chosen: typeof file) => loadFile(page, chosen.buffer);
  const dialog = page.getByRole('dialog');

  // an empty browser, as on another device
  await page.evaluate(() => localStorage.clear());
  await forgetDatabases(page);
  await page.reload();
  await expect(page.getByText(/Noch liegt kein Blatt/)).toBeVisible();
  await load(file);
  await expect(dialog.locator('.restore-counts')).toHaveText('1 neu');
  await expect(dialog.getByRole('heading').first()).toBeFocused();
  await expect(dialog).toContainText(title);
  expect(await entries(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Laden' }).click();
  await expect(page.locator('.portfolio-sheets li')).toContainText('1 von 10 beantwortet');
  await expect(page.locator('.portfolio-told')).toContainText('Ein Eintrag ist aus der Datei geladen.');
  await expect(page.getByRole('button', { name: 'Aus Datei laden' })).toBeFocused();
  await load(file);
  await expect(page.locator('.portfolio-told')).toContainText('liegt schon in der Mappe');

  // changed meanwhile: asked first, and the later state is put aside
  await page.goto('arbeitsblaetter/ordnung/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await page.locator('[data-item]').nth(1).locator('input[value="unklar"]').check({ force: true });
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await page.goto('mappe/');
  await load(file);
  await expect(dialog.locator('.restore-counts')).toHaveText('1 anders');
  await expect(dialog).toContainText('Eine Antwort ist in der Datei anders als hier.');
  const here = dialog.getByRole('radio', { name: /^Behalten, was hier steht: 2 Antworten, .*, neuer$/ });
  await expect(here).toBeChecked();
  await expect(dialog.getByRole('button', { name: 'Laden' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.locator('.portfolio-sheets li')).toContainText('2 von 10 beantwortet');
  await load(file);
  await dialog.getByRole('radio', { name: /^Aus der Datei: eine Antwort/ }).check();
  await dialog.getByRole('button', { name: 'Laden' }).click();
  await expect(page.locator('.portfolio-sheets li')).toContainText('1 von 10 beantwortet');
  await expect(page.getByText('Stand vor dem Laden einer Datei')).toBeVisible();

  await load({ ...file, buffer: Buffer.from('%PDF-1.7 nichts für die Mappe') });
  await expect(page.locator('.portfolio-told')).toContainText('weder eine Mappe noch ein Arbeitsblatt');
  await expect(page.locator('.portfolio-sheets li')).toContainText('1 von 10 beantwortet');
});

test('every entry of a file is told by name before anything is loaded, and none is lost', async ({
  page,
}) => {
  await rateFirstItem(page);
  await page.goto('mappe/');
  const kennung = await kennungOf(page);
  const before = await kept(page);
  const entriesOfFile = [
    { key: `${kennung}:arbeitsblatt:auftrag`, text: '{kaputt' },
    { key: `${kennung}:arbeitsblatt:gibt-es-nicht`, text: 'Köln' },
    { key: `${kennung}:rettung:ordnung:2026-11-22T13:03:00.000Z`, text: 'alter Stand' },
    { key: 'darstellung', text: 'dark' },
    { key: 1 },
  ];
  const file = { format: 'arbeitsblatt-mappe', formatVersion: 1, handbook: kennung, entries: entriesOfFile };
  const latin1 = Buffer.from(JSON.stringify(file), 'latin1');
  await loadFile(page, latin1);
  await expect(page.locator('.portfolio-told')).toContainText('Kodierung UTF-8');
  await loadFile(page, Buffer.from(`\uFEFF${JSON.stringify(file)}`, 'utf16le'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.restore-counts')).toHaveText(
    '1 gesicherte Fassung, 1 ohne Blatt in diesem Handbuch, 1 nicht lesbar, 1 nicht von diesem Handbuch, 1 beschädigt',
  );
  await expect(dialog).toContainText('Ziele und Auftrag klären');
  await expect(dialog).toContainText('Eintrag 5 der Datei');
  expect(await violationsOf(page, { within: 'dialog[open]' })).toEqual([]);
  expect(await kept(page)).toEqual(before);
  await dialog.getByRole('button', { name: 'Laden' }).click();
  await expect(page.locator('.portfolio-told')).toContainText(
    '3 Einträge sind aus der Datei geladen. 2 Einträge bleiben in der Datei.',
  );
  const after = Object.values(await kept(page)).join();
  for (const words of ['{kaputt', 'Köln', 'alter Stand', ...Object.values(before)])
    expect(after).toContain(words);
  await loadFile(page, Buffer.from(JSON.stringify(file)));
  await expect(dialog).toContainText('3 gleich');
  await expect(dialog.getByRole('button', { name: 'Laden' })).toBeDisabled();
});
