import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { writeServiceWorker } from '../../src/integrations/service-worker.ts';
import { asBase } from '../../src/integrations/base-path.mjs';
import { programSite } from '../../scripts/machine/sites.mjs';
import { createStaticServer, listenFrom } from '../../scripts/serve/static-server.mjs';

const ready = 'Dieses Handbuch ist jetzt auch ohne Netz lesbar.';
const base = asBase(process.env['BASE_PATH']);
const built = resolve(programSite);

test.use({ serviceWorkers: 'allow' });
test.setTimeout(60_000);

/** A copy of the built site on a server of its own, so that a test can publish a new version of it. */
let folder: string;
let server: Server;
let address: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await cp(built, folder, { recursive: true });
  server = createStaticServer(folder, base);
  address = `http://localhost:${await listenFrom(server, 4700 + test.info().parallelIndex * 50)}${base}`;
});
test.afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function visit(page: Page, path = ''): Promise<void> {
  await page.goto(address + path);
}
async function prepare(page: Page): Promise<void> {
  await visit(page);
  await expect(page.getByText(ready)).toBeVisible({ timeout: 40_000 });
}
/** Publishes a version in which a page has another title. */
async function publish(title: string): Promise<void> {
  const file = join(folder, 'inhalt', 'index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`));
  await writeServiceWorker(folder, base);
}
const checkForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

test('after one visit every page, a worksheet as PDF and the search work without a network', async ({
  page,
  context,
}) => {
  await prepare(page);
  await context.setOffline(true);
  await expect(page.getByText('Sie sind gerade ohne Netz; alles Gespeicherte funktioniert.')).toBeVisible();
  for (const path of [
    'inhalt/',
    'glossar',
    'grundlagen/ausleihe/?von=mail',
    'arbeitsblaetter/ordnung/index.html',
  ]) {
    await visit(page, path);
    await expect(page.locator('h1')).toBeVisible();
  }
  const pdf = await page.evaluate(
    async (file) => (await (await fetch(file)).text()).slice(0, 5),
    `${base}arbeitsblaetter/ordnung.pdf`,
  );
  expect(pdf).toBe('%PDF-');
  // the thread that reads PDFs is there without a network as well
  const bytes = await readFile(join(folder, 'arbeitsblaetter', 'ordnung.pdf'));
  await expect(page.locator('.worksheet-sheet:not([disabled])')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'leer.pdf', mimeType: 'application/pdf', buffer: bytes });
  await expect(page.getByText('In dieser Datei ist nichts eingetragen')).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('Ausweis');
  await expect(
    page.getByRole('dialog').getByRole('link', { name: 'Leserausweis', exact: true }),
  ).toBeVisible();
});

