import { useId, useState } from 'react';
import type { Difference } from '../../src/worksheet/compare-sheets.ts';
import { numberedFields, type Worksheet } from '../../src/worksheet/definition.ts';
import { previewWords as words } from '#words/worksheet-file.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { LoadProposal } from './plan-loading.ts';
import type { FileRead } from './read-file.ts';
import { Pill } from '../ui/Pill.tsx';
import './LoadPreview.css';

interface Props {
  readonly worksheet: Worksheet;
  readonly read: Extract<FileRead, { kind: 'read' }>;
  readonly proposals: readonly [LoadProposal, ...LoadProposal[]];
  readonly onCancel: () => void;
  readonly onConfirm: (proposal: LoadProposal) => void;
}

/** What a file holds, in numbers and one by one, before anything of it takes the place of what is here. */
export function LoadPreview({ worksheet, read, proposals, onCancel, onConfirm }: Props) {
  const several = proposals.length > 1;
  // of several sheets in a file none is chosen beforehand
  const [chosen, choose] = useState<LoadProposal | undefined>(several ? undefined : proposals[0]);
  return (
    <ConfirmDialog
      open
      wide
      title={words.title}
      confirm={words.confirm}
      cancel={words.cancel}
      ready={chosen !== undefined}
      onClose={onCancel}
      onConfirm={() => chosen && onConfirm(chosen)}
    >
      {read.doubts.length > 0 && (
        <div className="worksheet-notice">
          {read.doubts.map((doubt) => (
            <p key={doubt}>{doubt}</p>
          ))}
        </div>
      )}
      {several && <Copies proposals={proposals} chosen={chosen} onChoose={choose} />}
      <div role="status">{chosen && <p className="load-counts">{countsOf(chosen)}</p>}</div>
      {read.origin.kind === 'backup' && <p className="quiet">{words.savedAt(read.origin.savedAt)}</p>}
      {chosen && <Details worksheet={worksheet} proposal={chosen} />}
    </ConfirmDialog>
  );
}

const countsOf = ({ comparison: { count, changed, onlyThere, onlyHere } }: LoadProposal) =>
  words.counts(count, changed.length, onlyThere.length, onlyHere.length);

interface CopiesProps {
  readonly proposals: readonly LoadProposal[];
  readonly chosen: LoadProposal | undefined;
  readonly onChoose: (proposal: LoadProposal) => void;
}

function Copies({ proposals, chosen, onChoose }: CopiesProps) {
  const name = useId();
  return (
    <fieldset className="load-copies">
      <legend>{words.copies}</legend>
      {proposals.map((proposal, at) => (
        <Pill
          key={words.copy(at, 0)}
          type="radio"
          name={name}
          checked={chosen === proposal}
          onChange={() => onChoose(proposal)}
        >
          {words.copy(at + 1, proposal.comparison.count)}
        </Pill>
      ))}
    </fieldset>
  );
}

/** Field by field: what would be lost first, then what does not fit, then what comes in. */
function Details({
  worksheet,
  proposal,
}: {
  readonly worksheet: Worksheet;
  readonly proposal: LoadProposal;
}) {
  const { comparison, filling } = proposal;
  const { changed, onlyHere, onlyThere } = comparison;
  return (
    <>
      <Differences title={words.changed} differences={changed} />
      <Differences title={words.onlyHere} differences={onlyHere} />
      {filling.misfits.length > 0 && (
        <section className="load-part">
          <h3>{words.misfits}</h3>
          <p className="quiet">{words.misfitsText}</p>
          <ul className="load-differences">
            {numberedFields(worksheet).flatMap(({ field, number }) =>
              filling.misfits
                .filter(({ fieldId }) => fieldId === field.id)
                .map(({ path, typed }, at) => (
                  <li key={[field.id, ...path, at].join('.')}>
                    <strong>{words.point(number, field.label)}</strong>
                    <dl>
                      <Side title={words.there} text={typed} />
                    </dl>
                  </li>
                )),
            )}
          </ul>
        </section>
      )}
      {onlyThere.length > 0 && (changed.length > 0 || onlyHere.length > 0) && (
        <details className="load-part">
          <summary>
            {words.onlyThere} ({onlyThere.length})
          </summary>
          <List differences={onlyThere} />
        </details>
      )}
    </>
  );
}

function Differences({ title, differences }: { title: string; differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <section className="load-part">
      <h3>{title}</h3>
      <List differences={differences} />
    </section>
  );
}

function List({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <ul className="load-differences">
      {differences.map(({ field, number, here, there }, at) => (
        // a field with rows has several
        <li key={`${field.id} ${at}`}>
          <strong>{words.point(number, field.label)}</strong>
          <dl>
            {here !== '' && <Side title={words.here} text={here} from={firstDifference(here, there)} />}
            {there !== '' && <Side title={words.there} text={there} from={firstDifference(here, there)} />}
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly title: string;
  readonly text: string;
  /** Where the two sides part; a long text is shown from shortly before it. */
  readonly from?: number;
}

function Side({ title, text, from = 0 }: SideProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{shortened(text, from)}</dd>
    </div>
  );
}

/** Enough to know a text again. */
const mostShown = 240;

function shortened(text: string, from: number): string {
  if (text.length <= mostShown) return text;
  const begin = from < mostShown / 2 ? 0 : from - mostShown / 4;
  const end = begin + mostShown;
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`;
}

/** How many letters two texts begin with in common; 0 where one is empty. */
function firstDifference(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
