import { useRef, useState, type KeyboardEvent } from 'react';
import type { ShapedItem } from '../../src/drawing/item-shape.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { shapeWords } from '#words/shapes.ts';
import { status as words } from '#words/worksheet.ts';
import { itemAnchor } from '../../src/addresses/anchors.ts';
import { Shape } from '../ui/Shape.tsx';
import './ItemLinks.css';

interface Props {
  readonly worksheet: Worksheet;
  readonly items: readonly ShapedItem[];
}

/** How far each key leads in a row of so many, from the place where one is. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * The sheet's fingerprint: section by section a row of shapes, each the way to its item. One stop for the Tab key and
 * arrows inside, so that the first answer is not as many stops away as the sheet has items.
 */
export function ItemLinks({ worksheet, items }: Props) {
  const nav = useRef<HTMLElement>(null);
  const [stop, setStop] = useState(0);
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const links = nav.current?.querySelectorAll('a') ?? [];
    links[Math.min(Math.max(step(stop, links.length), 0), links.length - 1)]?.focus();
  };
  return (
    <nav ref={nav} className="worksheet-groups" aria-label={words.points} onKeyDown={onKey}>
      {worksheet.sections.map((section) => (
        <div key={section.id} className="worksheet-group">
          {section.title && <p>{section.title}</p>}
          <ul>
            {items
              .filter((item) => item.section === section)
              .map((item) => {
                const { field, number, shape } = item;
                const place = items.indexOf(item);
                return (
                  <li key={field.id}>
                    <a
                      href={`#${itemAnchor(field.id)}`}
                      aria-label={words.point(number, shapeWords[shape])}
                      tabIndex={place === stop ? 0 : -1}
                      onFocus={() => setStop(place)}
                    >
                      <Shape name={shape} />
                    </a>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
