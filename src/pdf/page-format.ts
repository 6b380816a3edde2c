/** One millimetre in points, the unit of everything in this room. */
export const mm = 72 / 25.4;

/** A4, upright. The left margin leaves room for punching. */
export const page = {
  width: 210 * mm,
  height: 297 * mm,
  left: 25 * mm,
  right: 18 * mm,
  top: 22 * mm,
  bottom: 20 * mm,
} as const;

/** Room between the margins. */
export const room = {
  width: page.width - page.left - page.right,
  height: page.height - page.top - page.bottom,
} as const;

/** Column on the left in which the item numbers stand. */
export const gutter = 26;

/** Distance between two lines to write on by hand. */
export const ruling = 9 * mm;

/** Type sizes with the distance between their lines. */
export const type = {
  title: { size: 22, leading: 27 },
  heading: { size: 14, leading: 19 },
  text: { size: 11, leading: 15.5 },
  written: { size: 10.5, leading: 15 },
  small: { size: 9.5, leading: 13 },
  tiny: { size: 8.5, leading: 11.5 },
} as const;
export type TypeSize = keyof typeof type;

/** Shades of grey by purpose; a black and white printer is the rule. */
export const grey = { ink: 0, quiet: 0.32, outline: 0.5, ruling: 0.72 } as const;
export type Shade = keyof typeof grey;
