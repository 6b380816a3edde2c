import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatrixAnswer, TieStrength } from '../../../src/worksheet/kinds/matrix.ts';
import { networkOf } from '../../../src/worksheet/network.ts';
import { drawingOf, letterOf, side } from '../../../src/worksheet/network-layout.ts';
import {
  nextStrength,
  strengthsOf,
  withNewActor,
  withoutActor,
  withRestored,
  withTie,
} from '../../../src/worksheet/network-ties.ts';
import { triangleBlocks } from '../../../src/worksheet/network-triangle.ts';

/**
 * A network in short: who is in which area (`A B@x C@x`), and who is tied to whom (`A-B` weak, `A=B` strong,
 * `A/B` none). `rest` rates every other pair.
 */
function net(actors: string, ties: string, rest?: TieStrength): MatrixAnswer {
  const list = actors.split(' ').map((word, at) => {
    const [name = '', area = ''] = word.split('@');
    return { id: `akteur-${at + 1}`, name, area };
  });
  const idOf = (name: string | undefined) => list.find((actor) => actor.name === name)?.id ?? '';
  let answer: MatrixAnswer = { kind: 'matrix', actors: list, ties: [], nextActor: list.length + 1 };
  if (rest)
    for (const a of list) for (const b of list) if (a !== b) answer = withTie(answer, a.id, b.id, rest);
  for (const tie of ties.split(' ').filter(Boolean)) {
    const [a, b] = tie.split(/[-=/]/);
    const strength = tie.includes('=') ? 'stark' : tie.includes('/') ? 'keine' : 'schwach';
    answer = withTie(answer, idOf(a), idOf(b), strength);
  }
  return answer;
}
const read = (actors: string, ties: string, rest?: TieStrength) => {
  const network = networkOf(net(actors, ties, rest));
  return {
    ...network,
    groupNames: network.groups.map((group) => group.map(({ name }) => name).join('')),
    bridgeNames: network.bridges.map(({ member, parts, areas }) => ({
      name: member.name,
      parts,
      areas: areas.map((pair) => pair.map(({ name }) => name).join('-')),
    })),
    gapNames: network.gaps.map(({ between, unknown }) => [
      between.map(({ name }) => name).join('-'),
      unknown,
    ]),
  };
};

describe('density', () => {
  it('is exact once every pair is rated', () => {
    expect(read('A B C', 'A-B A=C', 'keine').density).toEqual({ least: 2 / 3, most: 2 / 3 });
  });
  it('is a span as long as pairs are unknown, because unknown is not none', () => {
    const { density, counts } = read('A B C', 'A-B B/C');
    expect(density).toEqual({ least: 1 / 3, most: 2 / 3 });
    expect(counts).toEqual({ keine: 1, schwach: 1, stark: 0, unknown: 1, pairs: 3 });
  });
  it('does not exist for one actor alone', () => {
    expect(read('A', '').density).toBeUndefined();
  });
});

describe('groups', () => {
  it('of two paths are two, the larger first, and a lone actor is none', () => {
    const found = read('A B C D E F', 'A-B C-D D=E', 'keine');
    expect(found.groupNames).toEqual(['CDE', 'AB']);
    expect(found.isolated.map(({ member }) => member.name)).toEqual(['F']);
    expect(found.unknownAcross).toBe(0);
  });
  it('say how many pairs between them are unknown', () => {
    expect(read('A B C D', 'A-B C-D').unknownAcross).toBe(4);
  });
  it('hold those who reach each other only by way of others', () => {
    expect(read('A B C D', 'A-B B-C C-D', 'keine').groupNames).toEqual(['ABCD']);
  });
});

