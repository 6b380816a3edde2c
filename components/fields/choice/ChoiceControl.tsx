import { item as words } from '#words/worksheet.ts';
import { described } from '../shared/FieldNote.tsx';
import { Pill } from '../../ui/Pill.tsx';
import type { ControlProps } from '../shared/control.ts';
import { useClearing } from '../shared/Scale.tsx';
import { headOf, ItemHead, ItemNumber } from '../shared/ItemHead.tsx';

/** Above this a list of options to tap becomes a list to unfold. */
const mostTapped = 7;

/** One option or several: to tap where they are few, to unfold where they are many. */
export function ChoiceControl({ field, answer, number, onChange }: ControlProps<'choice'>) {
  const choose = (chosen: readonly string[]) =>
    onChange({ ...answer, chosen: field.options.map((o) => o.id).filter((id) => chosen.includes(id)) });
  const { first, clearAnswer } = useClearing(() => choose([]));

  if (!field.multiple && field.options.length > mostTapped) {
    const id = `antwort-${field.id}`;
    return (
      <>
        <label className="worksheet-label" htmlFor={id}>
          {field.label}
          <ItemNumber number={number} isBehind />
        </label>
        <ItemHead {...field} />
        <select
          id={id}
          className="worksheet-input"
          value={answer.chosen[0] ?? ''}
          aria-describedby={headOf(field)}
          onChange={(event) => choose([event.target.value])}
        >
          <option value="">{words.nothingChosen}</option>
          {field.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </>
    );
  }
  return (
    <>
      <fieldset aria-describedby={described(headOf(field), field.multiple && `mehrere-${field.id}`)}>
        <legend className="worksheet-label">
          <ItemNumber number={number} />
          {field.label}
        </legend>
        <ItemHead {...field} />
        {field.multiple && (
          <p className="worksheet-help" id={`mehrere-${field.id}`}>
            {words.several}
          </p>
        )}
        <div className="pills-row">
          {field.options.map((option, at) => {
            const chosen = answer.chosen.includes(option.id);
            return (
              <Pill
                key={option.id}
                ref={at === 0 ? first : undefined}
                type={field.multiple ? 'checkbox' : 'radio'}
                name={field.multiple ? `${field.id}-${option.id}` : field.id}
                value={option.id}
                checked={chosen}
                onChange={() => {
                  if (!field.multiple) choose([option.id]);
                  else if (chosen) choose(answer.chosen.filter((id) => id !== option.id));
                  else choose([...answer.chosen, option.id]);
                }}
              >
                {option.label}
              </Pill>
            );
          })}
        </div>
      </fieldset>
      {!field.multiple && answer.chosen.length > 0 && (
        <div className="worksheet-tools">
          <button
            type="button"
            className="worksheet-tool"
            aria-label={words.clearFor(number)}
            onClick={clearAnswer}
          >
            {words.clear}
          </button>
        </div>
      )}
    </>
  );
}
