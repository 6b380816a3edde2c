import { describe, expect, it } from 'vitest';
import { asSrgb } from '../../../src/integrations/srgb-colours.ts';

describe('a colour in OKLCH is written as the same in sRGB', () => {
  it.each([
    ['oklch(100% 0 0)', '#ffffff'],
    ['oklch(0% 0 0)', '#000000'],
    // red, green and blue, as https://www.w3.org/TR/css-color-4/ gives them
    ['oklch(62.8% 0.2577 29.23)', '#ff0000'],
    ['oklch(86.64% 0.2948 142.5)', '#00ff00'],
    ['oklch(45.2014% 0.313214 264.052)', '#0000ff'],
    ['oklch(25% 0.02 240 / 0.08)', '#19232a14'],
  ])('%s', (oklch, hex) => {
    expect(asSrgb(`a{color:${oklch}}`)).toBe(`a{color:${hex}}`);
  });

  it('wherever it stands', () => {
    expect(asSrgb('a{--b:light-dark(oklch(100% 0 0), oklch( 0%  0 0 / 0.5 ))}')).toBe(
      'a{--b:light-dark(#ffffff, #00000080)}',
    );
  });
});

it('a colour that most screens cannot show is refused', () => {
  expect(() => asSrgb('oklch(70% 0.4 150)')).toThrow(
    'oklch(70% 0.4 150) lies outside of sRGB: take a smaller chroma.',
  );
});
