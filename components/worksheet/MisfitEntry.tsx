import { useId, useState } from 'react';
import type { MisfitFound } from '../../src/worksheet/misfits.ts';
import { misfitWords as words } from '#words/misfits.ts';
import { itemAnchor } from '../../src/addresses/anchors.ts';
import { FieldNote } from '../fields/shared/FieldNote.tsx';
import './MisfitEntry.css';

interface Props {
  readonly misfit: MisfitFound;
  /** Number and words of its field and place. */
  readonly name: string;
  readonly onChange: (typed: string) => void;
  /** Why it does not fit, and what would; absent where it does by now and waits to be taken. */
  readonly fault: string | undefined;
  /** Takes it into its field, where it fits. */
  readonly onTake: () => void;
  readonly onRemove: () => void;
}

/** One entry that does not fit its field: its whole text, to be changed at will. */
export function MisfitEntry({ misfit, name, fault, onChange, onTake, onRemove }: Props) {
  /** True once somebody has tried to take it as it stands. */
  const [isTried, setTried] = useState(false);
  const [emptied, setEmptied] = useState(false);
  const id = useId();
  const { typed, path, field } = misfit;
  const rows = Math.min(8, Math.max(1, Math.ceil(typed.length / 60), typed.split('\n').length));
  const note = <FieldNote id={`${id}-fehler`} text={fault} isFault />;
  return (
    <li className="misfit">
      <label className="worksheet-label" htmlFor={id}>
        {name}
      </label>
      <textarea
        id={id}
        className="worksheet-input"
        rows={rows}
        value={emptied ? '' : typed}
        onBlur={() => setEmptied(false)}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fehler`}
        onChange={({ target }) => {
          setTried(false);
          // kept until something else stands here; „Entfernen“ is the way to be rid of it, and can be undone
          setEmptied(target.value === '');
          if (target.value !== '') onChange(target.value);
        }}
      />
      {!isTried && note}
      <div role="alert">{isTried && note}</div>
      <p className="worksheet-tools">
        {path.length > 0 && (
          <button
            type="button"
            className="worksheet-tool"
            aria-label={words.takeFor(name)}
            onClick={() => {
              setTried(true);
              onTake();
            }}
          >
            {words.take}
          </button>
        )}
        <a className="worksheet-tool" href={`#${itemAnchor(field.id)}`} aria-label={words.toFieldFor(name)}>
          {words.toField}
        </a>
        <button
          type="button"
          className="worksheet-tool"
          aria-label={words.removeFor(name)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
