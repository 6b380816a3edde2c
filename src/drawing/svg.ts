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

/**
 * The marks of a drawing that is as wide as its place: what lies beside each other moves apart, while heights, dots
 * and lines keep their size, and so do the letters that a page sets between them. Paths may have straight steps alone.
 */
export function stretchedAsSvg({ width, marks }: Drawing): string {
  const x = (value: number) => `${short((value / width) * 100)}%`;
  return marks
    .map((mark) => {
      const inked = attributes(mark);
      switch (mark.kind) {
        case 'circle':
          return `<circle cx="${x(mark.x)}" cy="${short(mark.y)}" r="${short(mark.r)}"${inked}/>`;
        case 'box':
          return `<rect x="${x(mark.x)}" y="${short(mark.y)}" width="${x(mark.width)}" height="${short(mark.height)}"${inked}/>`;
        case 'path':
          return straightParts(mark.steps)
            .map(
              ([from, to]) =>
                `<line x1="${x(from.x)}" y1="${short(from.y)}" x2="${x(to.x)}" y2="${short(to.y)}"${inked}/>`,
            )
            .join('');
      }
    })
    .join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function straightParts(steps: readonly Step[]): readonly (readonly [from: Point, to: Point])[] {
  return steps.flatMap((step, at) => {
    const before = steps[at - 1];
    if (step[0] === 'M') return [];
    if (step[0] !== 'L' || !before || before[0] === 'Z' || before[0] === 'C')
      throw new Error('only straight steps can be stretched');
    return [
      [
        { x: before[1], y: before[2] },
        { x: step[1], y: step[2] },
      ] as const,
    ];
  });
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
