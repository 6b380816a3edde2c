import { useRef, type RefObject } from 'react';
import type { ScaleValue } from '../../../src/worksheet/kinds/rules.ts';
import { Shape } from '../../ui/Shape.tsx';

export interface ScaleProps<Value extends ScaleValue> {
  readonly fieldId: string;
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly words: Readonly<Record<Value, string>>;
  readonly first: RefObject<HTMLInputElement | null>;
  readonly onChoose: (value: Value) => void;
}

/** The answers of a scale, one to choose: each a word with its shape. Stands in a fieldset or a radiogroup. */
export function Scale<Value extends ScaleValue>(props: ScaleProps<Value>) {
  return props.values.map((value, at) => (
    <label key={value} className="rating-answer">
      <input
        ref={at === 0 ? props.first : undefined}
        type="radio"
        name={props.fieldId}
        value={value}
        checked={props.chosen === value}
        onChange={() => props.onChoose(value)}
      />
      <Shape name={value} />
      <span>{props.words[value]}</span>
    </label>
  ));
}

/**
 * How an answer is taken back: the button that did it goes away with the answer, so the focus goes to the first
 * answer of the scale.
 * @param clear takes the answer back
 */
export function useClearing(clear: () => void) {
  const first = useRef<HTMLInputElement>(null);
  const clearAnswer = () => {
    clear();
    first.current?.focus();
  };
  return { first, clearAnswer };
}
