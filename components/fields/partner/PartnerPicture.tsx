import { partnersBySection, type Partner, type PartnerSection } from '../../../src/worksheet/partners.ts';
import { partnerValues } from '../../../src/worksheet/kinds/partner.ts';
import { partnerSummary as words } from '#words/partner-summary.ts';
import { partnerWords } from '#words/partner.ts';
import { Shape } from '../../ui/Shape.tsx';
import { itemAnchor } from '../../../src/addresses/anchors.ts';
import type { PictureProps } from '../shared/picture.ts';

/** Who takes part, who is asked, who is missing: counted over the sheet, then by name in each area. */
export function PartnerPicture({ worksheet, answers }: PictureProps) {
  const areas = partnersBySection(worksheet, answers);
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

/** A row of shapes, one a partner and area after area, and the same in words and numbers. */
function Counts({ areas }: { readonly areas: readonly PartnerSection[] }) {
  const all = (value: keyof PartnerSection['partners']) => areas.flatMap(({ partners }) => partners[value]);
  const undecided = all('undecided');
  return (
    <figure className="rating-bar">
      <figcaption>{words.counts}</figcaption>
      <div className="rating-bar-shapes" aria-hidden="true">
        {partnerValues.flatMap((value) =>
          all(value).map(({ field }) => <Shape key={field.id} name={value} />),
        )}
        {undecided.map(({ field }) => (
          <Shape key={field.id} name="not-yet" />
        ))}
      </div>
      <ul className="rating-bar-counts">
        {partnerValues.map((value) => (
          <li key={value} data-none={all(value).length === 0 || undefined}>
            <Shape name={value} />
            <strong>{all(value).length}</strong> {partnerWords[value]}
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

function AreaNames({ partners }: PartnerSection) {
  const said = partnerValues.filter((value) => partners[value].length > 0);
  return (
    <>
      {said.length === 0 && <p>{words.nothingHere}</p>}
      {said.map((value) => (
        <div key={value} className="inventory-names">
          <h5>
            <Shape name={value} /> {partnerWords[value]}{' '}
            <span className="summary-count">{partners[value].length}</span>
          </h5>
          <ul>
            {partners[value].map((partner) => (
              <Name key={partner.field.id} {...partner} />
            ))}
          </ul>
        </div>
      ))}
      {said.length > 0 && partners.undecided.length > 0 && (
        <p className="inventory-undecided">
          <Shape name="not-yet" /> {words.undecided}{' '}
          <span className="summary-count">{partners.undecided.length}</span>
        </p>
      )}
    </>
  );
}

function Name({ field }: Partner) {
  return (
    <li>
      <a href={`#${itemAnchor(field.id)}`}>{field.label}</a>
    </li>
  );
}
