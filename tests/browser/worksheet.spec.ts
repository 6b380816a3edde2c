import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

const sheet = 'arbeitsblaetter/ordnung/';
const item = (page: Page, at: number) => page.locator('[data-item]').nth(at);
const answer = (page: Page, at: number, value: string) => item(page, at).locator(`input[value="${value}"]`);
/** What this browser keeps under names with this part. */
const kept = (page: Page, part: string) =>
  page.evaluate(
    (wanted) =>
      Object.keys(localStorage)
        .filter((key) => key.includes(wanted))
        .map((key) => [key, localStorage.getItem(key) ?? ''] as const),
    part,
  );

async function open(page: Page, path = sheet) {
  await page.goto(path);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}
const saved = (page: Page) => expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');

test('every item can be rated by the keyboard alone', async ({ page }) => {
  await open(page);
  const count = await page.locator('[data-item]').count();
  await answer(page, 0, 'trifft-zu').focus();
  await page.keyboard.press('Space');
  for (let at = 1; at < count; at += 1) {
    // past the tools of the item before, into the next scale
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab');
      if (await answer(page, at, 'trifft-zu').evaluate((input) => input === document.activeElement)) break;
    }
    await page.keyboard.press('ArrowRight');
    await expect(answer(page, at, 'teilweise')).toBeChecked();
  }
  await expect(page.locator('.worksheet-bar')).toContainText(`${count} von ${count} beantwortet`);
});

test('what has the focus is never below the bar that stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 500 });
  await open(page);
  const count = await page.locator('[data-item]').count();
  await answer(page, count - 1, 'trifft-zu').focus();
  for (let presses = 0; presses < count; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('.worksheet-bar');
      const focused = document.activeElement;
      if (!bar || !focused || focused.closest('.worksheet-sheet') === null) return false;
      return focused.getBoundingClientRect().top < bar.getBoundingClientRect().bottom - 1;
    });
    expect(covered).toBe(false);
  }
});

test('a reload keeps answers and notes', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await answer(page, 1, 'unklar').check({ force: true });
  await item(page, 1)
    .getByRole('button', { name: /^Notiz/ })
    .click();
  await page.keyboard.type('Wer weiß das?');
  await saved(page);
  await page.reload();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
  await expect(answer(page, 1, 'unklar')).toBeChecked();
  await expect(item(page, 1).getByRole('textbox')).toHaveValue('Wer weiß das?');
});

test('leaving the page at once after an answer keeps it', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'teilweise').check({ force: true });
  await page.goto('mappe/');
  await open(page);
  await expect(answer(page, 0, 'teilweise')).toBeChecked();
});

test('an answer can be taken back', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'teilweise').check({ force: true });
  await item(page, 0)
    .getByRole('button', { name: /aufheben/ })
    .click();
  await expect(item(page, 0).locator('input:checked')).toHaveCount(0);
  await expect(answer(page, 0, 'trifft-zu')).toBeFocused();
});

test('emptying the sheet asks first, can be undone and leaves a copy in the Mappe', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await saved(page);
  await page.getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
  await page.getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Blatt leeren' }).click();
  await expect(page.locator('[data-item] input:checked')).toHaveCount(0);
  expect(await kept(page, ':rettung:')).toHaveLength(1);
  const undo = page.getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
  await saved(page);
  await page.reload();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
});

test('answers saved as a file come back from it', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-nicht-zu').check({ force: true });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Antworten als Datei sichern' }).click(),
  ]);
  const path = await file.path();
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await page.locator('input[type=file]').setInputFiles({
    name: file.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(path),
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText(/^Eine Antwort ist aus der Datei vom/)).toBeVisible();
  await expect(answer(page, 0, 'trifft-nicht-zu')).toBeChecked();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
});

test('a file that is none of ours changes nothing and says so', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'brief.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText(/^Nicht geladen: In dieser Datei/)).toBeVisible();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
});

test('a damaged entry is put aside letter for letter and the sheet can be used', async ({ page }) => {
  await page.goto('mappe/');
  const kennung = await kennungOf(page);
  await page.evaluate(
    (key) => localStorage.setItem(key, '{"format":"arbeitsbl'),
    `${kennung}:arbeitsblatt:ordnung`,
  );
  await open(page);
  await expect(page.getByText(/ließ sich nicht lesen/)).toBeVisible();
  const [rescue] = await kept(page, ':rettung:ordnung:');
  expect(JSON.parse(rescue?.[1] ?? '')).toMatchObject({ text: '{"format":"arbeitsbl' });
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await saved(page);
});

