import { GrowingText } from '../shared/GrowingText.tsx';
import { LineText } from '../shared/LineText.tsx';
import type { ControlProps } from '../shared/control.ts';
import { ItemHead } from '../shared/ItemHead.tsx';

/** Free text on one line or several. */
export function TextControl({ field, answer, onChange }: ControlProps<'text'>) {
  const id = `antwort-${field.id}`;
  const write = (text: string) => onChange({ ...answer, text });
  return (
    <>
      <label className="worksheet-label" htmlFor={id}>
        {field.label}
      </label>
      <ItemHead {...field} />
      {field.multiline ? (
        <GrowingText id={id} rows={3} value={answer.text} onChange={write} />
      ) : (
        <LineText id={id} value={answer.text} onChange={write} />
      )}
    </>
  );
}
