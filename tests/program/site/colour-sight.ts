import { asLight, type Rgb } from '#components/design/contrast.ts';

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * What each kind of sight makes of light: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), full severity.
 */
export const sights: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'red-blind': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'green-blind': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'blue-blind': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (row: Rgb, [r, g, b]: Rgb) => row[0] * r + row[1] * g + row[2] * b;

/** How far two colours lie apart for a kind of sight: distance in OKLab, times a hundred. */
export function distance(one: Rgb, other: Rgb, sight: string): number {
  const matrix = sights[sight];
  if (!matrix) throw new Error(`No sight is called ${sight}`);
  const seen = (colour: Rgb): Rgb => [
    Math.max(0, times(matrix[0], asLight(colour))),
    Math.max(0, times(matrix[1], asLight(colour))),
    Math.max(0, times(matrix[2], asLight(colour))),
  ];
  const [a, b] = [okLab(seen(one)), okLab(seen(other))];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Linear light as OKLab (Björn Ottosson, 2020). */
function okLab(rgb: Rgb): Rgb {
  const l = Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], rgb));
  const m = Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], rgb));
  const s = Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], rgb));
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    times([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    times([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}
