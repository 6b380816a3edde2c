import { DayInput } from '../shared/DayInput.tsx';
import type { ControlProps } from '../shared/control.ts';
import { headOf, ItemHead, ItemNumber } from '../shared/ItemHead.tsx';

/** A day, or a deadline in other words. */
export function DateControl({ field, answer, number, onChange }: ControlProps<'date'>) {
  const id = `antwort-${field.id}`;
  return (
    <>
      <label className="worksheet-label" htmlFor={id}>
        {field.label}
        <ItemNumber number={number} isBehind />
      </label>
      <ItemHead {...field} />
      <DayInput
        id={id}
        label={field.label}
        value={answer.date}
        describedBy={headOf(field)}
        onChange={(date) => onChange({ ...answer, date })}
      />
    </>
  );
}
