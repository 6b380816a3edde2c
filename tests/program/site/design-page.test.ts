// The page that shows the look goes stale where something new is not shown on it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { designPage } from '@/addresses/design-page.ts';
import { kinds } from '@/worksheet/kinds/index.ts';
import { dist } from '../../site/built-site.ts';

const html = readFileSync(join(dist(), designPage, 'index.html'), 'utf8');

it('shows every token', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const names = [...new Set(Array.from(css.matchAll(/^\s+(--[\w-]+):/gm), ([, name = '']) => name))];
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !html.includes(`${name}<`))).toEqual([]);
});

it('shows a field of every kind, empty and filled, on screen and on paper', () => {
  for (const kind of Object.keys(kinds)) {
    const [, field = ''] = html.split(`data-field-kind="${kind}"`);
    const [shown = ''] = field.split('data-field-kind=');
    for (const state of ['empty', 'filled', 'paper'])
      expect(shown.includes(`data-state="${state}"`), `${kind}, ${state}`).toBe(true);
  }
});

it('is not found by the search', () => {
  expect(html).not.toContain('data-pagefind-body');
});
