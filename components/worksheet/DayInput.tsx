import { useEffect, useRef } from 'react';

interface Props {
  readonly id: string;
  /** `JJJJ-MM-TT` or empty. */
  readonly value: string;
  readonly describedBy?: string;
  readonly onChange: (day: string) => void;
}

/**
 * A day, by the picker that the device brings along. Uncontrolled: while somebody types, the field says that
 * it is empty, and React would wipe out the half of the day that already stands there.
 */
export function DayInput({ id, value, describedBy, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const told = useRef(value);
  useEffect(() => {
    if (!input.current || told.current === value) return;
    told.current = value;
    input.current.value = value;
  }, [value]);
  return (
    <input
      ref={input}
      id={id}
      className="worksheet-input worksheet-day"
      type="date"
      max="9999-12-31"
      defaultValue={value}
      aria-describedby={describedBy}
      onChange={(event) => {
        told.current = event.target.value;
        onChange(event.target.value);
      }}
    />
  );
}
