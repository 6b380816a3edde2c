import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/integrations/headers.mjs';
import { createStaticServer, listenFrom } from '../../scripts/serve/static-server.mjs';
import { builtPages, dist as siteOf } from './built-site.ts';

const dist = siteOf();
const pages = await builtPages(dist);

test.each(pages)(
  '$address says its content security policy before the first script and style',
  async ({ file }) => {
    const html = await readFile(file, 'utf8');
    const head = html.slice(0, html.indexOf('</head>'));
    const policy = head.indexOf('<meta http-equiv="content-security-policy"');
    const first = html.search(
      /<(?:script|style|link|base|iframe|object|embed|img|svg)\b|\s(?:style|on[a-z]+)=/i,
    );
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(first);
    expect(html.match(/http-equiv="content-security-policy"/g)).toHaveLength(1);
    // browsers look for the charset in the first 1,024 bytes
    expect(html.indexOf('<meta charset="utf-8">')).toBeLessThan(200);
  },
);

/** Rules of `_headers`: a path with its headers. */
function rulesOf(text: string): { path: string; headers: [string, string][] }[] {
  return text
    .split(/\n(?=\S)/)
    .map((rule) => rule.trim().split('\n'))
    .map(([path = '', ...lines]) => ({
      path,
      headers: lines.map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
    }));
}

describe('the file _headers', () => {
  const server = createStaticServer(dist, '/');
  let origin = '';
  let rules: ReturnType<typeof rulesOf> = [];
  beforeAll(async () => {
    rules = rulesOf(await readFile(join(dist, '_headers'), 'utf8'));
    origin = `http://127.0.0.1:${await listenFrom(server, 0)}`;
  });
  afterAll(() => void server.close());

  /** What a host that reads the file sends: the values of all rules that fit, joined. */
  function sent(address: string): Record<string, string> {
    const all: Record<string, string> = {};
    for (const { path, headers } of rules) {
      const fits = path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
      if (!fits) continue;
      for (const [name, value] of headers) all[name] = name in all ? `${all[name] ?? ''}, ${value}` : value;
    }
    return all;
  }

  test('says of every file what the static server says of it', async () => {
    const source = await readFile(join(dist, 'sw.js'), 'utf8');
    const [, list = '{}'] = /const files = (\{.*\});/.exec(source) ?? [];
    const addresses = [...Object.keys(JSON.parse(list) as Record<string, string>), '/sw.js'];
    expect(addresses.length).toBeGreaterThan(pages.length);
    for (const address of addresses) {
      const { status, headers } = await fetch(origin + encodeURI(address), { method: 'HEAD' });
      expect(status, address).toBe(200);
      const names = [...Object.keys(securityHeaders), 'Cache-Control'];
      const answered = Object.fromEntries(names.map((name) => [name, headers.get(name)]));
      expect(sent(address), address).toEqual(answered);
    }
  });

  test('stays below what hosts read: 100 rules, 2,000 letters a line', () => {
    expect(rules.length).toBeLessThan(100);
    for (const { path, headers } of rules)
      for (const part of [path, ...headers.map((pair) => pair.join(': '))])
        expect(part.length).toBeLessThan(2000);
  });

  test('is given to no visitor', async () => {
    expect((await fetch(`${origin}/_headers`)).status).toBe(404);
  });
});
