import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';

const title = 'Netzwerkkoordination in kommunalen Strukturen';

async function kennungOf(page: Page): Promise<string> {
  const props = await page.locator('astro-island').first().getAttribute('props');
  return /"kennung":\[0,"([^"]+)"\]/.exec(props ?? '')?.[1] ?? '';
}
async function rateFirstItem(page: Page) {
  await page.goto('arbeitsblaetter/netzwerkkoordination/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await page.locator('[data-item]').first().locator('input[value="trifft-zu"]').check({ force: true });
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
}
const contentOf = async (file: Download) => readFile(await file.path());
const entries = (page: Page) => page.evaluate(() => Object.keys(localStorage));

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
    localStorage.setItem(`${name}:rettung:netzwerkkoordination:2026-11-22T13:03:00.000Z`, text);
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
  const load = async (chosen: typeof file) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Aus Datei laden' }).click(),
    ]);
    await chooser.setFiles(chosen);
  };

  // an empty browser, as on another device
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await page.reload();
  await expect(page.getByText(/Noch liegt kein Blatt/)).toBeVisible();
  await load(file);
  await expect(page.locator('.portfolio-sheets li')).toContainText('1 von 10 beantwortet');
  await expect(page.locator('.portfolio-told')).toContainText('Ein Eintrag ist aus der Datei geladen.');
  await load(file);
  await expect(page.locator('.portfolio-told')).toContainText('liegt schon in der Mappe');

  // changed meanwhile: asked first, and the later state is put aside
  await page.goto('arbeitsblaetter/netzwerkkoordination/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await page.locator('[data-item]').nth(1).locator('input[value="unklar"]').check({ force: true });
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await page.goto('mappe/');
  await load(file);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('hier neuer als in der Datei');
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.locator('.portfolio-sheets li')).toContainText('2 von 10 beantwortet');
  await load(file);
  await dialog.getByRole('button', { name: 'Ersetzen' }).click();
  await expect(page.locator('.portfolio-sheets li')).toContainText('1 von 10 beantwortet');
  await expect(page.getByText('Stand vor dem Laden einer Datei')).toBeVisible();

  await load({ ...file, buffer: Buffer.from('%PDF-1.7 nichts für die Mappe') });
  await expect(page.locator('.portfolio-told')).toContainText('weder eine Mappe noch ein Arbeitsblatt');
  await expect(page.locator('.portfolio-sheets li')).toContainText('1 von 10 beantwortet');
});
