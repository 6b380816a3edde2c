import { useRef } from 'react';
import type { KeptSheet } from '../../src/portfolio/list.ts';
import { portfolio as words } from '../../src/words/de/portfolio.ts';
import { moment } from '../../src/words/de/worksheet.ts';
import type { addresses } from '../worksheet/anchors.ts';
import { dated } from '../worksheet/download.ts';
import { ProgressLine } from '../worksheet/ProgressLine.tsx';
import { EntryWays, type Entry } from './EntryWays.tsx';

interface Props {
  readonly kept: readonly KeptSheet[];
  readonly to: ReturnType<typeof addresses>;
  readonly onRemove: (entry: Entry) => void;
}

const entryOf = ({ key, worksheet, text }: KeptSheet): Entry => ({
  key,
  text,
  name: worksheet.title,
  file: `${dated(worksheet.id)}.json`,
});

/** The sheets that hold something, with how far they are. */
export function KeptSheets({ kept, to, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="ausgefuellt">
      <h2 id="ausgefuellt" ref={heading} tabIndex={-1}>
        {words.kept}
      </h2>
      {kept.length === 0 && <p>{words.none}</p>}
      <ul className="portfolio-sheets">
        {kept.map((sheet) => (
          <li key={sheet.key} className="portfolio-entry">
            <div>
              <p className="portfolio-name">
                <a href={to.sheet(sheet.worksheet.id)}>{sheet.worksheet.title}</a>
              </p>
              <p className="quiet">
                {sheet.worksheet.form}
                {sheet.savedAt && ` · ${words.savedAt(moment(new Date(sheet.savedAt)))}`}
              </p>
              {words.stateWords[sheet.state] && (
                <p className="portfolio-state">{words.stateWords[sheet.state]}</p>
              )}
              {sheet.progress && <ProgressLine progress={sheet.progress} />}
            </div>
            <EntryWays entry={entryOf(sheet)} downloadRank="quiet" heading={heading} onRemove={onRemove} />
          </li>
        ))}
      </ul>
    </section>
  );
}
