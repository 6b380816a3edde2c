import { tieStrengths } from './kinds/matrix.ts';
import type { Area, Member, Network } from './network.ts';

/** Side of the square that the network is drawn in. Text keeps its size in it down to 320 px. */
export const side = 340;
const middle = side / 2;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Node extends Point {
  readonly member: Member;
  /** Where its name stands outside the circle; absent where there are so many that names would touch. */
  readonly name?: Point & { readonly side: 'start' | 'middle' | 'end' };
}

/** Part of a ring outside the nodes of one area, with the clock, and its letter, by which the key below calls it. */
export interface Arc {
  readonly letter: string;
  readonly area: Area;
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
  /** True where it is more than half of the ring. */
  readonly large: boolean;
  readonly label: Point;
}

/** A tie from one node to another, drawn to the point between them as a quadratic curve is. */
export interface TieLine {
  readonly strength: 'schwach' | 'stark';
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

export interface NetworkLayout {
  readonly nodes: readonly Node[];
  readonly arcs: readonly Arc[];
  readonly lines: readonly TieLine[];
  readonly radius: number;
}

/** Above this nodes stand in two rings by turns, so that their numbers stay legible. */
export const mostInOneRing = 20;

/** Up to here the names of all stand beside their nodes, where the page has room. */
const mostNamed = 14;

/** The letter of the area at this place: A, B, …; more areas than letters begin anew with two. */
export const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);

const rounded = (value: number) => Math.round(value * 10) / 10;
/** A point on a ring; angle 0 is above, and it turns with the clock. */
const at = (angle: number, radius: number): Point => ({
  x: rounded(middle + radius * Math.sin(angle)),
  y: rounded(middle - radius * Math.cos(angle)),
});

/** Names begin outside the circle and run away from it; above and below they stand in the middle. */
function nameAt(angle: number, radius: number): NonNullable<Node['name']> {
  const across = Math.sin(angle);
  const side = Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end';
  return { ...at(angle, radius), side };
}

/** The point between two nodes, drawn in to this share of its distance from the middle. */
function halfway(a: Point, b: Point, share: number): Point {
  return {
    x: rounded(middle + ((a.x + b.x) / 2 - middle) * share),
    y: rounded(middle + ((a.y + b.y) / 2 - middle) * share),
  };
}

/** By how much a line between neighbours turns in, in radians: enough to pass the node between it and the next but one. */
const turn = 0.28;

/**
 * Where a line between two nodes of a ring bends to. Lines to near nodes turn in, those through the middle do not, and
 * each keeps its place between its neighbours: so they leave a node in as many directions as they have ends.
 */
function bendOf(a: Point, b: Point, ring: number): Point {
  const half = Math.hypot(a.x - b.x, a.y - b.y) / 2;
  const away = Math.hypot((a.x + b.x) / 2 - middle, (a.y + b.y) / 2 - middle);
  const inwards = half * Math.tan((turn * away) / ring);
  return halfway(a, b, away > 0 ? (away - inwards) / away : 1);
}

/**
 * Places everyone on a circle, area beside area with a little room between, in the order of the list. Ties bend
 * towards the middle, so that none runs through an actor between its ends. No chance, no iteration: the same
 * network is drawn the same everywhere.
 */
export function drawingOf({ members, areas, strength }: Network): NetworkLayout {
  const without = members.filter(({ areaKey }) => areaKey === '');
  const stretches = [...areas.map((area) => area.members), without].filter(({ length }) => length > 0);
  const pause = stretches.length > 1 ? 0.8 : 0;
  const step = (2 * Math.PI) / Math.max(1, members.length + pause * stretches.length);
  const two = members.length > mostInOneRing;
  const radius = two ? 11 : 12.5;
  const outer = 128;
  let slot = 0;
  const placed = stretches.map((stretch) => {
    const first = slot;
    const nodes = stretch.map((member): Node => {
      const ring = two && Math.round(slot) % 2 === 1 ? outer - 27 : outer;
      const angle = slot * step;
      slot += 1;
      return {
        member,
        ...at(angle, ring),
        ...(members.length <= mostNamed && { name: nameAt(angle, outer + radius + 17) }),
      };
    });
    const last = slot - 1;
    slot += pause;
    return { nodes, from: first * step, to: last * step };
  });
  const nodes = placed.flatMap((stretch) => stretch.nodes);
  const arcs = areas.map((area, place): Arc => {
    const { from = 0, to = 0 } = placed[place] ?? {};
    const reach = outer + radius + 6;
    const named = members.length <= mostNamed;
    const beyond = named ? Math.min(step * 0.25, 0.1) : Math.min(step * 0.4, 0.16);
    const [begin, end] = [from - beyond, to + beyond];
    // a whole ring would begin where it ends and vanish
    const stop = Math.min(end, begin + 2 * Math.PI - (named ? 0.15 : 0.05));
    return {
      letter: letterOf(place),
      area,
      from: at(begin, reach),
      to: at(stop, reach),
      radius: reach,
      large: end - begin > Math.PI,
      // names take the room outside the arc, so its letter stands where it begins
      label: named ? at(begin - 0.065, reach) : at((from + to) / 2, reach + 13),
    };
  });
  const lines = nodes.flatMap((a, place) =>
    nodes.slice(place + 1).flatMap((b): TieLine[] => {
      const tie = strength(a.member, b.member);
      if (tie !== 'schwach' && tie !== 'stark') return [];
      const bend = members.length <= mostNamed ? bendOf(a, b, outer) : halfway(a, b, 0.45);
      return [{ strength: tie, from: { x: a.x, y: a.y }, bend, to: { x: b.x, y: b.y } }];
    }),
  );
  // dashed lines above solid ones, which would hide them
  lines.sort((a, b) => tieStrengths.indexOf(b.strength) - tieStrengths.indexOf(a.strength));
  return { nodes, arcs, lines, radius };
}
