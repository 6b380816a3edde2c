// The start page: what its first screen says, and how one's own sheets show on it.
import { expect, test, type Page } from '@playwright/test';

const key = (id: string) => `stadtbuecherei:arbeitsblatt:${id}`;
const kept = (id: string, answers: object, savedAt = '2026-09-01T10:00:00.000Z') => ({
  [key(id)]: JSON.stringify({
    format: 'arbeitsblatt-antworten',
    formatVersion: 1,
    worksheet: id,
    worksheetVersion: 1,
    savedAt,
    answers,
    former: {},
  }),
});
const rated = (value: string) => ({ kind: 'rating', value, note: '' });
const ordnung = kept('ordnung', { ziele: rated('trifft-zu'), auftrag: rated('trifft-nicht-zu') });

async function keep(page: Page, entries: Record<string, string>): Promise<void> {
  await page.addInitScript((all) => {
    for (const [name, text] of Object.entries(all))
      if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
  }, entries);
}

const onFirstScreen = ['h1', '.book-about', '.book-from', '.way-head', '.wheel', '.book-data'];

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  for (const isKnown of [false, true])
    test(`at ${width} × ${height} the first screen says all of it${isKnown ? ' when one comes back' : ''}`, async ({
      page,
    }) => {
      if (isKnown) await keep(page, ordnung);
      await page.setViewportSize({ width, height });
      await page.goto('./');
      if (isKnown) await expect(page.locator('.go-on')).toBeVisible();
      const bar = await page.locator('.tab-bar').boundingBox();
      const bottom = bar ? bar.y : height;
      for (const selector of onFirstScreen)
        for (const element of await page.locator(selector).all()) {
          const box = await element.boundingBox();
          expect((box?.y ?? Infinity) + (box?.height ?? 0), selector).toBeLessThanOrEqual(bottom + 1);
        }
    });

test('each node of the wheel leads to its chapter, beside it a way to its sheet', async ({ page }) => {
  await page.goto('./');
  const nodes = page.locator('.wheel li');
  await expect(nodes).toHaveCount(4);
  for (const width of [1280, 1000, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const node of await nodes.all()) {
      // the element itself is a point in the middle of its node
      const leads = await node.evaluate((element) => {
        const { x, y } = element.getBoundingClientRect();
        return document.elementFromPoint(x, y)?.closest('a')?.getAttribute('href');
      });
      expect(leads, `${width} px`).toBe(await node.locator('.wheel-chapter').getAttribute('href'));
    }
  }
  await expect(page.getByRole('link', { name: 'Ausleihen: Arbeitsblatt' })).toHaveAttribute(
    'href',
    /arbeitsblaetter\/ordnung\/$/,
  );
});

test('on a first visit nothing is gone on with, and nothing of the Mappe is fetched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.locator('.go-on')).toBeHidden();
  expect(asked.filter((url) => /umrisse\.json|\/own-progress\./.test(url))).toEqual([]);
  expect(await page.locator('script[src]').evaluateAll((all) => all.length)).toBeGreaterThan(0);
});

