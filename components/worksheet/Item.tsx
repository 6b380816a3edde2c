import { memo } from 'react';
import type { Answer, Field } from '../../src/worksheet/kinds/index.ts';
import { itemAnchor } from '../../src/addresses/anchors.ts';
import { controlOf } from '../fields/controls.ts';
import './Item.css';

interface Props {
  readonly field: Field;
  readonly answer: Answer;
  readonly number: number;
  readonly onChange: (field: Field, answer: Answer) => void;
}

/** One numbered item. Drawn anew only when its own answer changes: typing stays quick on long sheets. */
export const Item = memo(function Item({ field, answer, number, onChange }: Props) {
  const Control = controlOf(field);
  return (
    <li className="worksheet-item" id={itemAnchor(field.id)} data-item={field.id} data-kind={field.kind}>
      {/* heard with the question itself, see ItemHead */}
      <span className="worksheet-number" aria-hidden="true">
        {number}
      </span>
      <div className="worksheet-body">
        <Control field={field} answer={answer} number={number} onChange={(next) => onChange(field, next)} />
      </div>
    </li>
  );
});
