import type { Area, Member, Network } from '../../../src/worksheet/network.ts';
import { actorName } from '#words/matrix.ts';
import { network as words } from '#words/network.ts';

/** What the network says about one question: sentences, and points where there are several. */
export interface Finding {
  readonly id: 'overview' | 'gaps' | 'groups' | 'bridges' | 'lonely';
  readonly title: string;
  readonly points: readonly string[];
  /** What has to be said with it: what is unknown, what was left out. */
  readonly notes: readonly string[];
}

export const nameOf = ({ name, number }: Member) => actorName(name, number);
const namesOf = (members: readonly Member[]) => words.names(members.map(nameOf));
const twoAreas = ([one, other]: readonly [Area, Area]) => words.two(one.name, other.name);
const one = (sentence: string, wanted = true) => (wanted ? [sentence] : []);

/** Everything that is to be said about a network, in the order in which people ask. */
export function findingsOf(network: Network): readonly Finding[] {
  return [overview(network), gaps(network), groups(network), bridges(network), lonely(network)];
}

function overview({ counts, density }: Network): Finding {
  const { pairs, schwach, stark, keine, unknown } = counts;
  const share = density && (unknown === 0 ? words.density(density.least) : between(density));
  return {
    id: 'overview',
    title: words.overview,
    points: [],
    notes: [words.counts(pairs, schwach + stark, stark, schwach, keine, unknown), ...(share ? [share] : [])],
  };
}

const between = ({ least, most }: NonNullable<Network['density']>) => words.densityBetween(least, most);

function gaps(network: Network): Finding {
  const without = network.members.filter(({ areaKey }) => areaKey === '');
  const none = network.areas.length < 2 ? words.tooFewAreas : words.noGaps;
  return {
    id: 'gaps',
    title: words.gaps,
    points: network.gaps.map(({ between: areas, unknown }) =>
      unknown > 0 ? words.maybeGap(twoAreas(areas), unknown) : words.gap(twoAreas(areas)),
    ),
    notes: [
      ...one(none, network.gaps.length === 0),
      ...one(words.leftOut(namesOf(without)), network.areas.length > 0 && without.length > 0),
    ],
  };
}

function groups({ groups: found, members, unknownAcross, isolated }: Network): Finding {
  const [only] = found;
  const alone = isolated.length === 0 ? words.oneGroup : words.oneGroupOf(only?.length ?? 0);
  return {
    id: 'groups',
    title: words.groups,
    points: found.length > 1 ? found.map((group, at) => words.group(at + 1, namesOf(group))) : [],
    notes: [
      ...one(words.noTies, found.length === 0),
      ...one(alone, found.length === 1),
      ...one(words.unknownAcross(unknownAcross), unknownAcross > 0 && members.length > 0),
    ],
  };
}

function bridges({ bridges: found, counts, groups: tied }: Network): Finding {
  return {
    id: 'bridges',
    title: words.bridges,
    points: found.map(({ member, parts, areas }) =>
      words.about(nameOf(member), [
        ...one(words.fallsApart(parts), parts > 1),
        ...one(words.onlyLink(areas.map(twoAreas)), areas.length > 0),
      ]),
    ),
    notes: [
      ...one(tied.length > 0 ? words.noBridges : words.noTies, found.length === 0),
      ...one(words.mayChange, counts.unknown > 0),
    ],
  };
}

function lonely({ isolated }: Network): Finding {
  return {
    id: 'lonely',
    title: words.lonely,
    points: isolated.map(({ member, unknown }) =>
      unknown > 0 ? words.maybeIsolated(nameOf(member), unknown) : words.isolatedOne(nameOf(member)),
    ),
    notes: one(words.noneLonely, isolated.length === 0),
  };
}
