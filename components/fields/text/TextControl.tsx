import { GrowingText } from '../shared/GrowingText.tsx';
import { LineText } from '../shared/LineText.tsx';
import type { ControlProps } from '../shared/control.ts';
import { headOf, ItemHead, ItemNumber } from '../shared/ItemHead.tsx';

/** Free text on one line or several. */
export function TextControl({ field, answer, number, onChange }: ControlProps<'text'>) {
  const id = `antwort-${field.id}`;
  const write = (text: string) => onChange({ ...answer, text });
  return (
    <>
      <label className="worksheet-label" htmlFor={id}>
        {field.label}
        <ItemNumber number={number} isBehind />
      </label>
      <ItemHead {...field} />
      {field.multiline ? (
        <GrowingText id={id} rows={3} value={answer.text} describedBy={headOf(field)} onChange={write} />
      ) : (
        <LineText id={id} value={answer.text} describedBy={headOf(field)} onChange={write} />
      )}
    </>
  );
}
