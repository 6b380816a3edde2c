import { describe, expect, it } from 'vitest';
import { newerInScript } from '../site/newer-scripts.ts';
import { newerInStyles } from '../site/newer-styles.ts';

describe('a script is too new', () => {
  it.each([
    ['when it calls a newer method', 'a.toSorted()', ['toSorted']],
    ['when it calls one by its name in brackets', 'a["toSpliced"](0, 1)', ['toSpliced']],
    ['when it calls one through a chain', 'a?.b?.groupBy(c)', ['groupBy']],
    ['when it calls one of a browser class', 'Response.json(a)', ['Response.json']],
    ['when it takes one out of its object', 'const { fromAsync } = Array', ['fromAsync']],
    ['when it looks behind in a pattern', 'a.replace(/(?<!b)c/, "")', ['lookbehind in /(?<!b)c/']],
    ['when a class begins by itself', 'class A { static { b() } }', ['static {}']],
    [
      'when the parser does not know its syntax',
      'using a = b',
      [expect.stringContaining('Unexpected token')],
    ],
    [
      'when a pattern has a flag of later',
      '/[a--b]/v',
      [expect.stringContaining('Invalid regular expression flag')],
    ],
  ])('%s', (_, text, newer) => {
    expect(newerInScript(text)).toEqual(newer);
  });

  it.each([
    ['when it asks for a method first', '"showPopover" in a && a.showPopover()'],
    [
      'when it asks for a program of the browser first',
      'if (typeof Intl.Segmenter !== "undefined") new Intl.Segmenter()',
    ],
    ['when a name means something else', 'response.json(); words.with(a)'],
    ['when a text says the name', 'b("toSorted")'],
    ['when it is an old script', 'with (a) { b() }'],
    ['when it has what the oldest browsers have', 'a?.at(-1) ?? Object.hasOwn(b, c); class D { #e = 1 }'],
  ])('not %s', (_, text) => {
    expect(newerInScript(text)).toEqual([]);
  });
});

describe('a style is too new', () => {
  it.each([
    ['with a colour for light and dark', 'a{color:light-dark(#000,#fff)}', 'light-dark()'],
    [
      'with a mixed colour behind a newer one',
      'a{color:oklch(1% 0 0);color:color-mix(in srgb,red,blue)}',
      'color-mix()',
    ],
    [
      'with an underline in one declaration',
      'a{text-decoration:underline 1px}',
      'text-decoration as a shorthand',
    ],
    ['with words for a sign', 'a:before{content:"✓"/""}', 'alternative text of content'],
    ['with a state that only :has() knows', 'a:has(:checked){color:red}', ':has()'],
    ['with a rule in a rule', 'a{&:hover{color:red}}', 'nesting'],
    ['with a range of widths', '@media (width<=30rem){a{color:red}}', 'ranges in @media'],
  ])('%s', (_, css, what) => {
    expect(newerInStyles(css).map((one) => one.what)).toContain(what);
  });

  it.each([
    ['behind a value that every browser knows', 'a{color:red;color:color-mix(in srgb,red,blue)}'],
    ['where the browser is asked', '@supports (color:light-dark(red,red)){a{color:light-dark(#000,#fff)}}'],
    ['where the lack of it is mended', '@supports not selector(:has(a)){b{color:red}}'],
    ['with longhands', 'a{text-decoration:underline;text-decoration-thickness:1px}'],
    ['with a slash in a text', 'a:before{content:counter(page)" / "counter(pages)}'],
  ])('not %s', (_, css) => {
    expect(newerInStyles(css)).toEqual([]);
  });
});
