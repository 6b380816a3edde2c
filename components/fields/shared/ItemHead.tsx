import { item as words } from '#words/worksheet.ts';
import { useSurroundings } from './surroundings.ts';

interface Props {
  readonly id: string;
  readonly help?: string;
  readonly subpoints?: readonly string[];
}

const idOf = (id: string) => `dazu-${id}`;

/** Help and sub-points below the words of an item. What is asked is whole only with them: see `headOf`. */
export function ItemHead({ id, help, subpoints = [] }: Props) {
  const terms = useSurroundings().terms?.[id];
  return (
    <>
      {(subpoints.length > 0 || help) && (
        <div id={idOf(id)}>
          {subpoints.length > 0 && (
            <ul className="worksheet-subpoints">
              {subpoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {help && <p className="worksheet-help">{help}</p>}
        </div>
      )}
      {terms && (
        <p className="worksheet-terms" data-pagefind-ignore="">
          {words.terms}{' '}
          {terms.map(([term, name]) => (
            <button key={term} type="button" className="sheet-term" popoverTarget={`begriff-${term}`}>
              {name}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

/** Id of what stands below the words of an item, for the field or group that it describes; absent where nothing does. */
export const headOf = ({ id, help, subpoints }: Props) => (help || subpoints?.length ? idOf(id) : undefined);

/**
 * The number of an item as those hear it who do not see it beside the words. It stands before the words of a group, so
 * that one need not hear them out; behind those of a single field and of an argument (`isBehind`): a field's name is spoken as a command, a side comes first.
 */
export const ItemNumber = ({ number, isBehind }: { readonly number: number; readonly isBehind?: true }) => (
  <span className="visually-hidden">
    {isBehind ? words.numberedBehind(number) : `${words.numbered(number)} `}
  </span>
);
