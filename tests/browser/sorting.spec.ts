import { expect, test, type Page } from '@playwright/test';

const cell = (value: number | string) =>
  typeof value === 'number' ? `<td data-value="${value}">${value}</td>` : `<td data-missing>${value}</td>`;
const row = ([name, ...values]: readonly (string | number)[]) =>
  `<tr><th scope="row">${name ?? ''}</th>${values.map(cell).join('')}</tr>`;
/** A table of numbers as chapters show it, put into a page of its own: no chapter's numbers are needed here. */
const table = `<table data-sortable><thead><tr><th scope="col">Merkmal</th><th scope="col">2020</th></tr></thead><tbody>${[
  ['Übergang', 9.5],
  ['Lotsen', 'n. e.'],
  ['Zusammenarbeit', 28.1],
  ['Freiwillige', 0],
]
  .map(row)
  .join('')}</tbody></table>`;

const order = (page: Page) => page.locator('table[data-sortable] tbody th').allTextContents();
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });

test.beforeEach(async ({ page }) => {
  await page.route('**/impressum/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${table}</main>`) });
  });
  await page.goto('impressum/');
});

test('numbers are sorted by keyboard, first from the top, then from the bottom', async ({ page }) => {
  await head(page, '2020').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head(page, '2020')).toHaveAttribute('aria-sort', 'descending');
  expect(await order(page)).toEqual(['Zusammenarbeit', 'Übergang', 'Freiwillige', 'Lotsen']);
  await expect(page.getByRole('status').filter({ hasText: 'Sortiert nach „2020“, absteigend' })).toHaveCount(
    1,
  );
  await page.keyboard.press('Space');
  await expect(head(page, '2020')).toHaveAttribute('aria-sort', 'ascending');
  // nought is least; what nobody asked is neither least nor most
  expect(await order(page)).toEqual(['Freiwillige', 'Übergang', 'Zusammenarbeit', 'Lotsen']);
});

test('names are sorted as Germans do, and one column at a time says that it is', async ({ page }) => {
  await head(page, '2020').getByRole('button').click();
  await head(page, 'Merkmal').getByRole('button').click();
  await expect(head(page, 'Merkmal')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(page, '2020')).not.toHaveAttribute('aria-sort');
  expect(await order(page)).toEqual(['Freiwillige', 'Lotsen', 'Übergang', 'Zusammenarbeit']);
});
