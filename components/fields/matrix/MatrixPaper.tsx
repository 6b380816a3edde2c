import { emptyActor, tieStrengths, usedActors, type Actor } from '../../../src/worksheet/kinds/matrix.ts';
import { networkOf } from '../../../src/worksheet/network.ts';
import { strengthsOf } from '../../../src/worksheet/network-ties.ts';
import { triangleBlocks } from '../../../src/worksheet/network-triangle.ts';
import { matrixLabels as words } from '#words/matrix.ts';
import { NetworkDrawing } from './NetworkDrawing.tsx';
import { NetworkFindings } from './NetworkFindings.tsx';
import { PaperHead } from '../shared/PaperHead.tsx';
import type { PaperProps } from '../shared/paper-kind.ts';

/** Columns that fit beside a name, each wide enough for a digit by hand. */
const widest = 12;

/** A numbered list of names and the lower half of a matrix with their numbers; filled in, the picture as well. */
export function MatrixPaper({ field, answer, blank }: PaperProps<'matrix'>) {
  const used = usedActors(answer);
  const byHand = blank || used.length === 0;
  const actors = byHand ? Array.from({ length: field.paperRows }, (_, at) => emptyActor(at + 1)) : used;
  // as in the list on screen, where empty rows may stand between
  const numberOf = (actor: Actor | undefined) =>
    actor ? (byHand ? actors : answer.actors).indexOf(actor) + 1 : 0;
  const strength = strengthsOf(answer);
  const digit = (a: Actor, b: Actor) => {
    const known = strength(a.id, b.id);
    return known ? tieStrengths.indexOf(known) : '';
  };
  return (
    <>
      <PaperHead {...field} />
      <table className="paper-actors">
        <caption>{words.actors}</caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.area}</th>
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor.id}>
              <th scope="row">{numberOf(actor)}</th>
              <td>{actor.name}</td>
              <td>{actor.area}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {triangleBlocks(actors.length, widest).map(({ columns, rows }, block) => (
        <table key={block} className="paper-matrix" data-names={!byHand || undefined}>
          <caption>
            {words.ties}: {words.key}
          </caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {numberOf(actors[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const open = columns.filter((column) => column < row);
              return (
                <tr key={row}>
                  <th scope="row">
                    {numberOf(actors[row])} <span>{actors[row]?.name}</span>
                  </th>
                  {open.map((column) => {
                    const [a, b] = [actors[row], actors[column]];
                    return <td key={column}>{a && b && digit(a, b)}</td>;
                  })}
                  {open.length < columns.length && (
                    <td className="paper-matrix-none" colSpan={columns.length - open.length} />
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
      {!byHand && used.length > 1 && <PaperNetwork answer={answer} />}
    </>
  );
}

function PaperNetwork({ answer }: Pick<PaperProps<'matrix'>, 'answer'>) {
  const network = networkOf(answer);
  return (
    <>
      <NetworkDrawing network={network} />
      <NetworkFindings network={network} heading="p" />
    </>
  );
}