describe('bridging actors', () => {
  it('are the middle of a star, with the number of its parts', () => {
    expect(read('M A B C', 'M-A M-B M-C', 'keine').bridgeNames).toEqual([{ name: 'M', parts: 3, areas: [] }]);
  });
  it('are all but the ends of a path', () => {
    expect(read('A B C D', 'A-B B-C C-D', 'keine').bridgeNames.map(({ name }) => name)).toEqual(['B', 'C']);
  });
  it('do not exist in a ring', () => {
    expect(read('A B C D', 'A-B B-C C-D D-A', 'keine').bridges).toEqual([]);
  });
  it('are where two triangles meet', () => {
    expect(read('A B M C D', 'A-B B-M M-A M-C C-D D-M', 'keine').bridgeNames).toEqual([
      { name: 'M', parts: 2, areas: [] },
    ]);
  });
  it('are both ends of the only tie between two areas', () => {
    const found = read('A@x B@x C@y D@y', 'A=B C=D A-C', 'keine');
    expect(found.bridgeNames).toEqual([
      { name: 'A', parts: 2, areas: ['x-y'] },
      { name: 'C', parts: 2, areas: ['x-y'] },
    ]);
  });
  it('are those through whom all ties of two areas run, even where nothing would fall apart', () => {
    // A is tied to both of y, and x and y also meet by way of z
    const found = read('A@x B@x C@y D@y Z@z', 'A-B C-D A-C A-D B-Z Z-C', 'keine');
    expect(found.bridgeNames).toContainEqual({ name: 'A', parts: 1, areas: ['x-y'] });
  });
  it('do not hold where a second actor of the area is tied as well', () => {
    expect(read('A@x B@x C@y D@y', 'A-B C-D A-C B-D', 'keine').bridges).toEqual([]);
  });
});

describe('areas', () => {
  it('without any tie between them are a structural gap, for sure once every pair is rated', () => {
    expect(read('A@x B@y C@z', 'A-B', 'keine').gapNames).toEqual([
      ['x-z', 0],
      ['y-z', 0],
    ]);
  });
  it('are a gap with a question mark while pairs are unknown', () => {
    expect(read('A@x B@x C@y', 'A/C').gapNames).toEqual([['x-y', 1]]);
  });
  it('are one, however they are written', () => {
    const answer = net('A@x B@y', '');
    const written = {
      ...answer,
      actors: answer.actors.map((actor, at) => ({
        ...actor,
        area: ['Gesundheit ', ' gesundheit'][at] ?? '',
      })),
    };
    expect(networkOf(written).areas.map(({ name, members }) => [name, members.length])).toEqual([
      ['Gesundheit', 2],
    ]);
  });
  it('may be called like anything that programs know', () => {
    expect(read('A@__proto__ B@constructor', '', 'keine').gapNames).toEqual([['__proto__-constructor', 0]]);
  });
});

describe('isolated actors', () => {
  it('are told from those of whom too little is known', () => {
    const { isolated } = read('A B C', 'A/B A/C');
    expect(isolated.map(({ member, unknown }) => [member.name, unknown])).toEqual([
      ['A', 0],
      ['B', 1],
      ['C', 1],
    ]);
  });
});

it('keeps the number an actor has in the list, empty rows between or not', () => {
  const answer = net('A B C', 'A-C');
  const gapped = { ...answer, actors: answer.actors.map((a) => (a.name === 'B' ? { ...a, name: ' ' } : a)) };
  expect(networkOf(gapped).members.map(({ number }) => number)).toEqual([1, 3]);
});

