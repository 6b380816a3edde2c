import type { Plugin } from 'vite';

/** How far outside of sRGB a colour may lie: so much a browser takes off for most screens without anyone seeing it. */
const clipped = 0.1;

/**
 * Writes `oklch(…)` of our styles as sRGB. The build would write each colour twice for browsers without it, as sRGB
 * and as `lab()` behind `@supports`; ours are those of sRGB, and every first visit pays for the second.
 */
export function srgbColours(): Plugin {
  return {
    name: 'srgb-colours',
    enforce: 'pre',
    transform: {
      // also where a style sheet is imported for its address: `?url`, `?transform-only`
      filter: { id: /\.css(?:$|\?)/ },
      handler: (code) => ({ code: asSrgb(code), map: null }),
    },
  };
}

/**
 * Styles with each `oklch(L% C H / alpha)` written as `#rrggbbaa`.
 * @throws where a colour lies so far outside of sRGB that another would be seen
 */
export function asSrgb(css: string): string {
  return css.replace(
    /oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+)\s*(?:\/\s*([\d.]+)\s*)?\)/g,
    (written, lightness: string, chroma: string, hue: string, alpha: string | undefined) => {
      const parts = [...srgbOf(Number(lightness) / 100, Number(chroma), Number(hue))];
      if (parts.some((part) => part < -clipped || part > 1 + clipped))
        throw new Error(`${written} lies outside of sRGB: take a smaller chroma.`);
      const all = alpha === undefined ? parts : [...parts, Number(alpha)];
      return `#${all.map(hexOf).join('')}`;
    },
  );
}

const hexOf = (part: number) =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');

/** https://www.w3.org/TR/css-color-4/#color-conversion-code: OKLCH to OKLab to linear sRGB to sRGB. */
function srgbOf(lightness: number, chroma: number, hue: number): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const gamma = (linear: number) =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
