/** Red, green and blue, 0 to 1, as they stand in a style (sRGB). */
export type Rgb = readonly [number, number, number];

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** The colour as light, which adds up; sRGB does not. */
export const asLight = ([r, g, b]: Rgb): Rgb => [linear(r), linear(g), linear(b)];

/** `#0b5563` as {@link Rgb}. What stands behind six digits is left out. */
export function rgbOf(hex: string): Rgb {
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = asLight(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
