import type { ReactNode } from 'react';
import type { ScaleValue } from '../../../src/worksheet/kinds/rules.ts';
import type { ControlProps } from './control.ts';
import { headOf, ItemHead } from './ItemHead.tsx';
import { NoteAndTools } from './NoteAndTools.tsx';
import { Scale, useClearing, type ScaleProps } from './Scale.tsx';

interface Props<Value extends ScaleValue> extends Omit<ScaleProps<Value>, 'fieldId' | 'first' | 'onChoose'> {
  readonly field: ControlProps<'rating' | 'argument'>['field'];
  readonly number: number;
  readonly legend: ReactNode;
  readonly scaleName?: string;
  readonly note: string;
  /** `null` takes the answer back. */
  readonly onChoose: (value: Value | null) => void;
  readonly onNote: (note: string) => void;
  /** Further tools beside the note. */
  readonly children?: ReactNode;
}

/** An item with a scale to choose from and a note where one is needed. */
export function ScaledItem<Value extends ScaleValue>({
  field,
  number,
  legend,
  scaleName = '',
  note,
  onChoose,
  onNote,
  children,
  ...scale
}: Props<Value>) {
  const { first, clearAnswer } = useClearing(() => onChoose(null));
  return (
    <>
      <fieldset className="rating" aria-describedby={headOf(field)}>
        <legend className="worksheet-label">{legend}</legend>
        <ItemHead {...field} />
        <div className={`rating-scale ${scaleName}`.trim()}>
          <Scale {...scale} fieldId={field.id} first={first} onChoose={onChoose} />
        </div>
      </fieldset>
      <NoteAndTools
        fieldId={field.id}
        number={number}
        note={note}
        onNote={onNote}
        onClear={scale.chosen === null ? undefined : clearAnswer}
      >
        {children}
      </NoteAndTools>
    </>
  );
}
