import type { Drawing, Inked, Mark, Step, Tone } from './mark.ts';

/** A colour for each tone, where there are no styles that know them. */
export type Colours = Readonly<Record<Tone, string>>;

const short = (value: number) => String(Math.round(value * 100) / 100);

/**
 * The marks as SVG elements. Tones become classes (`tone-fill-ink`, `tone-line-soft`), so that a page colours them by
 * its styles and needs no inline style.
 */
export function marksAsSvg(marks: readonly Mark[]): string {
  return marks.map((mark) => markAsSvg(mark)).join('');
}

/** A drawing as a file of its own, which no page lends its styles. */
export function drawingAsFile(drawing: Drawing, colours: Colours): string {
  const marks = drawing.marks.map((mark) => markAsSvg(mark, colours)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(drawing)}" stroke-linecap="round">${marks}</svg>`;
}

/** The area that a drawing takes, as the attribute wants it. */
export const viewBox = ({ width, height }: Drawing) => `0 0 ${short(width)} ${short(height)}`;

function markAsSvg(mark: Mark, colours?: Colours): string {
  const inked = attributes(mark, colours);
  switch (mark.kind) {
    case 'circle':
      return `<circle cx="${short(mark.x)}" cy="${short(mark.y)}" r="${short(mark.r)}"${inked}/>`;
    case 'box':
      return `<rect x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"${inked}/>`;
    case 'path':
      return `<path d="${pathOf(mark.steps)}"${inked}/>`;
  }
}

/** A path as SVG writes it. */
export function pathOf(steps: readonly Step[]): string {
  return steps.map(([letter, ...numbers]) => letter + numbers.map(short).join(' ')).join('');
}

function attributes({ fill, line, stroke, dash }: Inked, colours?: Colours): string {
  const classes = [fill ? `tone-fill-${fill}` : 'tone-fill-none', ...(line ? [`tone-line-${line}`] : [])];
  return [
    colours
      ? ` fill="${fill ? colours[fill] : 'none'}"${line ? ` stroke="${colours[line]}"` : ''}`
      : ` class="${classes.join(' ')}"`,
    stroke === undefined ? '' : ` stroke-width="${short(stroke)}"`,
    dash ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : '',
  ].join('');
}
