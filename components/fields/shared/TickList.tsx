import type { ShapeName } from '../../../src/drawing/shape-set.ts';
import { Shape } from '../../ui/Shape.tsx';
import { TickBox } from './TickBox.tsx';

export interface Tick {
  readonly id: string;
  readonly label: string;
  readonly ticked: boolean;
  readonly shape?: ShapeName;
}

/** Boxes to tick, each with its words, never a list to unfold. */
export function TickList({ ticks, label }: { readonly ticks: readonly Tick[]; readonly label?: string }) {
  return (
    <div className="paper-ticks-line">
      {label && <span className="paper-ticks-label">{label}</span>}
      <ul className="paper-ticks" data-shaped={ticks.some(({ shape }) => shape) || undefined}>
        {ticks.map((tick) => (
          <li key={tick.id} data-ticked={tick.ticked || undefined}>
            <span className="paper-tick-place">
              <TickBox ticked={tick.ticked} />
              {tick.shape && <Shape name={tick.shape} />}
            </span>
            <span>{tick.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
