import type { Network } from '../../../src/worksheet/network.ts';
import {
  drawingOf,
  letterOf,
  mostInOneRing,
  side,
  type Arc,
  type TieLine,
  type Point,
} from '../../../src/worksheet/network-layout.ts';
import { network as words } from '#words/network.ts';
import { nameOf } from './findings.ts';

const place = ({ x, y }: Point) => `${x} ${y}`;
const arcPath = ({ from, to, radius, large }: Arc) =>
  `M${place(from)}A${radius} ${radius} 0 ${large ? 1 : 0} 1 ${place(to)}`;
const linePath = ({ from, bend, to }: TieLine) => `M${place(from)}Q${place(bend)} ${place(to)}`;

/** Letters of a name that have room beside the circle; whole names stand below it. */
const longestBeside = 26;
const shortened = (name: string) =>
  name.length > longestBeside ? `${name.slice(0, longestBeside - 1).trimEnd()}…` : name;

/** The network as a circle of numbered actors, and below it whose number is whose. */
export function NetworkDrawing({ network }: { readonly network: Network }) {
  const { nodes, arcs, lines, radius } = drawingOf(network);
  const { members, areas, counts } = network;
  const bridging = new Set(network.bridges.map(({ member }) => member));
  const alone = new Set(network.isolated.map(({ member }) => member));
  const kindOf = (member: (typeof members)[number]) =>
    bridging.has(member) ? 'bridge' : alone.has(member) ? 'alone' : undefined;
  const without = members.filter(({ areaKey }) => areaKey === '');
  return (
    <figure className="network">
      <svg
        className="network-drawing"
        viewBox={`0 0 ${side} ${side}`}
        data-many={members.length > mostInOneRing || undefined}
        role="img"
        aria-label={words.drawing(members.length, areas.length, counts.stark, counts.schwach)}
      >
        {arcs.map((arc) => (
          <g key={arc.letter}>
            <path className="network-arc" d={arcPath(arc)} />
            <text className="network-letter" x={arc.label.x} y={arc.label.y} dy="0.36em">
              {arc.letter}
            </text>
          </g>
        ))}
        {lines.map((line) => (
          <g key={linePath(line)}>
            {/* a dashed line over a solid one is seen by the gap that it makes */}
            {line.strength === 'schwach' && <path className="network-gap" d={linePath(line)} />}
            <path className="network-tie" data-strength={line.strength} d={linePath(line)} />
          </g>
        ))}
        {nodes.map(({ member, x, y, name }) => (
          <g key={member.id} className="network-node" data-kind={kindOf(member)}>
            {name && (
              <text className="network-name" x={name.x} y={name.y} dy="0.36em" data-side={name.side}>
                {shortened(nameOf(member))}
              </text>
            )}
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y} dy="0.36em">
              {member.number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className="network-key" aria-label={words.key}>
          {(['stark', 'schwach'] as const).map((strength) => (
            <li key={strength}>
              <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
                <path className="network-tie" data-strength={strength} d="M1 6H35" />
              </svg>
              {strength === 'stark' ? words.strong : words.weak}
            </li>
          ))}
          {([undefined, 'bridge', 'alone'] as const).map((kind) => (
            <li key={kind ?? 'actor'}>
              <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                <g className="network-node" data-kind={kind}>
                  <circle cx="10" cy="10" r="8" />
                  <text x="10" y="10" dy="0.36em">
                    1
                  </text>
                </g>
              </svg>
              {kind ? words[kind === 'bridge' ? 'bridge' : 'isolated'] : words.actor}
            </li>
          ))}
          {areas.length > 0 && (
            <li>
              <svg viewBox="0 0 36 20" width="36" height="20" aria-hidden="true">
                <path className="network-arc" d="M13 15Q23 6 34 12" />
                <text className="network-letter" x="6" y="19">
                  A
                </text>
              </svg>
              {words.areaKey}
            </li>
          )}
        </ul>
        <div className="network-names">
          {[
            ...areas.map((area, at) => ({ title: `${letterOf(at)} ${area.name}`, list: area.members })),
            { title: words.noArea, list: without },
          ]
            .filter(({ list }) => list.length > 0)
            .map(({ title, list }) => (
              <div key={title} className="network-area">
                <p>{title}</p>
                <ul>
                  {list.map((member) => (
                    <li key={member.id}>
                      <span className="network-number">{member.number}</span> {nameOf(member)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </div>
      </figcaption>
    </figure>
  );
}