test('what one has filled in shows in the wheel, on the ways and in the way back', async ({ page }) => {
  await keep(page, { ...ordnung, ...kept('leitbild', {}, '2026-08-01T10:00:00.000Z') });
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Ausleihen: 2 von 10' })).toBeVisible();
  await expect(page.locator('.wheel-picture [data-progress-of="ordnung"]')).toHaveAttribute(
    'data-state',
    'begun',
  );
  await expect(page.locator('.way-steps [data-progress-of="ordnung"]')).toHaveAttribute(
    'data-state',
    'begun',
  );
  const goOn = page.locator('.go-on');
  await expect(goOn).toContainText('Ordnung in der Bücherei, Punkt 3');
  await goOn.click();
  await expect(page).toHaveURL(/arbeitsblaetter\/ordnung\/#punkt-anbindung$/);
});

test('where an element has several sheets its link says what it counts, and leads to the one that is begun', async ({
  page,
}) => {
  await page.goto('./');
  const link = page.locator('.wheel li', { hasText: 'Zurücknehmen' }).locator('.wheel-sheet');
  await expect(link).toContainText(/Zurücknehmen: 2.Blätter/);
  await expect(link).toHaveAttribute('href', /\/leitbild\/$/);
  await keep(page, kept('auftrag', { aufgaben: { kind: 'question', text: 'Ausleihen', state: 'geklaert' } }));
  await page.reload();
  await expect(link).toContainText(/Zurücknehmen: 1 von \d+ in 2.Blättern\s*\(weiter mit „/);
  await expect(link).toHaveAttribute('href', /\/auftrag\/$/);
  await expect(page.locator('[data-counted]')).toBeVisible();
});

test('no words of the wheel lie on its ring or on other words', async ({ page }) => {
  await page.goto('./');
  for (const width of [1920, 1280, 1000, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const faults = await page.locator('.wheel').evaluate((wheel) => {
      const picture = wheel.querySelector('svg')?.getBoundingClientRect();
      if (!picture) return ['no picture'];
      const middle = { x: picture.x + picture.width / 2, y: picture.y + picture.height / 2 };
      const reach = (picture.width / 252) * 100;
      const boxes = [...wheel.querySelectorAll('.wheel-words a')]
        .flatMap((link) => {
          const words = document.createRange();
          words.selectNodeContents(link);
          return [...words.getClientRects()].map((box) => ({ box, link }));
        })
        .filter(({ box }) => box.width > 2);
      const onRing = boxes.filter(({ box }) => {
        const across = [box.left, Math.min(Math.max(middle.x, box.left), box.right), box.right];
        // the line of the letters, without the room above and below them
        const down = [box.top + box.height * 0.25, box.bottom - box.height * 0.25];
        const far = across.flatMap((x) => down.map((y) => Math.hypot(x - middle.x, y - middle.y)));
        return Math.min(...far) < reach && Math.max(...far) > reach;
      });
      const close = boxes.filter(({ box, link }) =>
        boxes.some(
          (other) =>
            other.link.closest('li') !== link.closest('li') &&
            other.box.left < box.right + 12 &&
            box.left < other.box.right + 12 &&
            other.box.top < box.bottom &&
            box.top < other.box.bottom,
        ),
      );
      return [...onRing, ...close].map(({ link }) => link.textContent.trim());
    });
    expect(faults, `${width} px`).toEqual([]);
  }
});

test('another window that fills a sheet in is followed', async ({ page, context }) => {
  await keep(page, ordnung);
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Ausleihen: 2 von 10' })).toBeVisible();
  const other = await context.newPage();
  await other.goto('./arbeitsblaetter/ordnung/');
  await other.locator('[data-item="gespraech"] input[type=radio]').first().check();
  await expect(other.locator('.worksheet-saved')).toContainText('Gespeichert um');
  await expect(page.getByRole('link', { name: 'Ausleihen: 3 von 10' })).toBeVisible();
});

test('nothing moves when what one has kept is shown', async ({ page }) => {
  await keep(page, ordnung);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./');
    await expect(page.locator('.go-on')).toBeVisible();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 500);
        }),
    );
    expect(shift, `${width} px`).toBeLessThanOrEqual(0.01);
  }
});

test('a Mappe that nobody can read leaves the page as it came', async ({ page }) => {
  await keep(page, { [key('ordnung')]: 'kein JSON' });
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.locator('.go-on')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Ausleihen: Arbeitsblatt' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('ways, wheel and example stand there, and no state that nobody knows', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.way')).toHaveCount(2);
    await expect(page.locator('.wheel-chapter')).toHaveCount(4);
    await expect(page.locator('.own-state').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.go-on')).toBeHidden();
    await expect(page.locator('.example')).toContainText('Die Stadt erteilt einen Auftrag.');
  });
});

test('the thumb index leads to the parts, says where one is and shows each name to the keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./grundlagen/ausleihe/');
  const index = page.getByRole('navigation', { name: 'Teile des Handbuchs' });
  await expect(index.getByRole('link')).toHaveCount(3);
  await expect(index.locator('[aria-current="true"]')).toHaveText(/Grundlagen/);
  const house = index.getByRole('link', { name: 'Das Haus' });
  await house.focus();
  await expect(house.locator('.part-index-name')).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('2 Das Haus');
  await expect(index.locator('[aria-current="page"]')).toHaveText(/Das Haus/);
});

test('on the phone the parts stand by name above the foot', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./grundlagen/ausleihe/');
  const names = page.locator('.part-index-name');
  await expect(names).toHaveText(['Grundlagen', 'Das Haus', 'Zahlen']);
  for (const name of await names.all()) await expect(name).toBeVisible();
});

for (const parts of [12, 30])
  test(`${parts} parts fit the thumb index, or it scrolls to the one that is asked for`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('./grundlagen/ausleihe/');
    await page.evaluate((wanted) => {
      const list = document.querySelector('.part-index ol');
      const first = list?.firstElementChild;
      while (list && first && list.childElementCount < wanted) list.append(first.cloneNode(true));
    }, parts);
    const links = page.locator('.part-index a');
    await links.last().focus();
    await expect(links.last()).toBeInViewport({ ratio: 0.9 });
    for (const link of await links.all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(43);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

test('the foot stands at the bottom of a short page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto('./gibt-es-nicht/');
  const foot = await page.locator('.site-footer').boundingBox();
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeGreaterThanOrEqual(1399);
});
