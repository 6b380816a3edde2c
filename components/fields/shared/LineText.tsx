import { useState, type KeyboardEvent } from 'react';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { described, FieldNote } from './FieldNote.tsx';
import { GrowingText } from './GrowingText.tsx';
import { useWholeText } from './use-whole-text.ts';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Letters that it takes. */
  readonly most?: number;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string;
  /** Id of a list of words to choose from. */
  readonly list?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A text on one line. */
export function LineText(props: Props) {
  const { id, value, onChange, most = longestText, label, describedBy, placeholder, list, onKeyDown } = props;
  const { sentence, isRefused, write, guards } = useWholeText(value, most, onChange);
  const [hasLines, setHasLines] = useState(false);
  // a PDF viewer lets people write several lines; a field of one line would run their words together
  if (!hasLines && value.includes('\n')) setHasLines(true);
  if (hasLines) return <GrowingText {...props} rows={1} />;
  return (
    <>
      <input
        id={id}
        className="worksheet-input"
        type="text"
        value={value}
        placeholder={placeholder}
        list={list}
        aria-label={label}
        aria-invalid={isRefused || undefined}
        aria-describedby={described(describedBy, sentence && `${id}-laenge`)}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
        {...guards}
      />
      <FieldNote id={`${id}-laenge`} text={sentence} isFault={isRefused} />
    </>
  );
}
