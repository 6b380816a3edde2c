import { chromium, type Browser, type Page } from '@playwright/test';
import { brotliCompressSync, constants } from 'node:zlib';
import { browserFlags, ensureBrowser } from '../machine/browser.mjs';
import { listenOnAll } from '../serve/listen.mjs';
import { createStaticServer } from '../serve/static-server.mjs';

const kinds = ['html', 'css', 'js', 'fonts', 'other'] as const;
export type ResourceKind = (typeof kinds)[number];

export interface PageWeight {
  readonly name: string;
  readonly address: string;
  readonly requests: number;
  readonly raw: Readonly<Record<ResourceKind, number>>;
  readonly brotli: Readonly<Record<ResourceKind, number>>;
  /** Bytes of scripts in which React was found. */
  readonly framework: number;
}

/** A kind of page: where it is, and what a reader does there before the bytes are counted. */
export interface PageType {
  readonly name: string;
  readonly address: string;
  readonly act?: (page: Page) => Promise<void>;
}

const kindOf: Partial<Record<string, ResourceKind>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
};
const isReact = /Symbol\.for\(["'`]react\./;

/** Opens each page in an empty browser and counts what it asks for on a first visit; leaves out what fails. */
export async function measurePages(folder: string, types: readonly PageType[]): Promise<PageWeight[]> {
  const { port, servers } = await listenOnAll(() => createStaticServer(folder, '/'), ['127.0.0.1'], 4380);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  try {
    const results: PageWeight[] = [];
    for (const type of types) {
      const measured = await measurePage(browser, `http://127.0.0.1:${port}`, type);
      if (measured) results.push(measured);
    }
    return results;
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

async function measurePage(
  browser: Browser,
  origin: string,
  { name, address, act }: PageType,
): Promise<PageWeight | undefined> {
  // what a service worker fetches for later is not what the page needs
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'de-DE' });
  const page = await context.newPage();
  const answers: Promise<{ kind: ResourceKind; body: Buffer }>[] = [];
  page.on('response', (response) => {
    const kind = kindOf[response.request().resourceType()] ?? 'other';
    answers.push(
      response.body().then(
        (body) => ({ kind, body }),
        () => ({ kind, body: Buffer.alloc(0) }),
      ),
    );
  });
  const document = await page.goto(origin + address, { waitUntil: 'networkidle' });
  const acted = document?.ok() && ((await act?.(page).catch(() => false)) ?? true);
  const bodies = await Promise.all(answers);
  await context.close();
  if (!acted) return undefined;
  const sums = (size: (body: Buffer) => number) =>
    Object.fromEntries(
      kinds.map((kind) => [kind, bodies.reduce((sum, b) => sum + (b.kind === kind ? size(b.body) : 0), 0)]),
    ) as Record<ResourceKind, number>;
  return {
    name,
    address,
    requests: bodies.length,
    raw: sums((body) => body.length),
    brotli: sums(compressed),
    framework: bodies.reduce(
      (sum, b) => sum + (b.kind === 'js' && isReact.test(b.body.toString()) ? b.body.length : 0),
      0,
    ),
  };
}

/** Bytes on the wire of a host that compresses as well as it can, and leaves alone what does not shrink. */
export function compressed(body: Buffer): number {
  if (body.length === 0) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return Math.min(body.length, brotliCompressSync(body, { params }).length);
}
