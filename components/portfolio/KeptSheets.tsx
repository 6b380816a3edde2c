import { useRef, useState } from 'react';
import type { KeptSheet } from '../../src/portfolio/list.ts';
import { portfolio as words } from '../../src/words/de/portfolio.ts';
import { moment } from '../../src/words/de/worksheet.ts';
import type { addresses } from '../worksheet/anchors.ts';
import { ConfirmDialog } from '../worksheet/ConfirmDialog.tsx';
import { dated, download } from '../worksheet/download.ts';
import type { Entry } from './EntryList.tsx';

interface Props {
  readonly kept: readonly KeptSheet[];
  readonly to: ReturnType<typeof addresses>;
  readonly onRemove: (entry: Entry) => void;
}

/** The sheets that hold something, with how far they are. */
export function KeptSheets({ kept, to, onRemove }: Props) {
  const [asked, ask] = useState<KeptSheet>();
  const heading = useRef<HTMLHeadingElement>(null);
  const entryOf = ({ key, worksheet, text }: KeptSheet): Entry => ({
    key,
    text,
    name: worksheet.title,
    details: [],
    file: `${dated(worksheet.id)}.json`,
  });
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
              {sheet.progress && (
                <p className="worksheet-progress">
                  <progress
                    value={sheet.progress.done}
                    max={Math.max(1, sheet.progress.total)}
                    aria-hidden="true"
                  />
                  <span>{words.progress(sheet.progress.done, sheet.progress.total)}</span>
                </p>
              )}
            </div>
            <div className="portfolio-ways">
              <button
                type="button"
                className="button"
                data-rank="quiet"
                aria-label={words.downloadFor(sheet.worksheet.title)}
                onClick={() => {
                  const entry = entryOf(sheet);
                  download(entry.file, entry.text, 'application/json');
                }}
              >
                {words.download}
              </button>
              <button
                type="button"
                className="button"
                data-rank="quiet"
                aria-label={words.removeFor(sheet.worksheet.title)}
                onClick={() => ask(sheet)}
              >
                {words.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== undefined}
        title={words.confirmTitle(asked?.worksheet.title ?? '')}
        confirm={words.remove}
        cancel={words.cancel}
        onClose={() => ask(undefined)}
        onConfirm={() => {
          heading.current?.focus();
          if (asked) onRemove(entryOf(asked));
          ask(undefined);
        }}
      >
        <p>{words.confirmText}</p>
      </ConfirmDialog>
    </section>
  );
}
