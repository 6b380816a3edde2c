import { useState } from 'react';
import { longestName, mostActors, type Actor } from '../../../src/worksheet/kinds/matrix.ts';
import {
  withNewActor,
  withoutActor,
  withRestored,
  type RemovedActor,
} from '../../../src/worksheet/network-ties.ts';
import { actorName, matrix as words } from '#words/matrix.ts';
import { undo } from '#words/worksheet.ts';
import type { ControlProps } from '../shared/control.ts';
import { LineText } from '../shared/LineText.tsx';
import { useSurroundings } from '../shared/surroundings.ts';
import { useRowFocus } from '../table/use-row-focus.ts';

type Props = Omit<ControlProps<'matrix'>, 'number'>;

/** Who is looked at: names and areas that people add, change and take out again. */
export function ActorList({ field, answer, onChange }: Props) {
  const { announce } = useSurroundings();
  const [removed, setRemoved] = useState<RemovedActor>();
  const { list, focusAfterwards } = useRowFocus();
  const { actors } = answer;
  const areas = [...new Set([...field.areas, ...actors.map(({ area }) => area.trim())])].filter(Boolean);
  const areaList = `bereiche-${field.id}`;

  const change = (changed: Actor) =>
    onChange({ ...answer, actors: actors.map((actor) => (actor.id === changed.id ? changed : actor)) });
  const add = () => {
    const next = withNewActor(answer);
    onChange(next);
    focusAfterwards(next.actors.at(-1)?.id, 'first-field');
    announce(words.added(next.actors.length));
  };
  const remove = (at: number, called: string) => {
    const result = withoutActor(answer, at);
    if (!result) return;
    setRemoved(result.removed);
    onChange(result.answer);
    focusAfterwards(undefined, 'undo');
    announce(words.removed(called));
  };
  const restore = () => {
    if (!removed) return;
    onChange(withRestored(answer, removed));
    setRemoved(undefined);
    focusAfterwards(removed.actor.id, 'first-field');
    announce(words.restored(actorName(removed.actor.name, removed.at + 1)));
  };
  // from the last name on, Enter goes to a new one: a list is typed without reaching for the button
  const onEnter = (event: React.KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = actors[at + 1];
    if (next) document.getElementById(`${field.id}-${next.id}-name`)?.focus();
    else if (actors.length < mostActors) add();
  };

  const undoLine = removed && (
    <li key="undo" className="table-undo">
      <span>{words.removed(actorName(removed.actor.name, removed.at + 1))}</span>
      {actors.length < mostActors && (
        <button type="button" className="worksheet-tool" data-focus="undo" onClick={restore}>
          {undo}
        </button>
      )}
    </li>
  );
  return (
    <>
      <div className="matrix-actors-head" aria-hidden="true">
        <span>{words.name}</span>
        <span>{words.area}</span>
      </div>
      <ol className="matrix-actors" ref={list}>
        {actors.map((actor, at) => {
          const id = `${field.id}-${actor.id}`;
          const called = actorName(actor.name, at + 1);
          return [
            removed?.at === at && undoLine,
            <li key={actor.id} className="matrix-actor" data-row={actor.id}>
              <span className="matrix-actor-number" aria-hidden="true">
                {at + 1}
              </span>
              <span className="matrix-actor-label" aria-hidden="true">
                {words.name}
              </span>
              <LineText
                id={`${id}-name`}
                most={longestName}
                value={actor.name}
                label={words.nameFor(at + 1)}
                onKeyDown={(event) => onEnter(event, at)}
                onChange={(name) => change({ ...actor, name })}
              />
              <span className="matrix-actor-label" aria-hidden="true">
                {words.area}
              </span>
              <LineText
                id={`${id}-bereich`}
                most={longestName}
                value={actor.area}
                list={areaList}
                label={words.areaFor(at + 1)}
                onChange={(area) => change({ ...actor, area })}
              />
              <button
                type="button"
                className="worksheet-tool"
                aria-label={words.removeFor(called)}
                onClick={() => remove(at, called)}
              >
                {words.remove}
              </button>
            </li>,
          ];
        })}
        {removed && removed.at >= actors.length && undoLine}
      </ol>
      <datalist id={areaList}>
        {areas.map((area) => (
          <option key={area} value={area} />
        ))}
      </datalist>
      {actors.length < mostActors ? (
        <button type="button" className="button" onClick={add}>
          {words.add}
        </button>
      ) : (
        <p>{words.full(mostActors)}</p>
      )}
    </>
  );
}
