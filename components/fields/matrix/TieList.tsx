import { useState } from 'react';
import { tieStrengths } from '../../../src/worksheet/kinds/matrix.ts';
import { strengthsOf, withTie } from '../../../src/worksheet/network-ties.ts';
import { matrix as words } from '#words/matrix.ts';
import { Pill } from '../../ui/Pill.tsx';
import { useSurroundings } from '../shared/surroundings.ts';
import { callerOf, wordFor, type TiesProps } from './ties.ts';

const choices = [undefined, ...tieStrengths];

/** One actor at a time with its ties as a list, for windows that have no room for a matrix. */
export function TieList({ field, answer, actors, onChange }: TiesProps) {
  const [chosen, choose] = useState<string>();
  const call = callerOf(answer);
  const strength = strengthsOf(answer);
  const found = actors.findIndex(({ id }) => id === chosen);
  const at = Math.max(0, found);
  const actor = actors[at];
  if (!actor) return null;
  const others = actors.filter((other) => other !== actor);
  const rated = others.filter((other) => strength(actor.id, other.id)).length;
  const { announce } = useSurroundings();
  const step = (by: number) => {
    const next = actors[(at + by + actors.length) % actors.length];
    if (!next) return;
    choose(next.id);
    // the button stays where it is: what stands above it now is heard
    const ties = actors.filter((other) => other !== next && strength(next.id, other.id)).length;
    announce(words.stepped(call(next).number, call(next).name, words.rated(ties, actors.length - 1)));
  };
  return (
    <>
      <label className="matrix-whose" htmlFor={`${field.id}-wer`}>
        {words.whose}
      </label>
      <select
        id={`${field.id}-wer`}
        className="worksheet-input"
        value={actor.id}
        onChange={(event) => choose(event.target.value)}
      >
        {actors.map((one) => (
          <option key={one.id} value={one.id}>
            {words.option(call(one).number, call(one).name)}
          </option>
        ))}
      </select>
      <p className="worksheet-help">{words.rated(rated, others.length)}</p>
      {others.map((other) => (
        <fieldset key={other.id} className="matrix-tie">
          <legend>
            <span className="visually-hidden">{words.with(call(other).name)}</span>
            <span aria-hidden="true">{words.row(call(other).number, call(other).name)}</span>
          </legend>
          <div className="matrix-tie-row">
            {choices.map((choice) => (
              <Pill
                key={choice ?? ''}
                type="radio"
                name={`${field.id}-${actor.id}-${other.id}`}
                value={choice ?? ''}
                checked={strength(actor.id, other.id) === choice}
                onChange={() => onChange(withTie(answer, actor.id, other.id, choice))}
              >
                {wordFor(choice)}
              </Pill>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="worksheet-tools">
        <button type="button" className="button" onClick={() => step(-1)}>
          {words.previous}
        </button>
        <button type="button" className="button" onClick={() => step(1)}>
          {words.next}
        </button>
      </div>
    </>
  );
}
