// Holds what was built against the oldest browsers in which everything works (src/integrations/browser-floor.mjs): scripts of
// packages as well as ours, and styles after they were made smaller, which has merged longhands before.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floor } from '../../../src/integrations/browser-floor.mjs';
import { newEnough } from '#words/browsers.ts';
import { programSite as dist } from '../../../scripts/machine/sites.mjs';
import { newerInScript } from './newer-scripts.ts';
import { newerInStyles } from './newer-styles.ts';

const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const ending = (end: string) =>
  names.filter((name) => name.endsWith(end)).map((name) => ({ name, text: read(name) }));
const pages = ending('.html');

/** Scripts that stand in pages; the same one stands in many. */
const inPages = new Set(
  pages.flatMap(({ text }) =>
    Array.from(
      text.matchAll(/<script(?![^>]*\s(?:src|type="application)[=/])[^>]*>([\s\S]+?)<\/script>/g),
      ([, js = '']) => js,
    ),
  ),
);
const scripts = [...ending('.js'), ...Array.from(inPages, (text) => ({ name: 'a script in pages', text }))];
const styles = ending('.css');

/** Where something newer stands on purpose, and why nobody misses it below the version that knows it. */
const onPurpose: readonly { readonly what: string; readonly where: RegExp; readonly because: string }[] = [
  {
    what: 'startViewTransition',
    where: /^_astro\/worksheet/,
    because: 'React asks for it when a component of that name is drawn; we have none',
  },
  { what: 'hidePopover', where: /^_astro\/(?:Prose|terms)/, because: 'asked for together with showPopover' },
  {
    what: ':has()',
    where: /\.search-kinds label:has\(/,
    because: 'without it the control itself is drawn: @supports not selector(:has(:checked))',
  },
  {
    what: ':has()',
    where: /\.worksheet-page:has\(\.paper\)/,
    because: '@supports not selector(:has(.paper)) does the same wherever scripts run',
  },
  { what: ':has()', where: /\.prose ?> ?:is\(h\d,/, because: 'a distance' },
  { what: ':has()', where: /\.data:not\(:has\(/, because: 'where a long chart is cut on paper' },
];

const allowed = (what: string, where: string) =>
  onPurpose.findIndex((one) => one.what === what && one.where.test(where));

describe('the scripts of the build', () => {
  it('are there', () => {
    expect(scripts.length).toBeGreaterThan(10);
  });

  it('hold nothing that is newer than the oldest browser, unless they ask for it first', () => {
    const newer = scripts.flatMap(({ name, text }) =>
      newerInScript(text)
        .filter((what) => allowed(what, name) === -1)
        .map((what) => `${name}: ${what}`),
    );
    expect(newer).toEqual([]);
  });
});

describe('the styles of the build', () => {
  it('are there', () => {
    expect(styles.length).toBeGreaterThan(4);
  });

  it('hold nothing that is newer than the oldest browser without something before it that is not', () => {
    const newer = styles.flatMap(({ name, text }) =>
      newerInStyles(text)
        .filter(({ what, where }) => allowed(what, where) === -1)
        .map(({ what, where }) => `${name}: ${what} in ${where}`),
    );
    expect(newer).toEqual([]);
  });

  it('draw a chosen answer without :has() too', () => {
    expect(
      styles.some(({ text }) =>
        /@supports not selector\(:has\(:checked\)\)\{[^@]*\.search-kinds[^@]*input:checked/.test(text),
      ),
    ).toBe(true);
    for (const label of ['rating-answer', 'pill']) {
      const rules = styles.map(({ text }) => text).join('');
      expect(rules, label).toMatch(new RegExp(`\\.${label} input:checked\\{[^}]*border:`));
      expect(rules, label).not.toMatch(new RegExp(`\\.${label}[^{},]*:has\\(`));
    }
  });

  it('hide what opens as a popover where a browser knows none', () => {
    const classes = new Set(
      pages.flatMap(({ text }) =>
        Array.from(
          text.matchAll(/<\w+(?=[^>]* popover[=\s>])[^>]*>/g),
          ([tag]) => /class="([\w-]+)/.exec(tag)?.[1] ?? tag,
        ),
      ),
    );
    expect(classes.size).toBeGreaterThan(0);
    const hidden = styles
      .map(({ text }) => /@supports not selector\(:popover-open\)\{([^@]*)/.exec(text)?.[1] ?? '')
      .join('');
    for (const name of classes) expect(hidden).toMatch(new RegExp(`\\.${name}\\{[^}]*display:none`));
  });
});

it('nothing is left on purpose that is not there any more', () => {
  const used = new Set([
    ...scripts.flatMap(({ name, text }) => newerInScript(text).map((what) => allowed(what, name))),
    ...styles.flatMap(({ text }) => newerInStyles(text).map(({ what, where }) => allowed(what, where))),
  ]);
  expect(onPurpose.filter((_, at) => !used.has(at)).map(({ where }) => where.source)).toEqual([]);
});

it('pages name the same browsers as the build is made for', () => {
  expect(newEnough).toBe(
    `Chrome und Edge ab Version ${floor.chrome}, Firefox ab ${floor.firefox}, Safari ab ${floor.safari}`,
  );
});
