import { useState } from 'react';
import { compare, comparisonLinesOf } from '../../../src/worksheet/comparison.ts';
import { numberIn, writtenFigure, yesNoValues } from '../../../src/worksheet/kinds/figure.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { sayFindings, sayReferences, yours } from '#words/comparison.ts';
import { figureWords } from '#words/figure.ts';
import { germanNumber } from '#words/numbers.ts';
import { item as words } from '#words/worksheet.ts';
import { Pill } from '../../ui/Pill.tsx';
import { afterPress } from '../shared/after-press.ts';
import { described, FieldNote } from '../shared/FieldNote.tsx';
import { useSurroundings } from '../shared/surroundings.ts';
import { useWholeText } from '../shared/use-whole-text.ts';
import type { ControlProps } from '../shared/control.ts';
import { useClearing } from '../shared/Scale.tsx';
import { headOf, ItemHead, ItemNumber } from '../shared/ItemHead.tsx';

type Props = ControlProps<'figure'>;

/** One's own key figure; once it is there, the numbers of all stand beside it. */
export function FigureControl(props: Props) {
  const { field, answer } = props;
  return (
    <>
      {field.input.asks === 'number' ? <NumberInput {...props} /> : <ChoiceInput {...props} />}
      <Comparison field={field} answer={answer} />
    </>
  );
}

/** A number as people write it. What is none that fits stays as it was typed, and the field says so. */
function NumberInput({ field, answer, number, onChange }: Props) {
  const { announce } = useSurroundings();
  const { input } = field;
  const limits = input.asks === 'number' ? input : { decimals: 0, most: 0, unit: '' };
  const read = (typed: string) => (typed.trim() === '' ? null : (numberIn(limits, typed) ?? typed));
  const [text, setText] = useState(writtenFigure(answer.value));
  const [left, setLeft] = useState(true);
  const [seen, setSeen] = useState(answer.value);
  if (answer.value !== seen) {
    // the sheet was opened, emptied, or changed in another window
    setSeen(answer.value);
    if (read(text) !== answer.value) setText(writtenFigure(answer.value));
  }
  const { sentence, isRefused, write, guards } = useWholeText(text, longestText, (typed) => {
    setText(typed);
    onChange({ ...answer, value: read(typed) });
  });
  const wrong = left && typeof read(text) === 'string';
  const id = `antwort-${field.id}`;
  return (
    <>
      <label className="worksheet-label" htmlFor={id}>
        {field.label}
        <ItemNumber number={number} isBehind />
      </label>
      <ItemHead {...field} />
      <p className="figure-number">
        <input
          id={id}
          className="worksheet-input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={wrong || isRefused || undefined}
          aria-describedby={described(
            headOf(field),
            `einheit-${field.id}`,
            wrong && `fehler-${field.id}`,
            sentence && `${id}-laenge`,
          )}
          onFocus={() => setLeft(false)}
          onBlur={() => {
            afterPress(() => setLeft(true));
            announce(sayFindings(compare(field, answer)).join(' '));
          }}
          onChange={(event) => write(event.target.value)}
          {...guards}
        />
        <span id={`einheit-${field.id}`}>{limits.unit}</span>
      </p>
      <FieldNote id={`${id}-laenge`} text={sentence} isFault={isRefused} />
      {wrong && (
        <p className="worksheet-fault" id={`fehler-${field.id}`} role="alert">
          {figureWords.noNumber(limits.decimals, germanNumber(limits.most, 0))}
        </p>
      )}
    </>
  );
}

/** Yes, no, or one of a few words. */
function ChoiceInput({ field, answer, number, onChange }: Props) {
  const { announce } = useSurroundings();
  const { input } = field;
  const options =
    input.asks === 'choice'
      ? input.options
      : yesNoValues.map((id) => ({ id, label: figureWords.values[id] }));
  const choose = (value: string | null) => {
    const next = { ...answer, value };
    onChange(next);
    announce(sayFindings(compare(field, next)).join(' '));
  };
  const { first, clearAnswer } = useClearing(() => choose(null));
  return (
    <>
      <fieldset aria-describedby={headOf(field)}>
        <legend className="worksheet-label">
          <ItemNumber number={number} />
          {field.label}
        </legend>
        <ItemHead {...field} />
        <div className="pills-row">
          {options.map(({ id, label }, at) => (
            <Pill
              key={id}
              ref={at === 0 ? first : undefined}
              type="radio"
              name={field.id}
              value={id}
              checked={answer.value === id}
              onChange={() => choose(id)}
            >
              {label}
            </Pill>
          ))}
        </div>
      </fieldset>
      {answer.value !== null && (
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

/** Where one stands, in words; and all classes with one's own marked, where there are several. */
function Comparison({ field, answer }: Pick<Props, 'field' | 'answer'>) {
  const sentences = sayFindings(compare(field, answer));
  const found = comparisonLinesOf(field, answer);
  const references = found && sayReferences(found);
  if (sentences.length === 0) return null;
  return (
    <div className="figure-comparison">
      <p>{sentences.join(' ')}</p>
      {references && (
        <>
          <p className="figure-title">{references.title}</p>
          <ul>
            {references.lines.map(({ text, own, share }) => (
              <li key={text} data-own={own || undefined}>
                <span>
                  {text}
                  {own && <strong> – {yours}</strong>}
                </span>
                {share !== undefined && (
                  <svg width="100%" height="10" aria-hidden="true">
                    <rect className="figure-whole" width="100%" height="10" />
                    <rect className="figure-share" width={`${share}%`} height="10" />
                  </svg>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
