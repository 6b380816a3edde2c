import { execFile } from 'node:child_process';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
let out: string;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'buecherei-'));
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    // not the test runner's own environment: it says NODE_ENV=test and BASE_URL=/
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: 'tests/fixtures/handbuch-buecherei',
      OUT_DIR: out,
      BASE_PATH: '/viertel/handbuch',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
}, 120_000);
afterAll(() => rm(out, { recursive: true, force: true }));

test('another content folder makes another handbook in which nothing of this one is left', async () => {
  for await (const name of glob('**/*.{html,webmanifest,json}', { cwd: out })) {
    const text = await readFile(join(out, name), 'utf8');
    expect(text, name).not.toMatch(/Früh(e|er|en) Hilfen|Netzwerkko|planungsmodell/i);
  }
});

test('under a base path every address of the site begins with it', async () => {
  for await (const name of glob('**/*.html', { cwd: out })) {
    const html = await readFile(join(out, name), 'utf8');
    const outside = [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="(\/[^"]*)"/g)]
      .map(([, url = '']) => url)
      .filter((url) => !url.startsWith('/viertel/handbuch/'));
    expect(outside, name).toEqual([]);
  }
});