test('a page that is not there is answered with the page for that, also without a network', async ({
  page,
  context,
}) => {
  await prepare(page);
  await context.setOffline(true);
  const response = await page.goto(`${address}gibt-es-nicht/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
});

test('a first visit does not reload the page', async ({ page }) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await prepare(page);
  await page.waitForTimeout(500);
  expect(loads).toBe(1);
});

test.describe('when a new version is there', () => {
  test('it is offered, and loaded when the reader says so', async ({ page }) => {
    await prepare(page);
    await visit(page, 'inhalt/');
    await publish('Zweite Fassung');
    await checkForUpdate(page);
    await expect(page.getByText('Neue Fassung vorhanden.')).toBeVisible({ timeout: 20_000 });
    await expect(page).not.toHaveTitle('Zweite Fassung');
    await page.getByRole('button', { name: 'Jetzt laden' }).click();
    await expect(page).toHaveTitle('Zweite Fassung');
    await expect(page.getByText('Neue Fassung vorhanden.')).toBeHidden();
  });

  test('the page stays as it is while nobody says so, and what was typed stays', async ({ page }) => {
    await prepare(page);
    await visit(page, 'inhalt/');
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
    await page.locator('textarea').fill('Halb geschriebener Satz');
    let loads = 0;
    page.on('load', () => (loads += 1));
    await publish('Zweite Fassung');
    await checkForUpdate(page);
    await expect(page.getByText('Neue Fassung vorhanden.')).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Später' }).click();
    await expect(page.getByText('Neue Fassung vorhanden.')).toBeHidden();
    await page.waitForTimeout(500);
    expect(loads).toBe(0);
    await expect(page.locator('textarea')).toHaveValue('Halb geschriebener Satz');
    // the button went with the offer: the focus stays near by
    await expect(page.locator('.site-footer :focus, .site-footer:focus')).toHaveCount(1);
    // „later“ holds for this window, also on the next page
    await visit(page, 'glossar/');
    await page.waitForTimeout(500);
    await expect(page.getByText('Neue Fassung vorhanden.')).toBeHidden();
  });

  test('another window is told and not reloaded', async ({ page, context }) => {
    await prepare(page);
    await visit(page, 'inhalt/');
    const other = await context.newPage();
    await other.goto(`${address}glossar/`);
    let loads = 0;
    other.on('load', () => (loads += 1));
    await publish('Zweite Fassung');
    await checkForUpdate(page);
    await page.getByRole('button', { name: 'Jetzt laden' }).click({ timeout: 20_000 });
    await expect(page).toHaveTitle('Zweite Fassung');
    await expect(other.getByText('in einem anderen Fenster geladen')).toBeVisible();
    expect(loads).toBe(0);
  });

  test('only what has changed is fetched', async ({ page }) => {
    await prepare(page);
    await visit(page, 'inhalt/');
    await publish('Zweite Fassung');
    const asked: string[] = [];
    server.on('request', (request) => asked.push(request.url ?? ''));
    await checkForUpdate(page);
    await expect(page.getByText('Neue Fassung vorhanden.')).toBeVisible({ timeout: 20_000 });
    expect(asked.filter((url) => !url.endsWith('/sw.js'))).toEqual([`${base}inhalt/`]);
  });
});

test('a version that cannot be fetched whole leaves the one before in its place', async ({
  page,
  context,
}) => {
  await prepare(page);
  await visit(page, 'inhalt/');
  await publish('Zweite Fassung');
  await rm(join(folder, 'inhalt', 'index.html'));
  await checkForUpdate(page).catch(() => undefined);
  await page.waitForTimeout(1500);
  await expect(page.getByText('Neue Fassung vorhanden.')).toBeHidden();
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
});

const newerNotWhole =
  'Eine neuere Fassung ließ sich noch nicht vollständig ablegen. Sie lesen die bisherige.';
const inhalt = () => join(folder, 'inhalt', 'index.html');

test.describe('while an upload is under way', () => {
  test('the version before stays whole and says so; when the rest has arrived, the next visit is whole', async ({
    page,
    context,
  }) => {
    await prepare(page);
    await visit(page, 'inhalt/');
    const title = await page.title();
    const old = await readFile(inhalt(), 'utf8');
    await publish('Zweite Fassung');
    const next = await readFile(inhalt(), 'utf8');
    // the new sw.js is there, the page is still the old one
    await writeFile(inhalt(), old);
    await checkForUpdate(page).catch(() => undefined);
    await expect(page.getByText(newerNotWhole)).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('Neue Fassung vorhanden.')).toBeHidden();
    await context.setOffline(true);
    await page.reload();
    await expect(page).toHaveTitle(title);
    await context.setOffline(false);

    await writeFile(inhalt(), next);
    await visit(page, 'inhalt/');
    await page.getByRole('button', { name: 'Jetzt laden' }).click({ timeout: 20_000 });
    await expect(page).toHaveTitle('Zweite Fassung');
    await expect(page.getByText(ready)).toBeVisible({ timeout: 20_000 });
    await context.setOffline(true);
    await page.reload();
    await expect(page).toHaveTitle('Zweite Fassung');
  });

  test('a first visit keeps nothing wrong, is readable, and is whole at the next visit', async ({
    page,
    context,
  }) => {
    const old = await readFile(inhalt(), 'utf8');
    await publish('Zweite Fassung');
    const next = await readFile(inhalt(), 'utf8');
    await writeFile(inhalt(), old);
    await visit(page);
    await expect(page.getByText('Dieses Handbuch ließ sich nicht vollständig ablegen')).toBeVisible({
      timeout: 40_000,
    });
    await visit(page, 'inhalt/');
    await expect(page).not.toHaveTitle('Zweite Fassung');

    await writeFile(inhalt(), next);
    await visit(page, 'inhalt/');
    await expect(page).toHaveTitle('Zweite Fassung');
    await expect(page.getByText(ready)).toBeVisible({ timeout: 20_000 });
    await context.setOffline(true);
    await page.reload();
    await expect(page).toHaveTitle('Zweite Fassung');
  });

  test('a file that is missing is never said to be there, and is fetched at the next visit', async ({
    page,
  }) => {
    const pdf = join(folder, 'arbeitsblaetter', 'ordnung.pdf');
    const bytes = await readFile(pdf);
    await rm(pdf);
    await visit(page);
    await expect(page.getByText(/Ohne Netz sind (\d+) von \d+ Dateien lesbar/)).toBeVisible({
      timeout: 40_000,
    });
    await expect(page.getByText(ready)).toBeHidden();
    await writeFile(pdf, bytes);
    await visit(page, 'glossar/');
    await expect(page.getByText(ready)).toBeVisible({ timeout: 20_000 });
  });
});

test('on a host that rewrites pages all can be read, and nobody is told that it could be without a network', async ({
  page,
}) => {
  const pages = [
    'index.html',
    'inhalt/index.html',
    'glossar/index.html',
    'hilfe/index.html',
    'recht/index.html',
  ];
  for (const name of pages) {
    const file = join(folder, name);
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('</body>', '<p id="angehaengt">Gezählt</p></body>'));
  }
  await visit(page);
  await expect(page.getByText(/ließ sich nicht vollständig ablegen: Ohne Netz sind \d+ von/)).toBeVisible({
    timeout: 40_000,
  });
  for (const path of ['inhalt/', 'glossar/', '']) {
    await visit(page, path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('#angehaengt')).toBeAttached();
  }
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('Ausweis');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
});

test('under a base path with „ü“ and a blank all of it works without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const out = await mkdtemp(join(tmpdir(), 'basis-'));
  const signs = '/büch er/';
  await promisify(execFile)(process.execPath, ['scripts/astro.mjs', 'build'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: 'tests/fixtures/handbuch-buecherei',
      OUT_DIR: out,
      BASE_PATH: signs,
    },
  });
  const other = createStaticServer(out, signs);
  const origin = `http://localhost:${await listenFrom(other, 4900 + test.info().parallelIndex * 50)}`;
  try {
    await page.goto(origin);
    await expect(page.getByText(ready)).toBeVisible({ timeout: 40_000 });
    await context.setOffline(true);
    for (const path of [
      'glossar/',
      'inhalt',
      'grundlagen/ausleihe/?von=mail',
      'arbeitsblaetter/bestand/index.html',
    ]) {
      await page.goto(`${origin}${signs}${path}`);
      await expect(page.locator('h1')).toBeVisible();
    }
    const response = await page.goto(`${origin}${signs}gibt-es-nicht/`);
    expect(response?.status()).toBe(404);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('Ausleihe');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  } finally {
    other.closeAllConnections();
    other.close();
    await rm(out, { recursive: true, force: true });
  }
});

test('a browser understands every name in the headers', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const response = await page.goto(`${address}404.html`);
  expect(response?.headers()['permissions-policy']).toContain('camera=(self)');
  await page.waitForTimeout(300);
  expect(said).toEqual([]);
  const allowed = await page.evaluate(() =>
    [
      'camera',
      'fullscreen',
      'screen-wake-lock',
      'clipboard-write',
      'microphone',
      'geolocation',
      'usb',
    ].filter((name) =>
      (
        document as unknown as { featurePolicy: { allowsFeature(one: string): boolean } }
      ).featurePolicy.allowsFeature(name),
    ),
  );
  expect(allowed).toEqual(['camera', 'fullscreen', 'screen-wake-lock', 'clipboard-write']);
});

test.describe('where service workers are missing', () => {
  test.use({ serviceWorkers: 'block' });
  test('nothing is said', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await visit(page);
    await page.waitForTimeout(1500);
    await expect(page.locator('[data-offline-status]')).toHaveText('');
    expect(errors).toEqual([]);
  });
});
