import { useRef } from 'react';
import { shapedItems } from '../../src/drawing/item-shape.ts';
import type { State } from '../../src/drawing/shapes.ts';
import { faultyFields } from '../../src/worksheet/faulty.ts';
import type { KeptSheet } from '../../src/portfolio/list.ts';
import type { Progress } from '../../src/worksheet/progress.ts';
import { portfolio as words } from '#words/portfolio.ts';
import { moment } from '#words/moments.ts';
import { sheetAddressOf } from '../../src/addresses/sheet-address.ts';
import { dated } from '../ui/download.ts';
import { ProgressLine } from '../ui/ProgressLine.tsx';
import { Shape } from '../ui/Shape.tsx';
import { EmptyPortfolio } from './EmptyPortfolio.tsx';
import { EntryWays, type KeptEntry } from './EntryWays.tsx';
import { RemovedLine } from './RemovedLine.tsx';
import { linesOf, type Removed } from './use-removals.ts';
import '../ui/Shape.css';
import './EntryList.css';
import './KeptSheets.css';

interface Props {
  readonly kept: readonly KeptSheet[];
  /** Path of the site. */
  readonly base: string;
  readonly removed: readonly Removed[];
  readonly onRemove: (entry: KeptEntry, before: string | undefined) => void;
  /** Says whether the entry is back. */
  readonly onUndo: (removed: Removed) => boolean;
}

const shapeOfState: Readonly<Record<Progress['state'], State>> = {
  'not-begun': 'untouched',
  begun: 'begun',
  complete: 'done',
};

const entryOf = ({ key, worksheet, text }: KeptSheet): KeptEntry => ({
  key,
  text,
  name: worksheet.title,
  file: `${dated(worksheet.id)}.json`,
});

/** The sheets that hold something, with how far they are. */
export function KeptSheets({ kept, base, removed, onRemove, onUndo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="ausgefuellt">
      <h2 id="ausgefuellt" ref={heading} tabIndex={-1}>
        {words.kept}
      </h2>
      {kept.length + removed.length === 0 && <EmptyPortfolio base={base} />}
      <ul className="portfolio-sheets">
        {linesOf(kept, removed).map((line) =>
          line.kind === 'removed' ? (
            <RemovedLine
              key={`${line.key} removed`}
              removed={line.removed}
              onUndo={(one) => onUndo(one) && heading.current?.focus()}
            />
          ) : (
            <li key={line.key} className="portfolio-entry">
              <KeptSheetWords sheet={line.entry} base={base} />
              <EntryWays
                entry={entryOf(line.entry)}
                downloadRank="quiet"
                onRemove={(entry) => onRemove(entry, line.next)}
              />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** What there is to say of a sheet that holds something. */
function KeptSheetWords({ sheet, base }: { readonly sheet: KeptSheet; readonly base: string }) {
  const { worksheet, savedAt, state, progress, answers } = sheet;
  return (
    <div className="portfolio-sheet">
      {progress && <Shape name={shapeOfState[progress.state]} />}
      <p className="portfolio-name">
        <a href={base + sheetAddressOf.worksheet(worksheet.id)}>{worksheet.title}</a>
      </p>
      <p className="quiet">
        {worksheet.form}
        {savedAt && ` · ${words.savedAt(moment(new Date(savedAt)))}`}
        {!savedAt && progress && ` · ${words.savedAtUnknown}`}
      </p>
      {words.stateWords[state] && <p className="portfolio-state">{words.stateWords[state]}</p>}
      {progress && <ProgressLine progress={progress} />}
      {answers && (
        <p className="portfolio-strip" aria-hidden="true">
          {shapedItems(worksheet, answers, faultyFields(worksheet, answers)).map(({ field, shape }) => (
            <Shape key={field.id} name={shape} />
          ))}
        </p>
      )}
    </div>
  );
}
