import { useSyncExternalStore } from 'react';
import { usedActors } from '../../../src/worksheet/kinds/matrix.ts';
import { matrix as words } from '#words/matrix.ts';
import { ActorList } from './ActorList.tsx';
import { TieGrid } from './TieGrid.tsx';
import { TieList } from './TieList.tsx';
import type { ControlProps } from '../shared/control.ts';
import { headOf, ItemHead, ItemNumber } from '../shared/ItemHead.tsx';

/** Below this a matrix has no room beside its names. */
const narrow = '(max-width: 47.99rem)';

function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(narrow);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(narrow).matches,
    // the page is built for wide windows
    () => false,
  );
}

/** Actors and how strong the tie of each pair is: a matrix where there is room, else one actor at a time. */
export function MatrixControl({ field, answer, number, onChange }: ControlProps<'matrix'>) {
  const isNarrow = useNarrow();
  const actors = usedActors(answer);
  const Ties = isNarrow ? TieList : TieGrid;
  return (
    <div role="group" aria-labelledby={`matrix-${field.id}`} aria-describedby={headOf(field)}>
      <p className="worksheet-label" id={`matrix-${field.id}`}>
        <ItemNumber number={number} />
        {field.label}
      </p>
      <ItemHead {...field} />
      <ActorList field={field} answer={answer} onChange={onChange} />
      <p className="matrix-ties-title" id={`verbindungen-${field.id}`}>
        {words.ties}
      </p>
      {actors.length > 1 ? (
        <Ties field={field} answer={answer} actors={actors} onChange={onChange} />
      ) : (
        <p className="worksheet-help">{words.tooFew}</p>
      )}
    </div>
  );
}
