import { useRef, useState, useSyncExternalStore } from 'react';
import { isFaulty, keptDeadline, readDeadline, writtenDeadline } from '../../../src/worksheet/deadline.ts';
import { isDay } from '../../../src/worksheet/calendar.ts';
import { longestText } from '../../../src/worksheet/kinds/rules.ts';
import { sayDeadline, deadlineWords as words } from '#words/deadline.ts';
import { afterPress } from './after-press.ts';
import { described, FieldNote } from './FieldNote.tsx';
import { useSurroundings } from './surroundings.ts';
import { useWholeText } from './use-whole-text.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What is kept: a day as `JJJJ-MM-TT`, else what was typed. */
  readonly value: string;
  readonly describedBy?: string | undefined;
  readonly onChange: (kept: string) => void;
}

/**
 * A day or another deadline, typed as people write it; below it stands how it is understood. A text field, because
 * `<input type="date">` says that it is empty while an impossible day stands in it, and knows no „3. Quartal“.
 */
export function DayInput({ id, label, value, describedBy, onChange }: Props) {
  const { announce } = useSurroundings();
  const [text, setText] = useState(() => writtenDeadline(value));
  const [seen, setSeen] = useState(value);
  const [typing, setTyping] = useState(false);
  if (value !== seen) {
    // the sheet was opened, emptied, or changed in another window
    setSeen(value);
    if (keptDeadline(text) !== value) setText(writtenDeadline(value));
  }
  const { sentence, isRefused, write, guards } = useWholeText(text, longestText, (typed) => {
    setText(typed);
    setTyping(true);
    onChange(keptDeadline(typed));
  });
  const read = readDeadline(text);
  const settled = !typing || 'latest' in read;
  const isWrong = settled && isFaulty(read);
  const understood = settled ? sayDeadline(read, text) : words.hint;

  const leave = () => {
    if (!typing) return;
    if (read.kind !== 'empty') announce(sayDeadline(read, text));
    afterPress(() => {
      setTyping(false);
      setText((now) => writtenDeadline(keptDeadline(now)));
    });
  };
  const choose = (day: string) => {
    setText(writtenDeadline(day));
    setTyping(false);
    onChange(day);
    if (day) announce(sayDeadline(readDeadline(day), day));
  };
  return (
    <>
      <div className="worksheet-day">
        <input
          id={id}
          className="worksheet-input"
          type="text"
          autoComplete="off"
          value={text}
          aria-invalid={isWrong || isRefused || undefined}
          aria-describedby={described(describedBy, `${id}-tag`, sentence && `${id}-laenge`)}
          onChange={(event) => write(event.target.value)}
          onBlur={leave}
          {...guards}
        />
        <Calendar label={label} day={isDay(value) ? value : ''} onChoose={choose} />
      </div>
      <FieldNote id={`${id}-laenge`} text={sentence} isFault={isRefused} />
      <FieldNote id={`${id}-tag`} text={understood} isFault={isWrong} />
    </>
  );
}

interface CalendarProps {
  readonly label: string;
  /** `JJJJ-MM-TT` or empty. */
  readonly day: string;
  readonly onChoose: (day: string) => void;
}

const never = () => () => undefined;

/** The calendar that the browser brings along, behind a button; absent where it cannot be opened by one. */
function Calendar({ label, day, onChoose }: CalendarProps) {
  const picker = useRef<HTMLInputElement>(null);
  const opens = useSyncExternalStore(
    never,
    () => 'showPicker' in HTMLInputElement.prototype,
    () => false,
  );
  if (!opens) return null;
  return (
    <span className="worksheet-calendar">
      <button
        type="button"
        aria-label={words.calendarFor(label)}
        onClick={() => picker.current?.showPicker()}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M3 5.5h14v11H3zM3 9h14M7 3v4M13 3v4" />
        </svg>
        {words.calendar}
      </button>
      {/* only there for its calendar to open beside the button */}
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        max="2099-12-31"
        value={day}
        onChange={(event) => onChoose(event.target.value)}
      />
    </span>
  );
}
