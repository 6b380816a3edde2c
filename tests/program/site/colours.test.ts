// The colours of the site, read from their tokens: legible on every ground, and the parts of the book told apart by
// every kind of sight.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, rgbOf, type Rgb } from '#components/design/contrast.ts';
import { distance, sights } from './colour-sight.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  Array.from(
    css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
    ([, name, light, dark]) => [name ?? '', { light: rgbOf(light ?? ''), dark: rgbOf(dark ?? '') }],
  ),
);

function token(name: string, scheme: 'light' | 'dark'): Rgb {
  const found = tokens.get(name);
  if (!found) throw new Error(`--${name} is no colour of tokens.css`);
  return found[scheme];
}

const grounds = ['paper', 'paper-raised', 'paper-sunken'];
const parts = [...tokens.keys()].filter((name) => /^part-\d+$/.test(name));

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  it.each(['ink', 'ink-soft', 'act', 'act-hover', 'attend', 'alarm', 'shape', ...parts])(
    '%s is legible as text on every ground (4.5:1)',
    (name) => {
      const ratios = grounds.map((ground) => contrast(token(name, scheme), token(ground, scheme)));
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['on-act', 'act'],
    ['on-act', 'act-hover'],
    ['act', 'act-soft'],
    ['ink', 'act-soft'],
    ['attend', 'attend-soft'],
    ['ink', 'attend-soft'],
  ])('%s is legible on %s (4.5:1)', (text, ground) => {
    expect(contrast(token(text, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['line-strong', 'focus'])('%s bounds what can be used (3:1)', (name) => {
    const ratios = grounds.map((ground) => contrast(token(name, scheme), token(ground, scheme)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
  });

  it('on-act is legible on the accent of every part (4.5:1)', () => {
    const ratios = parts.map((part) => contrast(token('on-act', scheme), token(part, scheme)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(sights))('the parts are told apart by %s sight', (sight) => {
    const pairs = parts.flatMap((one, at) => parts.slice(at + 1).map((other) => [one, other] as const));
    const near = pairs
      .map(([one, other]) => ({
        pair: `${one} and ${other}`,
        distance: distance(token(one, scheme), token(other, scheme), sight),
      }))
      .filter((pair) => pair.distance < 8);
    expect(parts.length).toBeGreaterThanOrEqual(7);
    expect(near).toEqual([]);
  });
});
