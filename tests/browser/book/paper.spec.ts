// Pages of text on paper, which neither scrolls nor unfolds.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { bookSite } from '../../../scripts/machine/sites.mjs';
import { builtPages } from '../../site/built-site.ts';

/** Width of the text on A4, in CSS pixels. */
const paperWidth = Math.round((167 / 25.4) * 96);

const withTables: string[] = [];
for (const { file, address } of await builtPages(bookSite))
  if ((await readFile(file, 'utf8')).includes('class="table-scroll"')) withTables.push(address);

test.use({ viewport: { width: paperWidth, height: 1000 } });

test('no table of a text goes beyond the edge of the paper', async ({ page }) => {
  expect(withTables.length).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  for (const address of withTables) {
    await page.goto(`.${address}`);
    const over = await page
      .locator('.table-scroll')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((one) =>
          Math.max(one.scrollWidth - one.clientWidth, one.getBoundingClientRect().right - innerWidth),
        ),
      );
    expect(Math.max(0, ...over), address).toBeLessThanOrEqual(1);
  }
});
