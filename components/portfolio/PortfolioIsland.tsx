import { useEffect, useRef, useState, type ReactNode } from 'react';
import { backupOf } from '../../src/portfolio/backup.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { portfolio as words } from '#words/portfolio.ts';
import { sheetAddressOf } from '../../src/addresses/sheet-address.ts';
import { Border } from '../border/Border.tsx';
import { dated, download } from '../ui/download.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { EntryList } from './EntryList.tsx';
import type { KeptEntry } from './EntryWays.tsx';
import { rescueEntry, unknownEntry } from './entries.ts';
import { KeptSheets } from './KeptSheets.tsx';
import { LoadBackup } from './LoadBackup.tsx';
import { usePortfolio } from './use-portfolio.ts';
import { useRemovals, type ListName, type Removed } from './use-removals.ts';
import './PortfolioIsland.css';

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly kennung: string;
  readonly base: string;
  /** What stands below the Mappe. It comes with it, so that nothing has to move aside. */
  readonly children?: ReactNode;
}

/** The Mappe: what this browser keeps of the handbook, and how to take it along or throw it away. */
export function PortfolioIsland(props: Props) {
  return (
    <Border kennung={props.kennung}>
      <Portfolio {...props} />
    </Border>
  );
}

function Portfolio({ worksheets, kennung, base, children }: Props) {
  const [opened, look] = usePortfolio(worksheets, kennung);
  const [told, tell] = useState('');
  const [saved, setSaved] = useState('');
  const removals = useRemovals(kennung, tell, look);

  if (opened.kind === 'loading') return <p className="portfolio-loading">{words.loading}</p>;
  if (opened.kind !== 'open')
    return (
      <>
        <p className="worksheet-notice">{words.unavailable}</p>
        {children}
      </>
    );
  const { store, list } = opened;
  const titleOf = (id: string) => worksheets.find((sheet) => sheet.id === id)?.title ?? id;
  const isEmpty = list.kept.length + list.rescues.length + list.unknown.length === 0;
  const waysOf = (name: ListName) => ({
    // what is there again, from a file perhaps, is no longer deleted
    removed: removals.removed.filter(
      ({ list: of, key, stored }) => of === name && store.getItem(key) !== stored,
    ),
    onRemove: (entry: KeptEntry, before: string | undefined) => removals.remove(store, name, entry, before),
    onUndo: (one: Removed) => removals.undo(store, one),
  });
  return (
    <>
      <div className="visually-hidden" role="status">
        {/* something may have come in from another window since */}
        {told === words.deletedAll && !isEmpty ? '' : told}
      </div>
      <KeptSheets kept={list.kept} base={base} {...waysOf('kept')} />
      {list.blank.length > 0 && (
        <details className="portfolio-blank">
          <summary>{words.blank(list.blank.length)}</summary>
          <ul>
            {list.blank.map((sheet) => (
              <li key={sheet.id}>
                <a href={base + sheetAddressOf.worksheet(sheet.id)}>{sheet.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <EntryList
        title={words.rescues}
        text={words.rescuesText}
        entries={list.rescues.map((rescue) => rescueEntry(rescue, titleOf(rescue.worksheet)))}
        {...waysOf('rescues')}
      />
      <EntryList
        title={words.unknown}
        text={words.unknownText}
        entries={list.unknown.map(unknownEntry)}
        {...waysOf('unknown')}
      />
      <section className="portfolio-all" aria-label={words.all}>
        {!isEmpty && (
          <div>
            <button
              type="button"
              className="button"
              // the one copy outside this browser: without entries the way to the sheets comes first
              data-rank="first"
              onClick={() => {
                const file = `${dated('mappe')}.json`;
                download(file, backupOf(store, kennung, new Date()), 'application/json');
                setSaved(words.saved(file));
              }}
            >
              {words.backup}
            </button>
            <p className="quiet">{words.backupText}</p>
            <p role="status">{saved}</p>
          </div>
        )}
        <LoadBackup store={store} kennung={kennung} worksheets={worksheets} onLoaded={look} />
        {!isEmpty && (
          <DeleteAll
            sheets={list.kept.length}
            rescues={list.rescues.length}
            others={list.unknown.length}
            onDelete={() => {
              void store.clear().then((isGone) => {
                removals.forget();
                tell(isGone ? words.deletedAll : words.notDeletedAll);
                look();
              });
            }}
          />
        )}
      </section>
      {isEmpty && told === words.deletedAll && <DeletedAll />}
      {children}
    </>
  );
}

/** Takes the focus, because the button that had it has gone with the last entry. */
function DeletedAll() {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <p ref={notice} className="worksheet-notice" tabIndex={-1}>
      {words.deletedAll}
    </p>
  );
}
