import { useLayoutEffect, useRef } from 'react';
import { longestText } from '../../src/worksheet/kinds/rules.ts';

// React on the server has no layout; the warning for it would be noise
const useLayout = typeof window === 'undefined' ? () => undefined : useLayoutEffect;

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly rows?: number;
  /** Letters that it takes, where that is more than other texts may have. */
  readonly longest?: number;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly autoFocus?: boolean;
}

/** A text area that grows with what stands in it. */
export function GrowingText({
  id,
  value,
  onChange,
  rows = 2,
  longest = longestText,
  label,
  labelledBy,
  describedBy,
  autoFocus,
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayout(() => {
    const element = area.current;
    // browsers that know `field-sizing` do this by themselves, see the style sheet
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  useLayout(() => {
    // opened by a tap on „Notiz hinzufügen“: the cursor belongs there
    if (autoFocus) area.current?.focus();
  }, [autoFocus]);
  return (
    <textarea
      ref={area}
      id={id}
      className="worksheet-input"
      rows={rows}
      value={value}
      maxLength={longest}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
