import { useState, type KeyboardEvent } from 'react';
import { tieStrengths, type Actor, type TieStrength } from '../../../src/worksheet/kinds/matrix.ts';
import { nextStrength, strengthsOf, withTie } from '../../../src/worksheet/network-ties.ts';
import { matrix as words } from '#words/matrix.ts';
import { MatrixKey } from './MatrixKey.tsx';
import { useSurroundings } from '../shared/surroundings.ts';
import { moveInTriangle, type GridCell } from './move.ts';
import { callerOf, cellWordFor, wordFor, type TiesProps } from './ties.ts';

const digits: Readonly<Record<string, TieStrength | undefined>> = {
  ...Object.fromEntries(tieStrengths.map((strength, at) => [String(at), strength])),
  Delete: undefined,
  Backspace: undefined,
};

/** Letters of a name that two lines above a column hold; the whole name stands beside its row. */
const longestAbove = 42;
const shortened = (name: string) =>
  name.length > longestAbove ? `${name.slice(0, longestAbove - 1).trimEnd()}…` : name;

/** The lower half of a matrix as a grid: one stop for the Tab key, arrows inside, digits to rate. */
export function TieGrid({ field, answer, actors, onChange }: TiesProps) {
  const { announce } = useSurroundings();
  const [focus, setFocus] = useState<GridCell>({ row: 1, column: 0 });
  const strength = strengthsOf(answer);
  const call = callerOf(answer);
  // an actor that was taken out may have held the focus
  const row = Math.min(focus.row, actors.length - 1);
  const at: GridCell = { row, column: Math.min(focus.column, row - 1) };
  const cellId = ({ row: r, column }: GridCell) => `${field.id}-feld-${r}-${column}`;

  const rate = (a: Actor, b: Actor, wanted: TieStrength | undefined) => {
    onChange(withTie(answer, a.id, b.id, wanted));
    announce(words.cell(call(a).name, call(b).name, wordFor(wanted)));
  };
  const onKey = (event: KeyboardEvent, place: GridCell, a: Actor, b: Actor) => {
    if (event.altKey || event.metaKey) return;
    const target = moveInTriangle(place, event.key, event.ctrlKey, actors.length);
    if (target) {
      event.preventDefault();
      document.getElementById(cellId(target))?.focus();
    } else if (event.key in digits && !event.ctrlKey) {
      event.preventDefault();
      rate(a, b, digits[event.key]);
    }
  };
  return (
    <>
      <p className="worksheet-help">{words.howGrid}</p>
      <MatrixKey />
      <div className="matrix-scroll">
        <table className="matrix-grid" role="grid" aria-label={words.grid}>
          <thead>
            <tr>
              <td />
              {actors.slice(0, -1).map((actor) => (
                <th key={actor.id} scope="col" title={call(actor).name}>
                  <span className="matrix-column-name">{shortened(call(actor).name)}</span>
                  <span>{call(actor).number}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.slice(1).map((a, index) => (
              <tr key={a.id}>
                <th scope="row" title={call(a).name}>
                  <span>{words.row(call(a).number, call(a).name)}</span>
                </th>
                {actors.slice(0, index + 1).map((b, column) => {
                  const place = { row: index + 1, column };
                  const known = strength(a.id, b.id);
                  return (
                    <td key={b.id}>
                      <button
                        type="button"
                        id={cellId(place)}
                        className="matrix-cell"
                        data-strength={known}
                        // a sign for the eye, drawn by the styles; the name says the strength in words
                        data-sign={known && tieStrengths.indexOf(known)}
                        tabIndex={place.row === at.row && column === at.column ? 0 : -1}
                        aria-label={words.cell(call(a).name, call(b).name, cellWordFor(known))}
                        onFocus={() => setFocus(place)}
                        onKeyDown={(event) => onKey(event, place, a, b)}
                        onClick={() => rate(a, b, nextStrength(known))}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
