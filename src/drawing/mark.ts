/**
 * What drawings are made of, as plain numbers: a page, an island, a PDF and a file for other programs draw the same.
 * `y` grows downwards. A tone is a role that each medium knows: screen and paper by class, PDF by shade.
 */
export type Tone =
  /** The colour of what is drawn: text around it, the answer, the part. */
  | 'ink'
  /** Side matter: axes, rims, what stands in the background. */
  | 'soft'
  /** What needs a look. */
  | 'attend'
  /** The ground that a drawing covers what lies behind it with. */
  | 'paper';

/** How a mark is inked; absent parts are not drawn. */
export interface Inked {
  readonly fill?: Tone;
  readonly line?: Tone;
  /** Width of the line, in units of the drawing. */
  readonly stroke?: number;
  /** Lengths of stroke and gap. */
  readonly dash?: readonly [stroke: number, gap: number];
}

/** A step of a path, in absolute coordinates. */
export type Step =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

export type Mark =
  | (Inked & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number })
  | (Inked & {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    })
  | (Inked & { readonly kind: 'path'; readonly steps: readonly Step[] });

/** Marks in the order in which they are drawn, in a field of this size with its corner at 0, 0. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Distance of control points that makes four curves a circle: 4/3·(√2 − 1). */
const kappa = 0.5523;

/** The left half of a disc. */
export function leftHalf(x: number, y: number, r: number): readonly Step[] {
  const c = r * kappa;
  return [
    ['M', x, y - r],
    ['C', x - c, y - r, x - r, y - c, x - r, y],
    ['C', x - r, y + c, x - c, y + r, x, y + r],
    ['Z'],
  ];
}

/** The same drawing all in one tone. */
export function toned(drawing: Drawing, tone: Tone): Drawing {
  const marks = drawing.marks.map((mark): Mark => ({
    ...mark,
    ...(mark.fill && { fill: tone }),
    ...(mark.line && { line: tone }),
  }));
  return { ...drawing, marks };
}

/** A circle in curves, for media that know no other. */
export function roundPath(x: number, y: number, r: number): readonly Step[] {
  const c = r * kappa;
  const toTheFoot = leftHalf(x, y, r).slice(0, -1);
  return [
    ...toTheFoot,
    ['C', x + c, y + r, x + r, y + c, x + r, y],
    ['C', x + r, y - c, x + c, y - r, x, y - r],
    ['Z'],
  ];
}

/** Moves marks and makes them larger or smaller, widths of lines too. */
export function placed(marks: readonly Mark[], x: number, y: number, scale = 1): readonly Mark[] {
  const atX = (value: number) => x + value * scale;
  const atY = (value: number) => y + value * scale;
  return marks.map((mark): Mark => {
    const inked = {
      ...(mark.stroke !== undefined && { stroke: mark.stroke * scale }),
      ...(mark.dash && { dash: [mark.dash[0] * scale, mark.dash[1] * scale] as const }),
    };
    if (mark.kind === 'circle')
      return { ...mark, ...inked, x: atX(mark.x), y: atY(mark.y), r: mark.r * scale };
    if (mark.kind === 'path')
      return { ...mark, ...inked, steps: mark.steps.map((step) => movedStep(step, atX, atY)) };
    return {
      ...mark,
      ...inked,
      x: atX(mark.x),
      y: atY(mark.y),
      width: mark.width * scale,
      height: mark.height * scale,
    };
  });
}

function movedStep(step: Step, atX: (x: number) => number, atY: (y: number) => number): Step {
  switch (step[0]) {
    case 'M':
    case 'L':
      return [step[0], atX(step[1]), atY(step[2])];
    case 'C':
      return ['C', atX(step[1]), atY(step[2]), atX(step[3]), atY(step[4]), atX(step[5]), atY(step[6])];
    case 'Z':
      return step;
  }
}
