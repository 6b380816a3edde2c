import { usedActors, type Actor, type MatrixAnswer, type TieStrength } from './kinds/matrix.ts';
import { bridgesOf, componentsOf, type Graph } from './network-graph.ts';
import { strengthsOf } from './network-ties.ts';

/** An actor of the network with its number in the list that people wrote, from 1. */
export interface Member extends Actor {
  readonly number: number;
  /** Key of its area, the same for „Gesundheit“ and „gesundheit “; empty where it has none. */
  readonly areaKey: string;
}

export interface Area {
  readonly key: string;
  /** As it was written first. */
  readonly name: string;
  readonly members: readonly Member[];
}

export type Strength = TieStrength | undefined;

/** Two areas between which no tie is known. It is a gap for sure only once nobody's tie is unknown. */
export interface AreaGap {
  readonly between: readonly [Area, Area];
  /** Pairs across the two that nobody has rated. */
  readonly unknown: number;
}

/** An actor on whom alone a connection hangs. */
export interface Bridge {
  readonly member: Member;
  /** Into how many parts its group would fall without it; 1 where it would not. */
  readonly parts: number;
  /** Pairs of areas whose ties all run through this actor. */
  readonly areas: readonly (readonly [Area, Area])[];
}

/** What can be said about a network, and how much of it is unknown. */
export interface Network {
  readonly members: readonly Member[];
  /** In order of first mention; without those who have no area. */
  readonly areas: readonly Area[];
  readonly strength: (a: Member, b: Member) => Strength;
  readonly counts: Readonly<Record<TieStrength | 'unknown' | 'pairs', number>>;
  /** Share of the pairs that are tied, at least and at most: they differ by the pairs nobody rated. */
  readonly density: { readonly least: number; readonly most: number } | undefined;
  /** Actors that can reach each other over ties, the largest group first; a lone actor is no group. */
  readonly groups: readonly (readonly Member[])[];
  /** Pairs across different groups (lone actors included) that nobody has rated. */
  readonly unknownAcross: number;
  readonly gaps: readonly AreaGap[];
  readonly bridges: readonly Bridge[];
  /** Actors without a tie; `unknown` counts their pairs that nobody has rated. */
  readonly isolated: readonly { readonly member: Member; readonly unknown: number }[];
}

const keyOf = (area: string) => area.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Every pair of a list once. */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
}

/** The areas that members stand in, in order of first mention. */
function areasOf(members: readonly Member[]): readonly Area[] {
  const keys = [...new Set(members.map(({ areaKey }) => areaKey))].filter(Boolean);
  return keys.map((key) => {
    const inside = members.filter(({ areaKey }) => areaKey === key);
    return { key, name: (inside[0]?.area ?? '').trim(), members: inside };
  });
}

/** Works out what the ties of a matrix say. Pure; the same answer gives the same picture. */
export function networkOf(answer: MatrixAnswer): Network {
  const members = usedActors(answer).map((actor): Member => ({
    ...actor,
    number: answer.actors.indexOf(actor) + 1,
    areaKey: keyOf(actor.area),
  }));
  const known = strengthsOf(answer);
  const strength = (a: Member, b: Member) => known(a.id, b.id);
  const isTied = (a: Member, b: Member) => ['schwach', 'stark'].includes(strength(a, b) ?? '');
  const isUnknown = (a: Member, b: Member) => strength(a, b) === undefined;
  const pairs = pairsOf(members);
  const count = (wanted: Strength) => pairs.filter(([a, b]) => strength(a, b) === wanted).length;
  const counts = {
    keine: count('keine'),
    schwach: count('schwach'),
    stark: count('stark'),
    unknown: count(undefined),
    pairs: pairs.length,
  };
  const tied = counts.schwach + counts.stark;
  const graph: Graph = members.map((a) => members.flatMap((b, at) => (a !== b && isTied(a, b) ? [at] : [])));
  const memberAt = (at: number) => members.slice(at, at + 1);
  const components = componentsOf(graph).map((component) => component.flatMap(memberAt));
  const componentOf = new Map(components.flatMap((list) => list.map((member) => [member, list])));
  const areas = areasOf(members);
  const links = pairsOf(areas).map(([one, other]) => {
    const across = one.members.flatMap((a) => other.members.map((b) => [a, b] as const));
    return {
      between: [one, other] as const,
      ties: across.filter(([a, b]) => isTied(a, b)),
      unknown: across.filter(([a, b]) => isUnknown(a, b)).length,
    };
  });
  const cuts = bridgesOf(graph);
  return {
    members,
    areas,
    strength,
    counts,
    density:
      pairs.length > 0
        ? { least: tied / pairs.length, most: (tied + counts.unknown) / pairs.length }
        : undefined,
    groups: components.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length),
    unknownAcross: pairs.filter(([a, b]) => isUnknown(a, b) && componentOf.get(a) !== componentOf.get(b))
      .length,
    gaps: links.flatMap(({ between, ties, unknown }) => (ties.length === 0 ? [{ between, unknown }] : [])),
    bridges: members.flatMap((member, at): Bridge[] => {
      const alone = links.filter(
        ({ ties }) => ties.length > 0 && ties.every((ends) => ends.includes(member)),
      );
      const parts = cuts.get(at) ?? 1;
      return parts > 1 || alone.length > 0
        ? [{ member, parts, areas: alone.map(({ between }) => between) }]
        : [];
    }),
    isolated: members.flatMap((member) => {
      const others = members.filter((other) => other !== member);
      if (others.length === 0 || others.some((other) => isTied(member, other))) return [];
      return [{ member, unknown: others.filter((other) => isUnknown(member, other)).length }];
    }),
  };
}
