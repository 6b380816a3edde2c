import { useState, type ReactNode } from 'react';
import { item as words } from '#words/worksheet.ts';
import { GrowingText } from './GrowingText.tsx';

interface Props {
  readonly fieldId: string;
  readonly number: number;
  readonly note: string;
  readonly onNote: (note: string) => void;
  /** Takes the choice back; absent while nothing is chosen. */
  readonly onClear: (() => void) | undefined;
  /** Further tools of the item. */
  readonly children?: ReactNode;
}

/** What stands below a scale: a note where one is needed, and the way to take the choice back. */
export function NoteAndTools({ fieldId, number, note, onNote, onClear, children }: Props) {
  const [opened, open] = useState(false);
  const showNote = opened || note !== '';
  return (
    <>
      {showNote && (
        <div className="worksheet-note">
          <label htmlFor={`notiz-${fieldId}`}>{words.note}</label>
          <GrowingText
            id={`notiz-${fieldId}`}
            label={words.noteFor(number)}
            value={note}
            autoFocus={opened}
            onChange={(text) => {
              // emptied again, it stays open until the page is left: a field must not vanish while one types
              open(true);
              onNote(text);
            }}
          />
        </div>
      )}
      <div className="worksheet-tools">
        {!showNote && (
          <button
            type="button"
            className="worksheet-tool"
            aria-label={words.addNoteFor(number)}
            onClick={() => open(true)}
          >
            {words.addNote}
          </button>
        )}
        {onClear && (
          <button
            type="button"
            className="worksheet-tool"
            aria-label={words.clearFor(number)}
            onClick={onClear}
          >
            {words.clear}
          </button>
        )}
        {children}
      </div>
    </>
  );
}
