import type { Drawing, Inked, Mark, Step } from './mark.ts';

const short = (value: number) => String(Math.round(value * 100) / 100);

/**
 * The marks as SVG elements. Tones become classes (`tone-fill-ink`, `tone-line-soft`), so that a page colours them by
 * its styles and needs no inline style.
 */
export function marksAsSvg(marks: readonly Mark[]): string {
  return marks.map(markAsSvg).join('');
}

/** The area that a drawing takes, as the attribute wants it. */
export const viewBox = ({ width, height }: Drawing) => `0 0 ${short(width)} ${short(height)}`;

function markAsSvg(mark: Mark): string {
  const inked = attributes(mark);
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

function attributes({ fill, line, stroke, dash }: Inked): string {
  const classes = [fill ? `tone-fill-${fill}` : 'tone-fill-none', ...(line ? [`tone-line-${line}`] : [])];
  return [
    ` class="${classes.join(' ')}"`,
    stroke === undefined ? '' : ` stroke-width="${short(stroke)}"`,
    dash ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : '',
  ].join('');
}
