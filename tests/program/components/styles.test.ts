// Where styles stand: beside what they style, each class in few places, nothing that nobody wears.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';

const filesOf = (pattern: string) =>
  globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
const read = (path: string) => readFileSync(path, 'utf8');

const sheets = filesOf('{src,components}/**/*.css');
const code = filesOf('{src,components}/**/*.{astro,ts,tsx}');
const shared = ['layers', 'tokens', 'base', 'layout', 'print'].map((name) => `src/styles/${name}.css`);

/** Classes of the element that a selector is about: `.a .b:not(.c) > .d:is(.e, .f)::before` is about d, e, and f. */
function subjects(selector: string): string[] {
  const plain = selector
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/:(?:not|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  let depth = 0;
  let last = 0;
  for (const [at, letter] of [...plain].entries()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0 && /[\s>+~]/.test(letter)) last = at;
  }
  return Array.from(plain.slice(last).matchAll(/\.([\w-]+)/g), ([, name = '']) => name);
}

/** Every class with the style sheets that are about it. */
const styled = new Map<string, Set<string>>();
for (const sheet of sheets)
  parse(read(sheet)).walkRules(({ selectors }) => {
    for (const name of selectors.flatMap(subjects))
      styled.set(name, (styled.get(name) ?? new Set()).add(sheet));
  });

/** Words in what a file gives an attribute or property that holds classes: `class="a b"`, `className={x ? 'a' : 'b'}`. */
function wornIn(text: string): string[] {
  const given = text.matchAll(
    /\b(?:class|className|scaleName)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|(\{(?:[^{}]|\{[^{}]*\})*\}|\[[^\]]*\]))/g,
  );
  return Array.from(given, ([, double, single, computed]) =>
    computed === undefined
      ? (double ?? single ?? '')
      : Array.from(computed.matchAll(/(["'`])(.*?)\1/g), ([, , words = '']) => words).join(' '),
  ).flatMap((words) => words.split(/[^\w-]+/));
}

const worn = new Set(code.flatMap((path) => wornIn(read(path))));
/** Classes that those who draw may use in a drawing. */
const forDrawings = new Set(
  Array.from(read('docs/schreiben.md').matchAll(/\bfig-[\w-]+/g), ([name]) => name),
);

/** The style sheets that each file imports, for themselves or for their address. */
const imports = code.map((path) => ({
  path,
  sheets: Array.from(
    read(path).matchAll(/import (?:\w+ from )?'([^']+\.css)(?:\?url)?'/g),
    ([, named = '']) =>
      named.startsWith('.')
        ? join(dirname(path), named).replaceAll('\\', '/')
        : named.replace('@/', 'src/').replace('#components/', 'components/'),
  ),
}));
const importers = (sheet: string) =>
  imports.flatMap(({ path, sheets: named }) => (named.includes(sheet) ? [path] : []));

describe('a style sheet', () => {
  it('is found at all', () => {
    expect(sheets.length).toBeGreaterThan(50);
    expect(styled.size).toBeGreaterThan(200);
    expect(worn.size).toBeGreaterThan(200);
    expect(forDrawings.size).toBeGreaterThan(5);
  });

  it('stands beside the component or page of its name, or in src/styles/ where all pages share it', () => {
    const alone = sheets.filter((sheet) => {
      if (shared.includes(sheet)) return false;
      const own = sheet.replace(/\.css$/, '');
      // Astro takes every file in src/pages/ for a page, unless its name begins with a line
      const named = own.startsWith('src/pages/') ? join(dirname(own), basename(own).replace(/^_/, '')) : own;
      const owners = ['.astro', '.tsx'].flatMap((end) => [
        named + end,
        join(dirname(named), `[${basename(named)}]${end}`),
      ]);
      return !owners.some((owner) => existsSync(owner));
    });
    expect(alone).toEqual([]);
  });

  it('of a field is named in the table of kinds alone, so that a sheet loads the styles of its kinds and no others', () => {
    const table = 'components/fields/styles.ts';
    const ofFields = sheets.filter((sheet) => sheet.startsWith('components/fields/'));
    expect(ofFields.filter((sheet) => !importers(sheet).includes(table))).toEqual([]);
    const others = ofFields
      .flatMap(importers)
      .filter((path) => path.startsWith('components/') && path !== table);
    expect(others).toEqual([]);
  });

  it('of a chart is named in the table of charts alone, so that only texts with figures load it', () => {
    const table = 'components/reading/chart-styles.ts';
    const ofCharts = sheets.filter((sheet) => /^components\/reading\/\w*Chart\.css$/.test(sheet));
    expect(ofCharts.length).toBeGreaterThan(3);
    for (const sheet of ofCharts) expect(importers(sheet), sheet).toEqual([table]);
  });

  it('is loaded by something, that of a component by the component itself or by the table of its kind', () => {
    expect(sheets.filter((sheet) => importers(sheet).length === 0)).toEqual([]);
    const tables = ['components/fields/styles.ts', 'components/reading/chart-styles.ts'];
    const strangers = sheets
      .filter((sheet) => sheet.startsWith('components/'))
      .filter((sheet) => !importers(sheet).some((path) => tables.includes(path)))
      .filter(
        (sheet) => !importers(sheet).some((path) => path.replace(/\.(?:astro|tsx)$/, '.css') === sheet),
      );
    expect(strangers).toEqual([]);
  });

  it('leaves the order of the layers to the one that says it', () => {
    const says = sheets.filter((sheet) => /@layer [^{;]*;/.test(read(sheet)));
    expect(says).toEqual(['src/styles/layers.css']);
  });

  it('puts every rule into a layer', () => {
    const outside = sheets.filter((sheet) =>
      parse(read(sheet)).nodes.some(
        (node) => node.type === 'rule' || (node.type === 'atrule' && node.name !== 'layer'),
      ),
    );
    expect(outside).toEqual([]);
  });
});

describe('a class', () => {
  it('is styled in two files at most: its own, and one that changes it', () => {
    const inMany = [...styled].filter(([, files]) => files.size > 2).map(([name, files]) => [name, ...files]);
    expect(inMany).toEqual([]);
  });

  it('is styled only where something wears it', () => {
    // src/drawing/svg.ts writes the class of each tone
    const ofTones = /^tone-(?:fill|line)-(?:none|ink|soft|attend|paper)$/;
    const dead = [...styled.keys()].filter(
      (name) => !worn.has(name) && !forDrawings.has(name) && !ofTones.test(name),
    );
    expect(dead).toEqual([]);
  });
});

it('shows the focus on a drawn choice by :focus, since WebKit forgets :focus-visible after an arrow key', () => {
  const shows = (pattern: RegExp) =>
    sheets.filter((path) => !path.includes('SearchDialog') && pattern.test(read(path)));
  expect(shows(/\binput:focus(?![-\w])/)).toEqual([
    'components/fields/shared/Scale.css',
    'components/start/SheetFilter.css',
    'components/ui/Pill.css',
  ]);
  expect(shows(/(?<![\w-])input:focus-visible/)).toEqual([]);
});
