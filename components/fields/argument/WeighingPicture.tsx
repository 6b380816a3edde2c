import { argumentSides, argumentWeights, type ArgumentSide } from '../../../src/worksheet/kinds/argument.ts';
import { weighingsOf, type Weighed, type Weighing } from '../../../src/worksheet/weighing.ts';
import { sideWords, weightWords } from '#words/argument.ts';
import { weighingSummary as words } from '#words/weighing.ts';
import { Shape } from '../../ui/Shape.tsx';
import { itemAnchor } from '../../../src/addresses/anchors.ts';
import type { PictureProps } from '../shared/picture.ts';

/** What weighs heavily for and against each variant. Nothing is ranked, nothing is added up. */
export function WeighingPicture({ worksheet, answers }: PictureProps) {
  return (
    <>
      <h3>{words.title}</h3>
      <ul className="rating-bar-counts">
        {argumentWeights.map((weight) => (
          <li key={weight}>
            <Shape name={weight} /> {weightWords[weight]}
          </li>
        ))}
        <li>
          <Shape name="not-yet" /> {words.undecided}
        </li>
      </ul>
      <p>{words.noSum}</p>
      {weighingsOf(worksheet, answers)?.map((weighing) => (
        <Variant key={weighing.section.id} {...weighing} />
      ))}
    </>
  );
}

function Variant({ section, sides, own }: Weighing) {
  return (
    <section className="weighing">
      {section.title && <h4>{section.title}</h4>}
      <div className="weighing-sides">
        {argumentSides.map(
          (side) => sides[side].length > 0 && <Side key={side} side={side} weighed={sides[side]} />,
        )}
      </div>
      {own.length > 0 && (
        <div className="weighing-own">
          <h5>{words.own}</h5>
          <Labels of={own} />
        </div>
      )}
    </section>
  );
}

function Side({ side, weighed }: { readonly side: ArgumentSide; readonly weighed: readonly Weighed[] }) {
  const heavy = weighed.filter(({ answer }) => answer.weight === 'wiegt-schwer');
  const untouched = weighed.every(({ answer }) => answer.weight === null);
  return (
    <div className="weighing-side">
      <h5>{sideWords[side]}</h5>
      <ol className="weighing-shapes">
        {weighed.map(({ field, number, answer: { weight } }) => (
          <li key={field.id}>
            <Shape name={weight ?? 'not-yet'} />
            <span aria-hidden="true">{number}</span>
            <span className="visually-hidden">
              {words.point(number, weight ? weightWords[weight] : words.undecided)}
            </span>
          </li>
        ))}
      </ol>
      {heavy.length > 0 ? <Labels of={heavy} /> : <p>{untouched ? words.noneWeighed : words.noneHeavy}</p>}
    </div>
  );
}

function Labels({ of }: { readonly of: readonly Pick<Weighing['own'][number], 'field' | 'number'>[] }) {
  return (
    <ul>
      {of.map(({ field, number }) => (
        <li key={field.id}>
          <a href={`#${itemAnchor(field.id)}`}>
            <span className="summary-point">{number}</span> {field.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
