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

/** The sheet's fingerprint: section by section a row of shapes, each the way to its item. */
export function ItemLinks({ worksheet, items }: Props) {
  return (
    <nav className="worksheet-groups" aria-label={words.points}>
      {worksheet.sections.map((section) => (
        <div key={section.id} className="worksheet-group">
          {section.title && <p>{section.title}</p>}
          <ul>
            {items
              .filter((item) => item.section === section)
              .map(({ field, number, shape }) => (
                <li key={field.id}>
                  <a href={`#${itemAnchor(field.id)}`} aria-label={words.point(number, shapeWords[shape])}>
                    <Shape name={shape} />
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