describe('ties', () => {
  it('are the same from both sides and can become unknown again', () => {
    const tied = withTie(net('A B', ''), 'akteur-2', 'akteur-1', 'stark');
    expect(tied.ties).toEqual([{ from: 'akteur-1', to: 'akteur-2', strength: 'stark' }]);
    expect(strengthsOf(tied)('akteur-1', 'akteur-2')).toBe('stark');
    expect(withTie(tied, 'akteur-1', 'akteur-2', undefined).ties).toEqual([]);
  });
  it('are tapped through from unknown over none and weak to strong, and on', () => {
    const all = [undefined, 'keine', 'schwach', 'stark'] as const;
    expect(all.map(nextStrength)).toEqual(['keine', 'schwach', 'stark', undefined]);
  });
  it('go with an actor that is taken out and come back with it, at its place', () => {
    const before = net('A B C', 'A-B B=C A/C');
    const taken = withoutActor(before, 1);
    expect(taken?.answer.actors.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(taken?.answer.ties).toHaveLength(1);
    expect(taken && withRestored(taken.answer, taken.removed)).toEqual(before);
  });
  it('give a new actor a number that was never given', () => {
    const taken = withoutActor(net('A B C', ''), 2);
    expect(taken && withNewActor(taken.answer).actors.at(-1)?.id).toBe('akteur-4');
  });
});

describe('the drawing', () => {
  const actors = fc.array(
    fc.record({ name: fc.string({ minLength: 1 }), area: fc.constantFrom('', 'a', 'b', 'c') }),
    { minLength: 2, maxLength: 40 },
  );
  it('keeps everyone inside the square and apart from each other, and is the same each time', () => {
    fc.assert(
      fc.property(actors, (list) => {
        const answer: MatrixAnswer = {
          kind: 'matrix',
          actors: list.map((actor, at) => ({ ...actor, name: `x${actor.name}`, id: `akteur-${at + 1}` })),
          ties: [],
          nextActor: 41,
        };
        const { nodes, arcs, radius } = drawingOf(networkOf(answer));
        expect(nodes).toHaveLength(list.length);
        for (const { x, y } of [...nodes, ...arcs.map(({ label }) => label)]) {
          expect(Math.min(x, y)).toBeGreaterThan(0);
          expect(Math.max(x, y)).toBeLessThan(side);
        }
        for (const [at, a] of nodes.entries())
          for (const b of nodes.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(radius * 2);
        expect(drawingOf(networkOf(answer))).toEqual(drawingOf(networkOf(structuredClone(answer))));
      }),
    );
  });
  it('has room for names outside the circle where they are few, and letters of areas stand clear of them', () => {
    const few = drawingOf(networkOf(net('A@x B@x C@x D@y E@y F@z', 'A-B')));
    expect(few.nodes.every(({ name }) => name)).toBe(true);
    for (const { name } of few.nodes) {
      const reach = Math.hypot((name?.x ?? 0) - side / 2, (name?.y ?? 0) - side / 2);
      expect(reach).toBeGreaterThan(128 + few.radius + 10);
      for (const { label } of few.arcs)
        expect(Math.hypot(label.x - (name?.x ?? 0), label.y - (name?.y ?? 0))).toBeGreaterThan(14);
    }
    const many = Array.from({ length: 15 }, (_, at) => String.fromCharCode(65 + at)).join(' ');
    expect(drawingOf(networkOf(net(many, ''))).nodes.some(({ name }) => name)).toBe(false);
  });
  it('draws solid lines first, so that none hides a dashed one, and nothing for what is no tie', () => {
    const { lines } = drawingOf(networkOf(net('A B C', 'A-B A=C B/C')));
    expect(lines.map(({ strength }) => strength)).toEqual(['stark', 'schwach']);
  });
  it('lets the lines of a node leave it in as many directions, and past every other node', () => {
    for (const count of [5, 9, 14, 20]) {
      const names = Array.from({ length: count }, (_, at) => `${String.fromCharCode(65 + at)}@${at % 3}`);
      const { nodes, lines, radius } = drawingOf(networkOf(net(names.join(' '), '', 'stark')));
      const step = 180 / count;
      for (const { x, y } of nodes) {
        const from = lines.flatMap((line) =>
          [line.from, line.to].some((end) => end.x === x && end.y === y)
            ? (Math.atan2(line.bend.y - y, line.bend.x - x) * 180) / Math.PI
            : [],
        );
        from.sort((a, b) => a - b);
        const apart = from.map((angle, at) => (from[at + 1] ?? (from[0] ?? 0) + 360) - angle);
        // from so many on that names no longer stand beside them, a picture of all ties is a web
        if (count <= 14) expect(Math.min(...apart), `${count}`).toBeGreaterThan(step * 0.45);
        for (const line of lines) {
          if ([line.from, line.to].some((end) => end.x === x && end.y === y)) continue;
          for (let t = 0.05; t < 1; t += 0.05) {
            const at = (axis: 'x' | 'y') =>
              (1 - t) ** 2 * line.from[axis] + 2 * t * (1 - t) * line.bend[axis] + t ** 2 * line.to[axis];
            expect(Math.hypot(at('x') - x, at('y') - y), `${count}`).toBeGreaterThan(radius);
          }
        }
      }
    }
  });
  it('has letters for more areas than the alphabet', () => {
    expect([0, 25, 26, 39].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AN']);
  });
});

describe('the triangle on paper', () => {
  it('holds every pair once, in blocks that fit the page', () => {
    for (const count of [0, 1, 2, 12, 13, 14, 40]) {
      const blocks = triangleBlocks(count, 12);
      const pairs = blocks.flatMap(({ columns, rows }) =>
        rows.flatMap((row) => columns.filter((column) => column < row).map((column) => `${row} ${column}`)),
      );
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairs).toHaveLength((count * Math.max(0, count - 1)) / 2);
      for (const { columns } of blocks) expect(columns.length).toBeLessThanOrEqual(12);
    }
  });
});
