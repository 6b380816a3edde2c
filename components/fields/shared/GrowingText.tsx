import { useLayoutEffect, useRef } from 'react';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { described, FieldNote } from './FieldNote.tsx';
import { useWholeText } from './use-whole-text.ts';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Letters that it takes. */
  readonly most?: number;
  readonly rows?: number;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

/** A text area that grows with what stands in it. */
export function GrowingText({
  id,
  value,
  onChange,
  most = longestText,
  rows = 2,
  label,
  labelledBy,
  describedBy,
  placeholder,
  autoFocus,
}: Props) {
  const { sentence, isRefused, write, guards } = useWholeText(value, most, onChange);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    // browsers that know `field-sizing` do this by themselves, see the style sheet
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  useLayoutEffect(() => {
    // opened by a tap on „Notiz hinzufügen“: the cursor belongs there
    if (autoFocus) area.current?.focus();
  }, [autoFocus]);
  return (
    <>
      <textarea
        ref={area}
        id={id}
        className="worksheet-input"
        rows={rows}
        value={value}
        placeholder={placeholder}
        aria-label={label}
        aria-labelledby={labelledBy}
        aria-invalid={isRefused || undefined}
        aria-describedby={described(describedBy, sentence && `${id}-laenge`)}
        onChange={(event) => write(event.target.value)}
        {...guards}
      />
      <FieldNote id={`${id}-laenge`} text={sentence} isFault={isRefused} />
    </>
  );
}
