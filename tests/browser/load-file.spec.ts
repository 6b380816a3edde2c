import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { violationsOf } from './axe.ts';

const sheet = 'arbeitsblaetter/ordnung/';
const item = (page: Page, at: number) => page.locator('[data-item]').nth(at);
const answer = (page: Page, at: number, value: string) => item(page, at).locator(`input[value="${value}"]`);
const saved = (page: Page) => expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
const dialog = (page: Page) => page.getByRole('dialog');
const misfits = (page: Page) => page.getByRole('region', { name: 'Passt noch nicht in sein Feld' });

async function open(page: Page, path = sheet) {
  await page.goto(path);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}

const idOf = async (page: Page, at: number) => (await item(page, at).getAttribute('data-item')) ?? '';

/** Loads a file of answers that was saved for this sheet. */
async function loadAnswers(page: Page, answers: Record<string, unknown>) {
  const content = {
    format: 'arbeitsblatt-antworten',
    formatVersion: 1,
    worksheet: 'ordnung',
    worksheetVersion: 1,
    savedAt: '2026-11-22T13:03:00Z',
    answers,
    former: {},
  };
  await load(page, 'antworten.json', Buffer.from(JSON.stringify(content)));
}

async function load(page: Page, name: string, buffer: Buffer) {
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'application/json';
  // as people do it, so that the button has the focus
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Aus Datei laden' }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}

/** A file that the parser searches for long without an end. */
const endless = Buffer.concat([
  Buffer.from('%PDF-1.7\n1 0 obj\n1\nendobj\n'),
  Buffer.alloc(20_000_000, 'x'),
  Buffer.from('\nstartxref\n0\n%%EOF'),
]);

test('nothing is replaced before its preview was seen, and cancelling leaves all as it is', async ({
  page,
}) => {
  await open(page);
  const [first, second] = [await idOf(page, 0), await idOf(page, 1)];
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await answer(page, 2, 'unklar').check({ force: true });
  const answers = {
    [first]: { kind: 'rating', value: 'teilweise', note: 'Notiz der Datei' },
    [second]: { kind: 'rating', value: 'unklar', note: '' },
  };
  await loadAnswers(page, answers);
  await expect(dialog(page)).toContainText(
    '2 Antworten gelesen, davon 1 anders als hier und 1 nur in der Datei. Eine Antwort steht nur hier.',
  );
  await expect(dialog(page)).toContainText('Notiz der Datei');
  await expect(dialog(page).getByRole('heading', { name: 'Das steht nur hier und fällt weg' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Abbrechen' }).click();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
  await expect(page.getByRole('button', { name: 'Aus Datei laden' })).toBeFocused();
  await expect(page.getByText('Nicht geladen. Hier bleibt alles, wie es ist.')).toBeVisible();

  await loadAnswers(page, answers);
  // a key pressed before there is a dialog goes elsewhere
  await expect(dialog(page).getByRole('button', { name: 'Übernehmen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();

  await loadAnswers(page, answers);
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(answer(page, 0, 'teilweise')).toBeChecked();
  await expect(answer(page, 1, 'unklar')).toBeChecked();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await expect(page.locator('.worksheet-told')).toContainText(
    '2 Antworten sind aus der Datei vom 22. November 2026',
  );
});

test('the same again is nothing to do', async ({ page }) => {
  await open(page);
  const answers = { [await idOf(page, 0)]: { kind: 'rating', value: 'teilweise', note: '' } };
  await loadAnswers(page, answers);
  await expect(answer(page, 0, 'teilweise')).toBeChecked();
  await loadAnswers(page, answers);
  await expect(page.getByText('Nichts zu tun')).toBeVisible();
});

test('what was typed a moment ago is saved before a file is read', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await loadAnswers(page, {});
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.includes(':arbeitsblatt:ordnung')),
  );
  expect(JSON.stringify(kept)).toContain('trifft-zu');
});

test('what does not fit is shown, is there after a reload, and can be put right', async ({ page }) => {
  await open(page);
  const first = await idOf(page, 0);
  await loadAnswers(page, { [first]: { kind: 'rating', value: 'größtenteils', note: 'Notiz' } });
  await expect(dialog(page)).toContainText('größtenteils');
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click();
  await saved(page);
  await page.reload();
  const entry = misfits(page).getByRole('textbox', { name: /^Punkt 1: .* – Einschätzung$/ });
  await expect(entry).toHaveValue('größtenteils');
  const take = misfits(page).getByRole('button', { name: /^In das Feld übernehmen/ });
  await take.click();
  await expect(misfits(page).getByRole('alert')).toContainText('Möglich sind: „trifft zu“');
  await expect(entry).toHaveAttribute('aria-invalid', 'true');
  await entry.fill('teilweise');
  await take.click();
  await expect(answer(page, 0, 'teilweise')).toBeChecked();
  await expect(answer(page, 0, 'teilweise')).toBeFocused();
  await expect(misfits(page)).toBeHidden();
  await expect(item(page, 0).getByRole('textbox')).toHaveValue('Notiz');
  await saved(page);
  await page.reload();
  await expect(answer(page, 0, 'teilweise')).toBeChecked();
  await expect(misfits(page)).toBeHidden();
});

test('what stood in a field is exchanged with what is taken into it, and removing can be undone', async ({
  page,
}) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  const first = await idOf(page, 0);
  await loadAnswers(page, { [first]: { kind: 'rating', value: 'fast', note: '' } });
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click();
  // by then what it tells has been brought into sight, and the page stands still
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await answer(page, 0, 'unklar').check({ force: true });
  const entry = misfits(page).getByRole('textbox');
  await entry.fill('trifft zu');
  await misfits(page)
    .getByRole('button', { name: /^In das Feld/ })
    .click();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
  await expect(entry).toHaveValue('unklar');
  await misfits(page)
    .getByRole('button', { name: /^Entfernen/ })
    .click();
  await expect(entry).toBeHidden();
  const undo = misfits(page).getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(entry).toHaveValue('unklar');
  await expect(misfits(page).getByRole('heading')).toBeFocused();
});

test('a filled PDF is read in a thread of its own and asked for like a file', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ausgefülltes PDF herunterladen' }).click(),
  ]);
  await answer(page, 0, 'teilweise').check({ force: true });
  const worker = page.waitForEvent('worker');
  await load(page, 'blatt.pdf', await readFile(await file.path()));
  await worker;
  await expect(dialog(page)).toContainText('Eine Antwort gelesen, davon 1 anders als hier.');
  await dialog(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
  await expect.poll(() => page.workers().length).toBe(0);
});

test('a PDF of another sheet is told by its title', async ({ page, request }) => {
  const other = await request.get('arbeitsblaetter/massnahmenplan.pdf');
  await open(page);
  await load(page, 'plan.pdf', await other.body());
  await expect(page.locator('.worksheet-told')).toContainText('gehört zu „Maßnahmen');
});

test('a file that keeps reading busy leaves the page alive and can be stopped', async ({ page }) => {
  await open(page);
  await load(page, 'endlos.pdf', endless);
  const reading = page.getByRole('dialog', { name: 'Die Datei wird gelesen …' });
  await expect(reading).toBeVisible();
  // the page answers while the file is being read
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  await reading.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('Abgebrochen. Hier bleibt alles, wie es ist.')).toBeVisible();
  await expect(reading).toBeHidden();
  await expect(page.getByRole('button', { name: 'Aus Datei laden' })).toBeFocused();
  await expect.poll(() => page.workers().length).toBe(0);
});

test('a file that nobody stops ends with a sentence', async ({ page }) => {
  // ten seconds for the file, and a slow machine is no fault
  test.setTimeout(90_000);
  await open(page);
  await load(page, 'endlos.pdf', endless);
  await expect(page.locator('.worksheet-told')).toContainText('Das Lesen dauert länger', { timeout: 60_000 });
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the preview and in what does not fit, in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page);
    await answer(page, 0, 'trifft-zu').check({ force: true });
    await answer(page, 1, 'trifft-zu').check({ force: true });
    const answers = { [await idOf(page, 0)]: { kind: 'rating', value: 'fast', note: 'Notiz' } };
    await loadAnswers(page, answers);
    await expect(dialog(page)).toBeVisible();
    const faults = () => violationsOf(page);
    expect(await faults()).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Übernehmen' }).click();
    await misfits(page)
      .getByRole('button', { name: /^In das Feld/ })
      .click();
    await expect(misfits(page).getByRole('alert')).toContainText('Möglich sind');
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