/** Fills what `localStorage` takes, to the last letter. */
const fillUp = (page: Page) =>
  page.evaluate(() => {
    let size = 1 << 20;
    for (let at = 0; size > 0; at += 1)
      try {
        localStorage.setItem(`fremd-${at}`, 'x'.repeat(size));
      } catch {
        size >>= 1;
      }
  });
/** A browser whose IndexedDB is out of reach. */
const withoutDatabase = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));

async function writeIntoAFullBrowser(page: Page) {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await saved(page);
  await fillUp(page);
  await item(page, 1)
    .getByRole('button', { name: /^Notiz/ })
    .click();
  await page.keyboard.type('Dafür ist kein Platz mehr da, wirklich nicht.');
}

test('a full localStorage is no loss: what is typed is saved, there after a reload, and in the Mappe', async ({
  page,
}) => {
  await writeIntoAFullBrowser(page);
  await saved(page);
  await page.reload();
  await expect(item(page, 1).getByRole('textbox')).toHaveValue(
    'Dafür ist kein Platz mehr da, wirklich nicht.',
  );
  await page.goto('mappe/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ganze Mappe als Datei sichern' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Dafür ist kein Platz mehr da');
});

test('another window hears of a change that localStorage had no room for', async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await open(there);
  await writeIntoAFullBrowser(here);
  await saved(here);
  await expect(item(there, 1).getByRole('textbox')).toHaveValue(
    'Dafür ist kein Platz mehr da, wirklich nicht.',
  );
});

test('a browser that is full and has no second place is told in words, and nothing that was saved is lost', async ({
  page,
}) => {
  await withoutDatabase(page);
  await writeIntoAFullBrowser(page);
  await expect(page.locator('.worksheet-bar')).toContainText('Der Speicher dieses Browsers ist voll');
  await expect(
    page.locator('.worksheet-bar').getByRole('button', { name: 'Antworten als Datei sichern' }),
  ).toBeVisible();
  const [entry] = await kept(page, ':arbeitsblatt:ordnung');
  expect(entry?.[1]).toContain('trifft-zu');
});

test('where a crash could still take the last words, the bar does not promise more', async ({ page }) => {
  await withoutDatabase(page);
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await expect(page.locator('.worksheet-saved')).toContainText('Stürzt er ab, kann');
});

test('typing without a pause is saved while one types', async ({ page }) => {
  await open(page);
  await item(page, 0)
    .getByRole('button', { name: /^Notiz/ })
    .click();
  const typing = page.keyboard.type('x'.repeat(60), { delay: 80 });
  await expect
    .poll(async () => (await kept(page, ':arbeitsblatt:ordnung')).length, { timeout: 3500 })
    .toBe(1);
  await typing;
});

test('words typed after emptying a sheet are not taken back by the offer to undo that', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await saved(page);
  await page.getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Blatt leeren' }).click();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await answer(page, 1, 'unklar').check({ force: true });
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(answer(page, 1, 'unklar')).toBeChecked();
});

test('the focus stands on what was said after the way back was taken', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await page.getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Ihre vorherigen Antworten stehen wieder da.')).toBeFocused();
});

for (const [name, says] of [
  ['Neue Fassung laden', 'Es gilt jetzt die andere Fassung.'],
  ['Meine Fassung behalten', 'Es gilt jetzt Ihre Fassung.'],
] as const)
  test(`after „${name}“ the focus stands on the bar, and what counts is said`, async ({ page }) => {
    await open(page);
    await answer(page, 0, 'teilweise').check({ force: true });
    await saved(page);
    await page.evaluate(() => {
      document.querySelectorAll<HTMLInputElement>('[data-item] input[value="unklar"]')[1]?.click();
      const key = Object.keys(localStorage).find((key) => key.includes(':arbeitsblatt:')) ?? '';
      localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('"teilweise"', '"trifft-zu"'));
    });
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.worksheet-bar')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: says })).toHaveCount(1);
  });

test('a sheet that another window emptied says so instead of being blank without a word', async ({
  context,
}) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await open(here);
  await answer(here, 0, 'teilweise').check({ force: true });
  await saved(here);
  await there.goto('mappe/');
  await there
    .getByRole('button', { name: /löschen$/ })
    .first()
    .click();
  await there.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  await expect(here.locator('.worksheet-saved')).toHaveText('In einem anderen Fenster geleert oder gelöscht');
  await expect(here.getByRole('status').filter({ hasText: 'geleert oder gelöscht' })).toHaveCount(1);
});

test('saving as a file names the file', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'teilweise').check({ force: true });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Antworten als Datei sichern' }).click(),
  ]);
  await expect(
    page.getByText(`Die Datei „${file.suggestedFilename()}“ liegt bei Ihren Downloads.`),
  ).toBeVisible();
});

