// How long an author waits: from saving a chapter to the changed text in an open browser.
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { browserFlags, ensureBrowser } from '../machine/browser.mjs';
import { projectNode } from '../machine/process.mjs';
import { german } from './table.ts';

export interface DevServer {
  readonly origin: string;
  /** All that it has said so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Longest that a server may take to start, or a change to show. */
const mostWaiting = 60_000;
const saves = 5;

/**
 * Starts the dev server of a copy of the program.
 * @param folder the copy (`makeWorkshop`); a server of the checkout itself would be in the way of its author's
 * @param contentDir as an author writes it into CONTENT_DIR
 */
export async function startDevServer(folder: string, contentDir: string): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(
    projectNode(),
    ['scripts/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1'],
    {
      cwd: folder,
      // not a test runner's own environment: under VITEST Astro serves no pages
      // (https://github.com/withastro/astro/pull/17248)
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        CONTENT_DIR: contentDir,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const closed = new Promise((resolve) => child.on('close', resolve));
  const stop = async () => {
    child.kill();
    await closed;
  };
  const begin = Date.now();
  while (!said.includes('watching for file changes')) {
    await setTimeout(50);
    if (Date.now() - begin < mostWaiting && child.exitCode === null) continue;
    await stop();
    throw new Error(`Der Entwicklungsserver startet nicht:\n${said.trim()}`);
  }
  return { origin: `http://127.0.0.1:${port}`, output: () => said, stop };
}

/**
 * Saves a chapter several times and waits for its text in the browser.
 * @param folder a copy of the program with its content in `content/`
 * @returns the median in seconds
 */
export async function measureAuthorLoop(folder: string): Promise<number> {
  const chapters = join(folder, 'content', 'kapitel');
  const [name] = (await readdir(chapters, { recursive: true })).filter((one) => /\.mdx?$/.test(one)).sort();
  if (name === undefined) throw new Error('Der Inhalt hat kein Kapitel.');
  const file = join(chapters, name);
  const text = await readFile(file, 'utf8');
  const server = await startDevServer(folder, 'content');
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    // from then on the page hears of changes
    const isListening = page.waitForEvent('console', {
      predicate: (line) => /vite.*connected/.test(line.text()),
    });
    await page.goto(`${server.origin}/${name.replaceAll('\\', '/').replace(/\.mdx?$/, '')}/`);
    // what Vite makes ready on a first visit is no part of the loop
    await Promise.all([isListening, page.waitForLoadState('networkidle')]);
    const seconds: number[] = [];
    for (let save = 0; save < saves; save += 1) {
      const begin = performance.now();
      await writeFile(file, `${text}\n\nGespeichert zum ${save}. Mal.\n`);
      await page.getByText(`Gespeichert zum ${save}. Mal.`).waitFor({ timeout: mostWaiting });
      seconds.push((performance.now() - begin) / 1000);
      await setTimeout(1500); // authors do not save twice in a second
    }
    return seconds.toSorted((a, b) => a - b)[Math.floor(saves / 2)] ?? 0;
  } finally {
    await writeFile(file, text);
    await browser.close();
    await server.stop();
  }
}

/** The line that the bench prints. */
export function authorLoopLine(chapters: string, seconds: number, most: number): string {
  return `Vom Speichern bis zum Text im Browser, ${chapters}: ${german(seconds, 2)} s (höchstens ${german(most, 1)} s).`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 4390));
    });
  });
}
