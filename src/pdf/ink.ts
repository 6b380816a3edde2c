import type { PaperShape } from './boxes/box.ts';
import type { NamedFont, Typesetter, Weight } from './typesetter.ts';

/** Distance of control points that makes four Bézier curves a circle. */
const kappa = 0.5523;

/** Size of the discs that stand for a weight, as part of a full circle. */
const disc: Partial<Record<PaperShape, number>> = { heavy: 1, middle: 0.62, light: 0.28 };

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

  /** One of the shapes beside the answers, in a square with its lower left corner at (x, y). */
  shape(shape: PaperShape, x: number, y: number, size: number): void {
    const middle = [x + size / 2, y + size / 2] as const;
    const radius = (size / 2 - 0.5) * (disc[shape] ?? 1);
    if (shape === 'dash') {
      this.line([x + 1, middle[1]], [x + size - 1, middle[1]], 1.5, 0);
      return;
    }
    const circle = this.#circle(middle[0], middle[1], radius);
    if (shape === 'half') {
      // clipped to the left half, filled, then the whole outline on top
      this.raw(`q ${[x, y, size / 2, size].map(written).join(' ')} re W n ${circle} f Q`);
    }
    if (shape === 'question') {
      const size1 = size * 1.25;
      const width = this.#set.width('?', size1, 'semibold');
      this.text('?', {
        x: middle[0] - width / 2,
        y: middle[1] - size1 * 0.33,
        size: size1,
        weight: 'semibold',
        shade: 0,
      });
      return;
    }
    this.raw(`q 1 w 0 g 0 G ${circle} ${shape === 'full' || shape in disc ? 'B' : 'S'} Q`);
  }

  #circle(x: number, y: number, radius: number): string {
    const c = radius * kappa;
    const curve = (...points: number[]) => `${points.map(written).join(' ')} c`;
    return [
      `${written(x - radius)} ${written(y)} m`,
      curve(x - radius, y + c, x - c, y + radius, x, y + radius),
      curve(x + c, y + radius, x + radius, y + c, x + radius, y),
      curve(x + radius, y - c, x + c, y - radius, x, y - radius),
      curve(x - c, y - radius, x - radius, y - c, x - radius, y),
      'h',
    ].join(' ');
  }
}