test('words typed while the question between two windows stands are kept', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'teilweise').check({ force: true });
  await saved(page);
  await page.evaluate(() => {
    document.querySelectorAll<HTMLInputElement>('[data-item] input[value="unklar"]')[1]?.click();
    const key = Object.keys(localStorage).find((name) => name.includes(':arbeitsblatt:')) ?? '';
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('"teilweise"', '"trifft-zu"'));
  });
  await expect(page.getByText(/in einem anderen Fenster geändert/)).toBeVisible();
  await item(page, 2)
    .getByRole('button', { name: /^Notiz/ })
    .click();
  await page.keyboard.type('während die Frage steht');
  await expect
    .poll(async () => JSON.stringify(await kept(page, ':rettung:')))
    .toContain('während die Frage steht');
});

test('a sheet that breaks says so, hands out all that is kept, and can be opened empty', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await saved(page);
  // a fault inside that nobody has foreseen
  await page.addInitScript(() => {
    if (sessionStorage.getItem('heil')) return;
    Object.defineProperty(window, 'ResizeObserver', {
      value: function () {
        throw new Error('unvorhergesehen');
      },
    });
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Hier ist etwas schiefgegangen' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Alle gespeicherten Daten herunterladen' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('trifft-zu');
  await expect(
    page.getByText(`Die Datei „${file.suggestedFilename()}“ liegt bei Ihren Downloads.`),
  ).toBeVisible();

  await page.evaluate(() => sessionStorage.setItem('heil', 'ja'));
  await page.getByRole('button', { name: 'Blatt beiseitelegen und leer öffnen' }).click();
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await expect(page.locator('[data-item] input:checked')).toHaveCount(0);
  const [rescue] = await kept(page, ':rettung:ordnung:');
  expect(rescue?.[1]).toContain('trifft-zu');
});

test('blocked storage is told in words and the sheet can be filled in', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get(): never {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  await expect(page.locator('.worksheet-bar')).toContainText('lässt hier kein Speichern zu');
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
});

test('two windows: the quiet one takes over, the busy one lets the person choose', async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await open(here);
  await open(there);
  await there.locator('[data-item]').first().locator('input[value="teilweise"]').check({ force: true });
  await expect(answer(here, 0, 'teilweise')).toBeChecked();

  // both change the same sheet before either could save
  await here.evaluate(() => {
    document.querySelectorAll<HTMLInputElement>('[data-item] input[value="unklar"]')[1]?.click();
    const key = Object.keys(localStorage).find((name) => name.includes(':arbeitsblatt:')) ?? '';
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('"teilweise"', '"trifft-zu"'));
  });
  await expect(here.getByText(/in einem anderen Fenster geändert/)).toBeVisible();
  await here.getByRole('button', { name: 'Meine Fassung behalten' }).click();
  await saved(here);
  await expect(answer(here, 0, 'teilweise')).toBeChecked();
  await expect(answer(there, 1, 'unklar')).toBeChecked();
  expect(await kept(here, ':rettung:')).toHaveLength(1);
});

test('without JavaScript the sheet can be read and says how to go on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(sheet);
  await expect(page.getByText(/braucht diese Seite JavaScript/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leeres PDF herunterladen' }).first()).toBeVisible();
  await expect(page.locator('[data-item]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
  await context.close();
});

test('the page stays below its budget of script, and nothing of the PDF program is fetched unasked', async ({
  page,
}) => {
  const bodies: Promise<{ url: string; bytes: Buffer }>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js') && !response.fromServiceWorker())
      bodies.push(response.body().then((bytes) => ({ url: response.url(), bytes })));
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  const { brotliCompressSync } = await import('node:zlib');
  const scripts = await Promise.all(bodies);
  const sum = scripts.reduce((total, { bytes }) => total + brotliCompressSync(bytes).length, 0);
  expect(scripts.some(({ url }) => url.includes('in-browser'))).toBe(false);
  expect(sum).toBeLessThan(85_000);
});

test('the filled PDF is made in the browser on request', async ({ page }) => {
  await open(page);
  await answer(page, 0, 'trifft-zu').check({ force: true });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ausgefülltes PDF herunterladen' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^ordnung-\d{4}-\d\d-\d\d\.pdf$/);
  await page.locator('input[type=file]').setInputFiles(await file.path().then((path) => path));
  await expect(page.getByText('Nichts zu tun: Hier steht dasselbe wie in der Datei.')).toBeVisible();
  await expect(answer(page, 0, 'trifft-zu')).toBeChecked();
});

async function kennungOf(page: Page): Promise<string> {
  const props = await page.locator('astro-island').first().getAttribute('props');
  return /"kennung":\[0,"([^"]+)"\]/.exec(props ?? '')?.[1] ?? '';
}
