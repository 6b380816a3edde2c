import { createRequire } from 'node:module';
import { glob } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../machine/browser.mjs';
import { createStaticServer, listenFrom } from '../serve/static-server.mjs';
import { violationsOf } from './axe.ts';

/** The tool that judges, with its version. */
export const rulesTool = `axe-core ${String((createRequire(import.meta.url)('axe-core/package.json') as { version: unknown }).version)}`;

/**
 * Holds every page of a built site against those rules of WCAG 2.2 AA that a program can judge, in light and dark
 * colours.
 * @param dist the built site
 */
export async function ruleFindings(dist: string): Promise<{ pages: number; findings: readonly string[] }> {
  const addresses = (await Array.fromAsync(glob('**/*.html', { cwd: dist })))
    .map((name) => name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  const server = createStaticServer(dist, '/');
  const port = await listenFrom(server, 4600);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  const findings: string[] = [];
  try {
    const context = await browser.newContext({
      locale: 'de-DE',
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const address of addresses) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`http://localhost:${port}/${address}`);
      // islands are looked at awake
      await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
      const light = await violationsOf(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violationsOf(page, { only: ['color-contrast'] });
      findings.push(...[...light, ...dark].map((finding) => `/${address}  ${finding}`));
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return { pages: addresses.length, findings };
}
