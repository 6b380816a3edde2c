import { placed, type Drawing, type Mark } from './mark.ts';
import { shapeSize, stateShapes, type State } from './shapes.ts';

/** Where a node of the wheel lies, in units of the drawing: what is written beside it is set by these. */
export interface WheelNode {
  readonly x: number;
  readonly y: number;
  /** On which side of the ring the node lies, so that its words stand outside. */
  readonly side: 'above' | 'right' | 'below' | 'left';
}

export interface Wheel extends Drawing {
  readonly nodes: readonly WheelNode[];
  readonly middle: { readonly x: number; readonly y: number };
}

interface WheelOptions {
  /**
   * How far each element has come, in order around the wheel, beginning at the top. Undefined where somebody else draws
   * it (`nodeState`).
   */
  readonly states: readonly (State | undefined)[];
  /** Which element is also part of every other: it has a dotted rim, and so have they. */
  readonly everywhere?: number;
  /** Radius of the ring and of its nodes. */
  readonly ring: number;
  readonly node: number;
  /** Room around the ring for the words. */
  readonly room: { readonly x: number; readonly y: number };
}

/**
 * Elements around a ring without beginning or end. The ring has no arrowheads and no numbers, because there is no
 * order; arrows from the middle say that one may enter anywhere.
 */
export function wheel({ states, everywhere, ring, node, room }: WheelOptions): Wheel {
  const middle = { x: ring + node + room.x, y: ring + node + room.y };
  const nodes = states.map((_, at): WheelNode => {
    const angle = (2 * Math.PI * at) / states.length;
    const across = Math.sin(angle);
    const down = -Math.cos(angle);
    const side = sideOf(across, down);
    return { x: middle.x + ring * across, y: middle.y + ring * down, side };
  });
  const outline: Mark = { kind: 'circle', ...middle, r: ring, line: 'soft', stroke: ring / 115 };
  return {
    width: 2 * middle.x,
    height: 2 * middle.y,
    nodes,
    middle,
    marks: [
      outline,
      ...nodes.map((to) => arrow(middle, to, ring, node)),
      ...nodes.flatMap((at, index) => nodeMarks(at, node, states[index], everywhere, index === everywhere)),
    ],
  };
}

/** Nodes near the upright axis have their words above or below, all others beside. */
function sideOf(across: number, down: number): WheelNode['side'] {
  if (Math.abs(across) < 0.65) return down < 0 ? 'above' : 'below';
  return across > 0 ? 'right' : 'left';
}

/** A short arrow from the middle towards a node. */
function arrow(
  middle: { readonly x: number; readonly y: number },
  to: WheelNode,
  ring: number,
  node: number,
): Mark {
  const [dx, dy] = [(to.x - middle.x) / ring, (to.y - middle.y) / ring];
  const from = ring * 0.44;
  const tip = ring - node * 1.36;
  const neck = tip - ring * 0.05;
  const wing = ring * 0.036;
  const at = (along: number, beside: number) =>
    [middle.x + dx * along - dy * beside, middle.y + dy * along + dx * beside] as const;
  return {
    kind: 'path',
    steps: [
      ['M', ...at(from, 0)],
      ['L', ...at(tip, 0)],
      ['M', ...at(neck, wing)],
      ['L', ...at(tip, 0)],
      ['L', ...at(neck, -wing)],
    ],
    line: 'soft',
    stroke: ring / 115,
  };
}

function nodeMarks(
  { x, y }: WheelNode,
  r: number,
  state: State | undefined,
  everywhere: number | undefined,
  isEverywhere: boolean,
): readonly Mark[] {
  const dots = [0.1, r * 0.16] as const;
  return [
    { kind: 'circle', x, y, r: r * 1.26, fill: 'paper' },
    isEverywhere
      ? { kind: 'circle', x, y, r, line: 'ink', stroke: r * 0.1, dash: dots, fill: 'paper' }
      : { kind: 'circle', x, y, r, line: 'ink', stroke: r * 0.07, fill: 'paper' },
    ...(everywhere === undefined || isEverywhere
      ? []
      : [{ kind: 'circle', x, y, r: r * 1.19, line: 'ink', stroke: r * 0.05, dash: dots } as const]),
    ...(state ? nodeState({ x, y }, r, state) : []),
  ];
}

/** How far an element has come, as it lies in its node. @param r radius of the node */
export function nodeState({ x, y }: Pick<WheelNode, 'x' | 'y'>, r: number, state: State): readonly Mark[] {
  const size = r * 1.1;
  return placed(stateShapes[state].marks, x - size / 2, y - size / 2, size / shapeSize);
}
