import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asBase } from '@/integrations/base-path.mjs';
import { styleSheetsOf } from '@/integrations/page-styles.ts';
import { numberedFields, type Worksheet } from '@/worksheet/definition.ts';
import type { FieldKind } from '@/worksheet/kinds/index.ts';
import { builtPages, contentOfSite, dist } from './built-site.ts';

const { worksheets } = await contentOfSite();
const site = dist();
const pages = (await builtPages(site)).map(({ file, address }) => ({
  address,
  html: readFileSync(file, 'utf8'),
}));
const base = asBase(process.env['BASE_PATH']);
const read = (address: string) => readFileSync(join(site, address.slice(base.length)), 'utf8');

/** What only the styles of a kind have, on screen and on paper; nothing where the kind has none of its own. */
const marks: Readonly<Record<FieldKind, { readonly screen?: string; readonly paper?: string }>> = {
  rating: {},
  question: { screen: '.pills{' },
  text: {},
  date: {},
  choice: {},
  table: { screen: '.table-row-head', paper: '.paper-cells' },
  figure: { screen: '.figure-comparison', paper: '.paper-figure-box' },
  matrix: { screen: '.matrix-cell', paper: '.paper-matrix' },
  inventory: { screen: '.inventory-scale', paper: '.paper-inventory' },
  argument: { screen: '.argument-scale' },
};

const stylesAt = (address: string) =>
  styleSheetsOf(pages.find((page) => page.address === address)?.html ?? '')
    .map(read)
    .join('');
const kindsOf = (worksheet: Worksheet) =>
  new Set(numberedFields(worksheet).map(({ field }): string => field.kind));
const marked = (css: string, medium: 'screen' | 'paper') =>
  Object.entries(marks).flatMap(([kind, { [medium]: mark }]) => (mark && css.includes(mark) ? [kind] : []));
const expected = (worksheet: Worksheet, medium: 'screen' | 'paper') =>
  Object.entries(marks).flatMap(([kind, { [medium]: mark }]) =>
    mark && kindsOf(worksheet).has(kind) ? [kind] : [],
  );

describe('the style sheets of a page', () => {
  it('are two at most, all in its head, and the first is the same on every page', () => {
    const frames = new Set<string | undefined>();
    for (const { address, html } of pages) {
      const linked = styleSheetsOf(html);
      expect(linked.length, address).toBeGreaterThan(0);
      expect(linked.length, address).toBeLessThanOrEqual(2);
      expect(styleSheetsOf(html.slice(html.indexOf('</head>'))), address).toEqual([]);
      frames.add(linked[0]);
    }
    expect(frames.size).toBe(1);
  });

  it('say the order of the layers first of all, and once', () => {
    for (const { address, html } of pages) {
      const css = styleSheetsOf(html).map(read).join('');
      expect(css, address).toMatch(/^@layer reset,tokens,base,layout,components,print;/);
      expect(css.match(/@layer [\w,]+;/g), address).toHaveLength(1);
    }
  });

  it('are all that was written, and no script fetches one', () => {
    const written = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.css'));
    const linked = new Set(
      pages.flatMap(({ html }) => styleSheetsOf(html)).map((address) => address.split('/').at(-1)),
    );
    expect(new Set(written)).toEqual(linked);
    for (const name of readdirSync(join(site, '_astro')).filter((one) => one.endsWith('.js')))
      expect(readFileSync(join(site, '_astro', name), 'utf8'), name).not.toMatch(/_astro\/[^"'`]*\.css/);
  });
});

describe('a worksheet', () => {
  it('is told by classes that its kinds really have', () => {
    const css = globSync('components/fields/*/*.css')
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    const named = Object.values(marks).flatMap(({ screen, paper }) =>
      [screen, paper].filter((one) => one !== undefined),
    );
    expect(named.filter((mark) => !css.includes(mark.replace('{', ' {')))).toEqual([]);
  });

  it.each(worksheets.map((sheet) => [sheet.id, sheet] as const))(
    '%s loads the styles of its own kinds alone',
    (id, sheet) => {
      const css = stylesAt(`/arbeitsblaetter/${id}/`);
      expect(marked(css, 'screen')).toEqual(expected(sheet, 'screen'));
      expect(marked(css, 'paper')).toEqual(expected(sheet, 'paper'));
    },
  );

  it.each(worksheets.map((sheet) => [sheet.id, sheet] as const))(
    '%s on paper loads what is printed of its own kinds alone',
    (id, sheet) => {
      const css = stylesAt(`/arbeitsblaetter/${id}/papier/`);
      expect(marked(css, 'screen')).toEqual([]);
      expect(marked(css, 'paper')).toEqual(expected(sheet, 'paper'));
    },
  );
});
