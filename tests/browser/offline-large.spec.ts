// A site that is too large to be fetched unasked.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { listenOnAll } from '../../scripts/serve/listen.mjs';
import { writeServiceWorker } from '../../src/integrations/service-worker.ts';
import { asBase } from '../../src/integrations/base-path.mjs';
import { programSite } from '../../scripts/machine/sites.mjs';
import { createStaticServer } from '../../scripts/serve/static-server.mjs';

const base = asBase(process.env['BASE_PATH']);
const visited = 'Ohne Netz lesbar ist, was Sie auf diesem Gerät besucht haben.';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

let folder: string;
let address: string;
let end: () => void;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await cp(resolve(programSite), folder, { recursive: true });
  await writeFile(join(folder, 'daten', 'viel.csv'), 'x'.repeat(16_000_000));
  await writeServiceWorker(folder, base);
  const { port, servers } = await listenOnAll(
    () => createStaticServer(folder, base),
    ['127.0.0.1', '::1'],
    4900 + test.info().parallelIndex * 50,
  );
  address = `http://localhost:${port}${base}`;
  end = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
});
test.afterEach(async () => {
  end();
  await rm(folder, { recursive: true });
});

test('keeps what was visited and offers the rest with its size', async ({ page, context }) => {
  await page.goto(address);
  await expect(page.getByText(visited)).toBeVisible({ timeout: 40_000 });
  await page.goto(`${address}glossar/`);
  await expect(page.getByText(visited)).toBeVisible();

  const offer = page.getByRole('button', {
    name: /^Ganzes Handbuch für die Nutzung ohne Netz laden \(\d\d MB\)$/,
  });
  await expect(offer).toBeVisible();
  const box = await offer.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);

  await context.setOffline(true);
  await expect(offer).toBeHidden();
  await page.goto(`${address}glossar/`);
  await expect(page.locator('h1')).toBeVisible();
  await context.setOffline(false);

  await page.goto(`${address}glossar/`);
  await offer.click();
  // the button goes, and the focus with it to where the progress is told
  await expect(page.locator('[data-offline-status]')).toBeFocused();
  await expect(page.getByText('Dieses Handbuch ist jetzt auch ohne Netz lesbar.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(offer).toBeHidden();
  await context.setOffline(true);
  await page.goto(`${address}inhalt/`);
  await expect(page.locator('h1')).toBeVisible();
});
