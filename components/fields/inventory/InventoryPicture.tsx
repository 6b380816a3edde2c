import { inventoryByArea, type Actor, type Area } from '../../../src/worksheet/inventory.ts';
import { inventoryValues } from '../../../src/worksheet/kinds/inventory.ts';
import { inventorySummary as words, inventoryWords } from '#words/inventory.ts';
import { Shape } from '../../ui/Shape.tsx';
import { itemAnchor } from '../../../src/addresses/anchors.ts';
import type { PictureProps } from '../shared/picture.ts';

/** Who takes part, who is asked, who is missing: counted over the sheet, then by name in each area. */
export function InventoryPicture({ worksheet, answers }: PictureProps) {
  const areas = inventoryByArea(worksheet, answers);
  return (
    <>
      <Counts areas={areas} />
      <h3>{words.areas}</h3>
      <div className="inventory-areas">
        {areas.map((area) => (
          <section key={area.section.id} className="inventory-area">
            {area.section.title && <h4>{area.section.title}</h4>}
            <AreaNames {...area} />
          </section>
        ))}
      </div>
    </>
  );
}

/** A row of shapes, one an actor and area after area, and the same in words and numbers. */
function Counts({ areas }: { readonly areas: readonly Area[] }) {
  const all = (value: keyof Area['actors']) => areas.flatMap(({ actors }) => actors[value]);
  const undecided = all('undecided');
  return (
    <figure className="rating-bar">
      <figcaption>{words.counts}</figcaption>
      <div className="rating-bar-shapes" aria-hidden="true">
        {inventoryValues.flatMap((value) =>
          all(value).map(({ field }) => <Shape key={field.id} name={value} />),
        )}
        {undecided.map(({ field }) => (
          <Shape key={field.id} name="not-yet" />
        ))}
      </div>
      <ul className="rating-bar-counts">
        {inventoryValues.map((value) => (
          <li key={value} data-none={all(value).length === 0 || undefined}>
            <Shape name={value} />
            <strong>{all(value).length}</strong> {inventoryWords[value]}
          </li>
        ))}
        {undecided.length > 0 && (
          <li>
            <Shape name="not-yet" />
            <strong>{undecided.length}</strong> {words.undecided}
          </li>
        )}
      </ul>
    </figure>
  );
}

function AreaNames({ actors }: Area) {
  const said = inventoryValues.filter((value) => actors[value].length > 0);
  return (
    <>
      {said.length === 0 && <p>{words.nothingHere}</p>}
      {said.map((value) => (
        <div key={value} className="inventory-names">
          <h5>
            <Shape name={value} /> {inventoryWords[value]}{' '}
            <span className="summary-count">{actors[value].length}</span>
          </h5>
          <ul>
            {actors[value].map((actor) => (
              <Name key={actor.field.id} {...actor} />
            ))}
          </ul>
        </div>
      ))}
      {said.length > 0 && actors.undecided.length > 0 && (
        <p className="inventory-undecided">
          <Shape name="not-yet" /> {words.undecided}{' '}
          <span className="summary-count">{actors.undecided.length}</span>
        </p>
      )}
    </>
  );
}

function Name({ field }: Actor) {
  return (
    <li>
      <a href={`#${itemAnchor(field.id)}`}>{field.label}</a>
    </li>
  );
}
