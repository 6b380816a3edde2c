import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { browserFlags } from '../../scripts/machine/browser.mjs';

/* A power cut, a forced update, a crash: the browser is killed, and what was written is there again. */

const sheet = 'arbeitsblaetter/ordnung/';

/** A Chromium of its own that can be killed, on a profile that stays. */
async function start(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const executable = chromium.executablePath();
  const { launchOptions } = test.info().project.use;
  const browser = spawn(launchOptions?.executablePath ?? executable, [
    ...browserFlags,
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const connected = await chromium.connectOverCDP(await addressOf(browser));
  const [context] = connected.contexts();
  if (!context) throw new Error('Der Browser hat kein Fenster geöffnet.');
  return {
    page: await context.newPage(),
    kill: async () => {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill('SIGKILL');
      await gone;
    },
  };
}

/** Where a browser listens, as it says at its start. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`Der Browser ist nicht gestartet:\n${said}`)));
  });
}

async function open(page: Page, baseURL: string | undefined) {
  await page.goto(new URL(sheet, baseURL).href);
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
}
const note = (page: Page) => page.locator('[data-item]').first().getByRole('textbox');

async function writeAndKill(
  baseURL: string | undefined,
  wait: number,
  before?: (page: Page) => Promise<void>,
) {
  const profile = await mkdtemp(join(tmpdir(), 'absturz-'));
  try {
    const text = `Das darf nicht verloren gehen (${wait}).`;
    const first = await start(profile);
    await open(first.page, baseURL);
    await before?.(first.page);
    await first.page
      .getByRole('button', { name: /^Notiz hinzufügen/ })
      .first()
      .click();
    await first.page.keyboard.type(text);
    await first.page.waitForTimeout(wait);
    await first.kill();

    const second = await start(profile);
    await open(second.page, baseURL);
    await expect(note(second.page)).toHaveValue(text);
    await second.kill();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

for (const wait of [400, 1000, 3000])
  test(`a browser killed ${wait} ms after the last letter has lost none`, async ({ baseURL }) => {
    await writeAndKill(baseURL, wait);
  });

test('a browser killed 20 s after a write of 1 MB that delays all others has lost no letter', async ({
  baseURL,
}) => {
  test.setTimeout(90_000);
  await writeAndKill(baseURL, 20_000, (page) =>
    page.evaluate(() => localStorage.setItem('fremd', 'x'.repeat(1_000_000))),
  );
});

test('a sheet that was emptied stays empty after a crash', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'absturz-'));
  try {
    const first = await start(profile);
    await open(first.page, baseURL);
    const tick = first.page.locator('[data-item]').first().locator('input[value="trifft-zu"]');
    await tick.check({ force: true });
    await expect(first.page.locator('.worksheet-saved')).toContainText('Gespeichert um');
    // long enough for localStorage to reach the disk, where the old state then lies
    await first.page.waitForTimeout(7_000);
    await first.page.getByRole('button', { name: 'Blatt leeren' }).click();
    await first.page.getByRole('dialog').getByRole('button', { name: 'Blatt leeren' }).click();
    await expect(first.page.getByText(/Gesicherte Fassungen/)).toBeVisible();
    await first.kill();
    const second = await start(profile);
    await open(second.page, baseURL);
    await expect(second.page.locator('[data-item] input:checked')).toHaveCount(0);
    await second.kill();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
