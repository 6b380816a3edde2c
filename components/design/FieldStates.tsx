import type { Answers } from '../../src/worksheet/answers.ts';
import { answerTo } from '../../src/worksheet/answers.ts';
import { numberedFields } from '../../src/worksheet/definition.ts';
import type { Field } from '../../src/worksheet/kinds/index.ts';
import { design as words } from '#words/design.ts';
import { paperOf } from '../fields/papers.ts';
import { itemAnchor } from '../../src/addresses/anchors.ts';
import { Item } from '../worksheet/Item.tsx';
import { filledAnswers, invalidAnswers, sampleSheet } from './sample.ts';

type State = keyof typeof words.states;

/** What stands in a field in each state; a field without an answer of the kind is not shown in it. */
const given: Readonly<Record<State, Answers>> = {
  empty: {},
  filled: filledAnswers,
  invalid: invalidAnswers,
  disabled: filledAnswers,
};

const nothing = () => undefined;

/** Every field of the sample sheet in every state that it knows, and on paper: drawn by what draws people's sheets. */
export function FieldStates() {
  return numberedFields(sampleSheet).map(({ field, number }) => (
    <section
      key={field.id}
      className="design-field"
      id={itemAnchor(field.id)}
      aria-labelledby={`feld-${field.id}`}
      data-field-kind={field.kind}
    >
      <h3 id={`feld-${field.id}`}>{words.field(words.kinds[field.kind], field.label)}</h3>
      <div className="design-states">
        {statesOf(field).map((state) => (
          <div key={state} className="design-state worksheet-content" data-state={state}>
            <p className="design-caption">{words.states[state]}</p>
            <fieldset className="worksheet-sheet" disabled={state === 'disabled'}>
              <ol className="worksheet-list">
                <Item {...itemIn(state, field)} number={number} onChange={nothing} />
              </ol>
            </fieldset>
          </div>
        ))}
        <div className="design-state" data-state="paper">
          <p className="design-caption">{words.paper}</p>
          <div className="paper">
            <PaperItem field={field} answer={answerTo(field, filledAnswers)} />
          </div>
        </div>
      </div>
    </section>
  ));
}

const statesOf = (field: Field): readonly State[] =>
  (['empty', 'filled', 'invalid', 'disabled'] as const).filter(
    (state) => state === 'empty' || field.id in given[state],
  );

/** The field under an id of its own: no two fields of a page may share one. */
function itemIn(state: State, field: Field) {
  return { field: { ...field, id: `${field.id}-${state}` }, answer: answerTo(field, given[state]) };
}

function PaperItem({
  field,
  answer,
}: {
  readonly field: Field;
  readonly answer: ReturnType<typeof answerTo>;
}) {
  const Paper = paperOf(field);
  return (
    <div className="paper-item" data-kind={field.kind}>
      <Paper field={field} answer={answer} blank={false} />
    </div>
  );
}
