import { answerTo } from '../../../src/worksheet/answers.ts';
import { numberedFields } from '../../../src/worksheet/definition.ts';
import type { Answer } from '../../../src/worksheet/kinds/index.ts';
import type { Member, Network, Strength } from '../../../src/worksheet/network.ts';
import { networkOf } from '../../../src/worksheet/network.ts';
import { matrixLabels, strengthWords } from '#words/matrix.ts';
import { network as words } from '#words/network.ts';
import { nameOf } from './findings.ts';
import { NetworkDrawing } from './NetworkDrawing.tsx';
import { NetworkFindings } from './NetworkFindings.tsx';
import type { PictureProps } from '../shared/picture.ts';

/** What the ties of each matrix say: drawn, in words and as a table. */
export function NetworkPicture({ worksheet, answers }: PictureProps) {
  return numberedFields(worksheet).map(({ field }) => {
    const answer = answerTo(field, answers);
    return answer.kind === 'matrix' && <NetworkOfMatrix key={field.id} id={field.id} answer={answer} />;
  });
}

function NetworkOfMatrix({ id, answer }: { readonly id: string; readonly answer: Answer<'matrix'> }) {
  const network = networkOf(answer);
  return (
    <section className="network-outcome" aria-labelledby={`netzwerk-${id}`}>
      <h3 id={`netzwerk-${id}`}>{words.title}</h3>
      {network.members.length > 1 ? (
        <>
          <NetworkDrawing network={network} />
          <NetworkFindings network={network} heading="h4" />
          <details>
            <summary>{words.table}</summary>
            <NetworkTable network={network} />
          </details>
        </>
      ) : (
        <p>{words.tooFew}</p>
      )}
    </section>
  );
}

function NetworkTable({ network: { members, strength } }: { readonly network: Network }) {
  const others = (member: Member, wanted: Strength) =>
    members.filter((other) => other !== member && strength(member, other) === wanted);
  const names = (list: readonly Member[]) => (list.length > 0 ? list.map(nameOf).join(', ') : words.nobody);
  return (
    // wider than a narrow window: scrolled by itself, by keyboard too
    <section className="network-table" aria-label={words.tableLabel} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{matrixLabels.number}</th>
            <th scope="col">{matrixLabels.name}</th>
            <th scope="col">{matrixLabels.area}</th>
            <th scope="col">{strengthWords.stark}</th>
            <th scope="col">{strengthWords.schwach}</th>
            <th scope="col">{words.unknownColumn}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <td>{member.number}</td>
              <th scope="row">{nameOf(member)}</th>
              <td>{member.area.trim() || words.nobody}</td>
              <td>{names(others(member, 'stark'))}</td>
              <td>{names(others(member, 'schwach'))}</td>
              <td>{names(others(member, undefined))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
