import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { programBook } from '../../scripts/machine/sites.mjs';
import { readContent } from '../../src/handbook/read-content.ts';
import { readPdf } from '../../src/pdf/index.ts';

/* One person, one afternoon, no mouse: from the first page to a plan that can be taken along. */

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
    return (element.getAttribute('aria-label') ?? '') || label || element.textContent.trim();
  });

/** Presses Tab until something with this name has the focus; fails after many. */
async function tabTo(page: Page, name: string | RegExp, most = 200): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
  }
  throw new Error(`Kein Weg mit der Tabulatortaste zu ${String(name)}`);
}

test('a coordinator reads, searches, rates, takes a gap over, reloads, prints and takes the PDF along, by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(90_000);

  // reads: from the start page into a chapter
  await page.goto('./');
  await tabTo(page, 'Von der Ausleihe lesen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Ausleihe');

  // searches for the checklist
  await expect(async () => {
    // while one page fades into the next, keys go nowhere
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('Ordnung Bücherei');
  const hit = page.locator('[data-search-results] a', {
    hasText: 'Ordnung in der Bücherei',
  });
  await expect(hit.first()).toBeVisible();
  for (let at = 0; at < 20 && !(await hit.first().evaluate((a) => a === document.activeElement)); at += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/arbeitsblaetter\/ordnung\//);

  // rates every item: the first as a gap, the others as fulfilled
  const items = page.locator('[data-item]');
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  const count = await items.count();
  expect(count).toBe(10);
  for (let at = 0; at < count; at += 1) {
    const first = items.nth(at).locator('input[type=radio]').first();
    for (
      let presses = 0;
      presses < 60 && !(await first.evaluate((el) => el === document.activeElement));
      presses += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    if (at === 0) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
    }
  }
  await expect(page.locator('.worksheet-bar')).toContainText('10 von 10 beantwortet');
  await expect(items.first().locator('input:checked')).toHaveValue('trifft-nicht-zu');

  // takes the gap over as a measure, once only
  const first = items.first().locator('input:checked');
  for (
    let presses = 0;
    presses < 80 && !(await first.evaluate((el) => el === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Shift+Tab');
  await tabTo(page, /Als Maßnahme übernehmen/, 8);
  await page.keyboard.press('Enter');
  await expect(items.first().getByRole('link', { name: /Im Maßnahmenplan/ })).toBeVisible();
  await expect(items.first().getByRole('button', { name: /Als Maßnahme übernehmen/ })).toHaveCount(0);
  await expect(page.locator('.worksheet-saved')).toContainText('Gespeichert um');

  // finds all of it again tomorrow
  await page.reload();
  await expect(page.locator('.worksheet-bar')).toContainText('10 von 10 beantwortet');
  await expect(items.first().getByRole('link', { name: /Im Maßnahmenplan/ })).toBeVisible();

  // prints
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  expect(paper.length).toBeGreaterThan(10_000);

  // takes the filled PDF along, and every answer is in it
  await tabTo(page, 'Ausgefülltes PDF herunterladen');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await (await download).path();
  const worksheets = (await readContent(programBook)).content?.worksheets ?? [];
  const read = await readPdf(new Uint8Array(await readFile(file)), worksheets);
  if (read.kind !== 'ok') throw new Error(`PDF: ${read.kind}`);
  expect(read.worksheet.id).toBe('ordnung');
  const values = Object.values(read.answers).map((answer) =>
    answer.kind === 'rating' ? answer.value : answer,
  );
  expect(values).toHaveLength(10);
  expect(values.filter((value) => value === 'trifft-nicht-zu')).toHaveLength(1);
  expect(values.filter((value) => value === 'trifft-zu')).toHaveLength(9);

  // goes to the plan: the measure stands there and leads back
  await page.keyboard.press('Shift+Tab');
  const link = items.first().getByRole('link', { name: /Im Maßnahmenplan/ });
  for (
    let presses = 0;
    presses < 120 && !(await link.evaluate((el) => el === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/massnahmenplan\/#zeile-/);
  const anlass = page.getByRole('textbox', { name: /Anlass/ }).first();
  await expect(anlass).toHaveValue(/§ 3 der Gebührenordnung/);
  await expect(page.getByRole('link', { name: /^Ordnung in der Bücherei, Punkt 1$/ })).toHaveAttribute(
    'href',
    /ordnung\/#punkt-/,
  );
});
