// The words of the wheel are placed by styles, its nodes by a drawing: both mean the same points.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wheel } from '@/drawing/wheel.ts';
import { wheelSize } from '../../../components/start/wheel-size.ts';

const css = readFileSync('components/start/Wheel.css', 'utf8');
const { ring, node } = wheelSize;

/** Where a node lies, as a share of the ring from the middle. */
const places = new Map(
  Array.from(
    css.matchAll(/\[data-count='(\d)'\] \[data-at='(\d)'\] \{\s*--x: ([-\d.]+);\s*--y: ([-\d.]+);/g),
    ([, count, at, x, y]) => [`${count ?? ''} ${at ?? ''}`, [Number(x), Number(y)] as const],
  ),
);

it.each([3, 4, 5, 6, 7, 8])(
  'the styles place the words of %i elements where their nodes are drawn',
  (count) => {
    const states = Array.from({ length: count }, () => undefined);
    const { nodes, middle } = wheel({ states, ...wheelSize, room: { x: 0, y: 0 } });
    nodes.forEach(({ x, y }, at) => {
      const [across, down] = places.get(`${count} ${at}`) ?? [NaN, NaN];
      expect(across).toBeCloseTo((x - middle.x) / ring, 2);
      expect(down).toBeCloseTo((y - middle.y) / ring, 2);
    });
    expect([...places.keys()].filter((key) => key.startsWith(`${count} `))).toHaveLength(count);
  },
);

it.each([
  ['--reach', ring],
  ['--node', node],
])('%s is the share of the drawing that the drawing has', (name, length) => {
  const share = new RegExp(`${name}: calc\\(var\\(--wheel\\) \\* ([\\d.]+)\\)`).exec(css)?.[1];
  const { width } = wheel({ states: [undefined, undefined, undefined], ...wheelSize, room: { x: 0, y: 0 } });
  expect(Number(share)).toBeCloseTo(length / width, 3);
});
