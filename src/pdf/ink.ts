import { placed, roundPath, type Drawing, type Mark, type Step, type Tone } from '../drawing/mark.ts';
import type { NamedFont, Typesetter, Weight } from './typesetter.ts';

function written(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Writes the operators of a content stream; `y` grows upwards, as in PDF. Remembers which fonts it used, so
 * that only those are embedded.
 */
export class Ink {
  readonly #operators: string[] = [];
  readonly #set: Typesetter;
  readonly #used: (font: NamedFont, letters: readonly (readonly [number, string])[]) => void;

  constructor(
    set: Typesetter,
    used: (font: NamedFont, letters: readonly (readonly [number, string])[]) => void,
  ) {
    this.#set = set;
    this.#used = used;
  }

  /** The stream so far. */
  get content(): string {
    return this.#operators.join('\n');
  }

  raw(operators: string): void {
    this.#operators.push(operators);
  }

  text(text: string, at: { x: number; y: number; size: number; weight: Weight; shade: number }): void {
    const runs = this.#set.runs(text, at.weight);
    if (runs.length === 0) return;
    this.raw(`BT ${written(at.shade)} g 1 0 0 1 ${written(at.x)} ${written(at.y)} Tm`);
    for (const { font, hex, letters } of runs) {
      this.#used(font, letters);
      this.raw(`/${font.name} ${written(at.size)} Tf <${hex}> Tj`);
    }
    this.raw('ET');
  }

  line(from: readonly [number, number], to: readonly [number, number], weight: number, shade: number): void {
    const points = `${written(from[0])} ${written(from[1])} m ${written(to[0])} ${written(to[1])} l`;
    this.raw(`q ${written(weight)} w ${written(shade)} G ${points} S Q`);
  }

  outline(x: number, y: number, width: number, height: number, weight: number, shade: number): void {
    this.raw(
      `q ${written(weight)} w ${written(shade)} G ${[x, y, width, height].map(written).join(' ')} re S Q`,
    );
  }

  /** Marks as every medium draws them, with their upper left corner at (x, y), as wide as asked for. */
  drawing({ width: units, marks }: Drawing, x: number, y: number, width: number): void {
    for (const mark of placed(marks, 0, 0, width / units)) this.#mark(mark, x, y);
  }

  #mark(mark: Mark, x: number, y: number): void {
    const { fill, line, stroke = 1, dash } = mark;
    const does = fill ? (line ? 'B' : 'f') : line ? 'S' : undefined;
    if (!does) return;
    // marks count downwards from their corner, a page upwards from its foot
    const outline = outlineOf(mark)
      .map(([operator, ...points]) =>
        [...points.map((value, at) => written(at % 2 === 0 ? x + value : y - value)), operator].join(' '),
      )
      .join(' ');
    this.raw(
      [
        'q 1 J 1 j',
        fill && `${written(shadeOf[fill])} g`,
        line && `${written(shadeOf[line])} G ${written(stroke)} w`,
        dash && `[${dash.map(written).join(' ')}] 0 d`,
        outline,
        `${does} Q`,
      ]
        .filter(Boolean)
        .join(' '),
    );
  }
}

/** Paper has no colours: what needs a look is told by its form. */
const shadeOf: Readonly<Record<Tone, number>> = { ink: 0, attend: 0, soft: 0.45, paper: 1 };

type Operator = readonly ['m' | 'l' | 'c' | 'h', ...number[]];

/** The outline of a mark in the operators of a path, in the mark's own coordinates. */
function outlineOf(mark: Mark): readonly Operator[] {
  switch (mark.kind) {
    case 'circle':
      return roundPath(mark.x, mark.y, mark.r).map(operatorOf);
    case 'box': {
      const { x, y, width, height } = mark;
      return [['m', x, y], ['l', x + width, y], ['l', x + width, y + height], ['l', x, y + height], ['h']];
    }
    case 'path':
      return mark.steps.map(operatorOf);
  }
}

function operatorOf(step: Step): Operator {
  switch (step[0]) {
    case 'M':
      return ['m', step[1], step[2]];
    case 'L':
      return ['l', step[1], step[2]];
    case 'C':
      return ['c', step[1], step[2], step[3], step[4], step[5], step[6]];
    case 'Z':
      return ['h'];
  }
}
