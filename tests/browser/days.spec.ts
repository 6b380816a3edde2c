import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

const plan = 'arbeitsblaetter/massnahmenplan/';
const day = (page: Page) => page.getByRole('textbox', { name: 'Stand vom' });
const deadline = (page: Page) => page.locator('.table-row').first().getByLabel('Frist', { exact: true });
const saved = (page: Page) => expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
const kept = (page: Page) =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':arbeitsblatt:massnahmenplan'));
    return (key && localStorage.getItem(key)) ?? '';
  });

async function open(page: Page) {
  await page.goto(plan);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}

test('a day that does not exist stays as it was typed, is named, and is there after a reload', async ({
  page,
}) => {
  await open(page);
  for (const field of [day(page), deadline(page)]) {
    await field.pressSequentially('31.02.2026');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await field.blur();
    await expect(field).toHaveValue('31.02.2026');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(
      /Den 31\. Februar 2026 gibt es nicht\. .* bleibt so stehen/,
    );
  }
  await expect(
    page.getByRole('status').filter({ hasText: 'Den 31. Februar 2026 gibt es nicht' }),
  ).toHaveCount(1);
  await saved(page);
  await page.reload();
  await expect(day(page)).toHaveValue('31.02.2026');
  await expect(deadline(page)).toHaveValue('31.02.2026');
  await expect(deadline(page)).toHaveAttribute('aria-invalid', 'true');
});

test('a good day that is edited into a bad one is not wiped out', async ({ page }) => {
  await open(page);
  await day(page).fill('28.02.2026');
  await day(page).blur();
  await day(page).focus();
  await page.keyboard.press('Home');
  for (let at = 0; at < 2; at += 1) await page.keyboard.press('Delete');
  await page.keyboard.type('31');
  await day(page).blur();
  await expect(day(page)).toHaveValue('31.02.2026');
  await saved(page);
  expect(await kept(page)).toContain('"31.02.2026"');
});

for (const typed of ['03.01.27', '3.1.2027', '03.01.2027', '2027-01-03', '3. Januar 2027', '3. Jan. 27'])
  test(`„${typed}“ is kept as the third of January 2027`, async ({ page }) => {
    await open(page);
    await deadline(page).pressSequentially(typed);
    await deadline(page).blur();
    await expect(deadline(page)).toHaveValue('03.01.2027');
    await expect(deadline(page)).toHaveAccessibleDescription('Sonntag, 3. Januar 2027');
    await saved(page);
    expect(await kept(page)).toContain('"2027-01-03"');
  });

test('a deadline in other words is kept as it was typed, and its last day is said where there is one', async ({
  page,
}) => {
  await open(page);
  await deadline(page).pressSequentially('3. Quartal 2027');
  await deadline(page).blur();
  await expect(deadline(page)).toHaveAccessibleDescription('3. Quartal 2027, spätestens 30. September 2027');
  await day(page).pressSequentially('vor der Sommerpause');
  await day(page).blur();
  await expect(day(page)).toHaveAccessibleDescription('Kein fester Tag. Der Eintrag bleibt so stehen.');
  await expect(day(page)).not.toHaveAttribute('aria-invalid');
  await saved(page);
  await page.reload();
  await expect(deadline(page)).toHaveValue('3. Quartal 2027');
  await expect(day(page)).toHaveValue('vor der Sommerpause');
});

test('a year 27 that was kept before is shown and doubted, and nothing of it changes by itself', async ({
  page,
}) => {
  await open(page);
  await day(page).fill('2027-01-03');
  await saved(page);
  const before = (await kept(page)).replace('2027-01-03', '0027-01-03');
  await page.goto('mappe/');
  await page.evaluate((text) => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':arbeitsblatt:massnahmenplan'));
    if (key) localStorage.setItem(key, text);
  }, before);
  await open(page);
  await expect(day(page)).toHaveValue('03.01.0027');
  await expect(day(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(day(page)).toHaveAccessibleDescription(/Das Jahr „0027“ ist unklar/);
  await day(page).focus();
  await day(page).blur();
  expect(await kept(page)).toBe(before);
});

test('nothing is announced letter by letter, and a day once, when the field is left', async ({ page }) => {
  await open(page);
  const heard = page.locator('.worksheet-screen > [role=status]');
  await day(page).pressSequentially('3.9.2027');
  await expect(heard).toHaveText('');
  await page.keyboard.press('Tab');
  await expect(heard).toHaveText('Freitag, 3. September 2027');
});

test('the calendar opens from the keyboard and puts its day into the field', async ({ page }) => {
  await open(page);
  await day(page).focus();
  await page.keyboard.press('Tab');
  const button = page.getByRole('button', { name: 'Kalender: Stand vom' });
  await expect(button).toBeFocused();
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Enter');
  // the calendar itself is a window of the browser; what it does to its field is done here
  await page.keyboard.press('Escape');
  await page.locator('[data-item="stand-vom"] input[type=date]').evaluate((input: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '2027-09-03');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(day(page)).toHaveValue('03.09.2027');
  await saved(page);
  expect(await kept(page)).toContain('"2027-09-03"');
});

test('a button pressed straight from a faulty day stays under the pointer, and the fault is said after it', async ({
  page,
}) => {
  // both in sight: what grows above the window is made up for by scrolling
  await page.setViewportSize({ width: 390, height: 3200 });
  await open(page);
  await day(page).fill('31.02.2026');
  await saved(page);
  const button = page.getByRole('button', { name: 'Maßnahme hinzufügen' });
  const before = await button.boundingBox();
  if (!before) throw new Error('the button is in sight');
  await page.mouse.move(before.x + before.width / 2, before.y + 4);
  await page.mouse.down();
  await expect(day(page)).not.toBeFocused();
  expect(await button.boundingBox()).toEqual(before);
  await page.mouse.up();
  await expect(page.locator('.table-row')).toHaveCount(2);
  await expect(day(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(day(page)).toHaveValue('31.02.2026');
});

test('a sheet emptied straight from a day shows nothing of what was typed', async ({ page }) => {
  await open(page);
  await day(page).fill('3.9.27');
  await saved(page);
  await page.getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Blatt leeren' }).click();
  await expect(day(page)).toHaveValue('');
});

test('an emptied sheet empties its days as well, and they come back', async ({ page }) => {
  await open(page);
  await day(page).fill('Ende 2027');
  await page.getByRole('button', { name: 'Blatt leeren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Blatt leeren' }).click();
  await expect(day(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(day(page)).toHaveValue('Ende 2027');
});

test('days and other deadlines go through the filled PDF and back', async ({ page }) => {
  await open(page);
  await day(page).fill('31.02.2026');
  await deadline(page).fill('KW 12/2027');
  // by then the sum of the sheet stands above the button, and nothing moves any more
  await saved(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ausgefülltes PDF herunterladen' }).click(),
  ]);
  await day(page).fill('');
  await deadline(page).fill('');
  await page.locator('input[type=file]').setInputFiles(await file.path());
  await expect(day(page)).toHaveValue('31.02.2026');
  await expect(deadline(page)).toHaveValue('KW 12/2027');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a sheet with faulty days in ${colorScheme} colours, and it fits 320 px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page);
    for (const field of [day(page), deadline(page)]) {
      await field.fill('31.02.2026');
      await field.blur();
    }
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
