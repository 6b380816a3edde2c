import type { Network } from '../../../src/worksheet/network.ts';
import { findingsOf } from './findings.ts';

interface Props {
  readonly network: Network;
  /** On screen findings are part of the outline, on paper they stand below an item. */
  readonly heading: 'h4' | 'p';
}

/** The same as the drawing says, in words. */
export function NetworkFindings({ network, heading: Heading }: Props) {
  return (
    <div className="network-findings">
      {findingsOf(network).map(({ id, title, points, notes }) => (
        <div key={id} className="network-finding" data-finding={id}>
          <Heading className="network-finding-title">{title}</Heading>
          {points.length > 0 && (
            <ul>
              {points.map((point, at) => (
                <li key={at}>{point}</li>
              ))}
            </ul>
          )}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
