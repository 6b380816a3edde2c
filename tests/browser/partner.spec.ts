import { expect, test, type Page } from '@playwright/test';

const sheet = 'arbeitsblaetter/partner/';
const item = (page: Page, at: number) => page.locator('[data-item]').nth(at);
const standing = (page: Page, at: number, value: string) => item(page, at).locator(`input[value="${value}"]`);

async function open(page: Page) {
  await page.goto(sheet);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}

test('by keyboard alone: say where actors stand, write a contact, read who is missing', async ({ page }) => {
  await open(page);
  await standing(page, 0, 'beteiligt').focus();
  await page.keyboard.press('Space');
  // past the way to take it back, into the contact, on to the next actor
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Frau Beispiel');
  await page.keyboard.press('Tab');
  await expect(standing(page, 1, 'beteiligt')).toBeFocused();
  for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(standing(page, 1, 'fehlt')).toBeChecked();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(standing(page, 2, 'nicht-vorhanden')).toBeChecked();

  await expect(page.locator('.worksheet-bar')).toContainText('2 von 10 beantwortet');
  const area = page.locator('.inventory-area').first();
  await expect(area).toContainText(/beteiligt\s*1\s*Grundschulen/);
  await expect(area).toContainText(/fehlt\s*1\s*Volkshochschule/);
  await expect(page.locator('.summary-gaps').first()).toContainText('fehlt');
  await expect(page.locator('.summary-next')).toContainText('steht auf „fehlt“');
});

test('a reload brings back what was said, without a moment in which the list is gone', async ({ page }) => {
  await open(page);
  await standing(page, 3, 'angefragt').check({ force: true });
  await item(page, 3).getByRole('textbox').fill('Tel. 1');
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');
  // the program of the control comes late: the page stands as it was sent meanwhile
  await page.route(/\/PartnerControl\.[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto(sheet, { waitUntil: 'commit' });
  await expect(page.locator('[data-item]')).toHaveCount(11);
  await expect(page.locator('.worksheet-sheet[disabled]')).toBeVisible();
  await expect(standing(page, 3, 'angefragt')).toBeChecked();
  await expect(item(page, 3).getByRole('textbox', { name: /^Kontakt Kindergärten/ })).toHaveValue('Tel. 1');
  await expect(page.locator('[data-item]')).toHaveCount(11);
});

test('a choice can be taken back, and the focus stays with the actor', async ({ page }) => {
  await open(page);
  await standing(page, 0, 'fehlt').check({ force: true });
  await item(page, 0).getByRole('button', { name: 'Auswahl aufheben bei Punkt 1' }).click();
  await expect(item(page, 0).locator('input:checked')).toHaveCount(0);
  await expect(standing(page, 0, 'beteiligt')).toBeFocused();
});

test('a wide window shows an actor on one line, a narrow one asks for the contact after the choice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  const heights = await page
    .locator('[data-item]')
    .evaluateAll((items) => items.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeLessThan(70);
  const middle = (selector: string) =>
    item(page, 0)
      .locator(selector)
      .evaluate((one) => {
        const { top, height } = one.getBoundingClientRect();
        return Math.round(top + height / 2);
      });
  const line = await middle('.inventory-name');
  for (const part of ['.inventory-scale', '.inventory-contact'])
    expect(Math.abs((await middle(part)) - line), part).toBeLessThan(4);

  await page.setViewportSize({ width: 360, height: 800 });
  await expect(item(page, 0).getByRole('textbox')).toBeHidden();
  await standing(page, 0, 'angefragt').check({ force: true });
  await expect(item(page, 0).getByRole('textbox')).toBeVisible();
});

test('what is tapped is large enough at every width', async ({ page }) => {
  await open(page);
  await standing(page, 0, 'fehlt').check({ force: true });
  for (const width of [320, 360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const small = await item(page, 0)
      .locator('.rating-answer, button, textarea')
      .evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.width < 43.5 || box.height < 43.5)
          .map((box) => [box.width, box.height]),
      );
    expect(small, `${width} px`).toEqual([]);
  }
});

test('the filled PDF comes back with standings and contacts', async ({ page }) => {
  await open(page);
  await standing(page, 0, 'beteiligt').check({ force: true });
  await item(page, 0).getByRole('textbox').fill('Frau Öz');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ausgefülltes PDF herunterladen' }).click(),
  ]);
  await standing(page, 0, 'fehlt').check({ force: true });
  await page.locator('input[type=file]').setInputFiles(await file.path());
  await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByText(/aus dem PDF geladen/)).toBeVisible();
  await expect(standing(page, 0, 'beteiligt')).toBeChecked();
  await expect(item(page, 0).getByRole('textbox')).toHaveValue('Frau Öz');
});

test('other sheets do not fetch what only this one needs', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('arbeitsblaetter/ordnung/');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  expect(scripts.filter((url) => /\/(Partner|Argument)Control\.[^/]*\.js$/.test(url))).toEqual([]);
});
