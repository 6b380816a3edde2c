import { expect, test, type Page } from '@playwright/test';

/*
 * The same afternoon as in story.spec.ts, for somebody who listens: each step is found by role and name alone, in the
 * colours of the system, at 400 % and with the spacing of text that readers may need. What was heard: docs/0017.
 */

test.use({
  bypassCSP: true,
  viewport: { width: 320, height: 256 },
  contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
});

/** WCAG 2.2, 1.4.12; and nothing may be wider than the window by it. */
async function withSpacing(page: Page): Promise<void> {
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
  });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, page.url()).toBeLessThanOrEqual(0);
}

/** Gives the focus to what has been found, and presses a key: no pointer is used. */
async function press(page: Page, role: 'link' | 'button' | 'radio', name: string | RegExp, key = 'Enter') {
  const found = page.getByRole(role, { name }).first();
  await found.focus();
  await expect(found).toBeFocused();
  await page.keyboard.press(key);
}

test('who listens reads, searches, fills in, takes over, plans, takes the PDF along and finds all in the Mappe', async ({
  page,
}) => {
  await page.goto('./');
  await withSpacing(page);
  await press(page, 'link', 'Von der Ausleihe lesen');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Die Ausleihe');
  await withSpacing(page);

  await press(page, 'button', /^Suchen/);
  await page.getByRole('dialog').getByRole('searchbox').or(page.getByRole('combobox')).first().focus();
  await page.keyboard.type('Ordnung Bücherei');
  const hit = page
    .getByRole('dialog')
    .getByRole('link', { name: /Ordnung in der Bücherei/ })
    .first();
  await expect(hit).toBeVisible();
  await hit.press('Enter');
  await expect(page).toHaveURL(/arbeitsblaetter\/ordnung\//);

  const sheet = page.getByRole('main');
  const first = sheet.getByRole('group', {
    name: /^Punkt 1: Für das Haus werden regelmäßig Ziele festgelegt/,
  });
  const no = first.getByRole('radio', { name: 'trifft nicht zu' });
  await expect(no).toBeEnabled();
  await withSpacing(page);
  await no.focus();
  await page.keyboard.press('Space');
  await expect(no).toBeChecked();
  await expect(
    page.getByRole('status').filter({ hasText: 'Gespeichert. 1 von 10 beantwortet.' }),
  ).toHaveCount(1);

  await press(page, 'button', 'Als Maßnahme übernehmen: Punkt 1');
  await expect(
    page.getByRole('status').filter({ hasText: 'Punkt 1 steht jetzt im Maßnahmenplan.' }),
  ).toHaveCount(1);
  const way = page.getByRole('link', { name: 'Im Maßnahmenplan: Punkt 1 ansehen' }).first();
  await expect(way).toBeFocused();

  const download = page.waitForEvent('download');
  await press(page, 'button', 'Ausgefülltes PDF herunterladen');
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await expect(page.getByRole('status').filter({ hasText: 'Das PDF ist fertig' })).toHaveCount(1);

  await press(page, 'link', 'Im Maßnahmenplan: Punkt 1 ansehen');
  const row = page.getByRole('group', { name: 'Maßnahme 1' });
  await expect(row.getByRole('textbox', { name: 'Anlass' })).toHaveValue(/^Trifft nicht zu \(Punkt 1/);
  await withSpacing(page);
  await row
    .getByRole('textbox', { name: 'Frist' })
    .or(row.getByRole('textbox', { name: /wann/ }))
    .first()
    .fill('31.02.2027');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('status').filter({ hasText: 'Den 31. Februar 2027 gibt es nicht.' }),
  ).toHaveCount(1);

  await press(page, 'link', 'Mappe');
  await expect(page.getByRole('heading', { level: 1, name: 'Mappe' })).toBeVisible();
  await withSpacing(page);
  const kept = page.getByRole('region', { name: 'Ausgefüllte Blätter' }).getByRole('listitem');
  await expect(kept).toHaveCount(2);
  await expect(kept.filter({ hasText: 'Ordnung in der Bücherei' })).toContainText('1 von 10 beantwortet');
});
