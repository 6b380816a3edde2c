import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  askEachTime,
  headersFile,
  keepForEver,
  securityHeaders,
} from '../../../src/integrations/headers.mjs';
import { withPolicyFirst } from '../../../src/integrations/policy-first.ts';

/** Every match as a pair of name and value. */
const pairs = (text: string, line: RegExp) =>
  Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]));

describe('the pieces for hosts say what the static server says', () => {
  it('nginx', async () => {
    const piece = await readFile('docs/hosting/nginx.conf', 'utf8');
    expect(pairs(piece, /^ *add_header (\S+) "(.*)" always;$/gm)).toEqual(securityHeaders);
    expect(piece).toContain('add_header Cache-Control $handbuch_cache always;');
    expect(piece).toContain(`default "${askEachTime}";`);
    expect(piece).toContain(`_astro/" "${keepForEver}";`);
    // a location with a header of its own loses all that stand above it
    expect(piece.match(/add_header/g)).toHaveLength(Object.keys(securityHeaders).length + 2);
  });

  it('Apache', async () => {
    const piece = await readFile('docs/hosting/apache.htaccess', 'utf8');
    expect(pairs(piece, /^ *Header always set (\S+) "([^"]*)"$/gm)).toEqual(securityHeaders);
    expect(piece).toContain(`Cache-Control "${askEachTime}" "expr=%{REQUEST_URI} !~ m#/_astro/#"`);
    expect(piece).toContain(`Cache-Control "${keepForEver}" "expr=%{REQUEST_URI} =~ m#/_astro/#"`);
  });
});

describe('the headers', () => {
  it('leave camera, full screen, wake lock and clipboard to the site itself and switch all else off', () => {
    const policy = securityHeaders['Permissions-Policy']?.split(', ') ?? [];
    expect(policy.filter((one) => !one.endsWith('=()'))).toEqual([
      'camera=(self)',
      'fullscreen=(self)',
      'screen-wake-lock=(self)',
      'clipboard-write=(self)',
    ]);
    expect(policy.filter((one) => one.endsWith('=()')).length).toBeGreaterThan(20);
  });

  it('forbid other sites to frame a page, and browsers to guess kinds and to tell where a reader comes from', () => {
    expect(securityHeaders).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'self'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    });
  });

  it('name addresses as a browser asks for them under a base path with signs', () => {
    const file = headersFile('/büch er/', ['_astro/', 'über uns/', 'sw.js', '_headers', '.nojekyll']);
    expect(file.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      '/b%C3%BCch%20er/*',
      '/b%C3%BCch%20er/',
      '/b%C3%BCch%20er/_astro/*',
      '/b%C3%BCch%20er/sw.js',
      '/b%C3%BCch%20er/%C3%BCber%20uns/*',
    ]);
  });
});

describe('the policy of a page', () => {
  const meta = `<meta http-equiv="content-security-policy" content="script-src '$&';">`;
  const page = (html: string) => ({ path: 'a.html', html });

  it('is moved behind the charset, before all that it is meant for', () => {
    expect(
      withPolicyFirst(page(`<head><meta charset="utf-8"><script src="/a.js"></script>${meta}</head>`)),
    ).toBe(`<head><meta charset="utf-8">${meta}<script src="/a.js"></script></head>`);
  });

  it('keeps the digests of what stands in the page, and no others', () => {
    const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policyOf = (script: string, style: string) =>
      `<meta http-equiv="content-security-policy" content="script-src 'self'${script}; style-src 'self'${style};">`;
    const listed = policyOf(` ${digest('a()')} ${digest('b()')}`, ` ${digest('p{}')} ${digest('q{}')}`);
    const body = '<script type="module">a()</script><style>q{}</style><script src="/c.js"></script>';
    expect(withPolicyFirst(page(`<head><meta charset="utf-8">${body}${listed}</head>`))).toBe(
      `<head><meta charset="utf-8">${policyOf(` ${digest('a()')}`, ` ${digest('q{}')}`)}${body}</head>`,
    );
  });

  it('is missed where it is not there, and the build ends', () => {
    expect(() => withPolicyFirst(page('<head><meta charset="utf-8"></head>'))).toThrow('a.html');
    expect(() => withPolicyFirst(page(`<head>${meta}</head>`))).toThrow('a.html');
  });
});
