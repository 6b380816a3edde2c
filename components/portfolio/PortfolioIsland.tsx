import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { backupOf } from '../../src/portfolio/backup.ts';
import {
  deleteEntry,
  listPortfolio,
  onPortfolioChange,
  type PortfolioList,
} from '../../src/portfolio/list.ts';
import { openPortfolioStore } from '../../src/portfolio/open-portfolio.ts';
import type { PortfolioStore } from '../../src/portfolio/portfolio-store.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { portfolio as words } from '../../src/words/de/portfolio.ts';
import { addresses } from '../worksheet/anchors.ts';
import { Border } from '../worksheet/Border.tsx';
import { dated, download } from '../worksheet/download.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { EntryList } from './EntryList.tsx';
import type { Entry } from './EntryWays.tsx';
import { rescueEntry, unknownEntry } from './entries.ts';
import { KeptSheets } from './KeptSheets.tsx';
import { LoadBackup } from './LoadBackup.tsx';
import { useFault } from '../worksheet/use-fault.ts';

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly kennung: string;
  readonly base: string;
  /** What stands below the Mappe. It comes with it, so that nothing has to move aside. */
  readonly children?: ReactNode;
}

type Opened =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'open'; readonly store: PortfolioStore; readonly list: PortfolioList };

/** The Mappe: what this browser keeps of the handbook, and how to take it along or throw it away. */
export function PortfolioIsland(props: Props) {
  return (
    <Border kennung={props.kennung}>
      <Portfolio {...props} />
    </Border>
  );
}

function Portfolio({ worksheets, kennung, base, children }: Props) {
  const [opened, setOpened] = useState<Opened>({ kind: 'loading' });
  const [told, tell] = useState('');
  const [store, setStore] = useState<PortfolioStore>();
  const report = useFault();
  const look = useCallback(() => {
    if (store) setOpened({ kind: 'open', store, list: listPortfolio(store, kennung, worksheets) });
  }, [store, kennung, worksheets]);
  useEffect(() => {
    openPortfolioStore(kennung)
      .then((found) => (found ? setStore(found) : setOpened({ kind: 'unavailable' })))
      .catch(report);
  }, [kennung, report]);
  useEffect(() => {
    if (!store) return undefined;
    look();
    // a page that comes back from the browser's memory has missed what was saved meanwhile
    window.addEventListener('pageshow', look);
    const unsubscribe = onPortfolioChange(store.windows, kennung, look);
    return () => {
      window.removeEventListener('pageshow', look);
      unsubscribe();
    };
  }, [store, kennung, look]);

  if (opened.kind === 'loading') return <p className="portfolio-loading">{words.loading}</p>;
  if (opened.kind !== 'open')
    return (
      <>
        <p className="worksheet-notice">{words.unavailable}</p>
        {children}
      </>
    );
  const { list } = opened;
  const to = addresses(base);
  const titleOf = (id: string) => worksheets.find((sheet) => sheet.id === id)?.title ?? id;
  const remove = (entry: Entry) => {
    deleteEntry(opened.store, entry.key);
    tell(words.removed(entry.name));
    look();
  };
  const isEmpty = list.kept.length + list.rescues.length + list.unknown.length === 0;
  return (
    <>
      <div className="visually-hidden" role="status">
        {told}
      </div>
      <KeptSheets kept={list.kept} to={to} onRemove={remove} />
      {list.blank.length > 0 && (
        <details className="portfolio-blank">
          <summary>{words.blank(list.blank.length)}</summary>
          <ul>
            {list.blank.map((sheet) => (
              <li key={sheet.id}>
                <a href={to.sheet(sheet.id)}>{sheet.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <EntryList
        title={words.rescues}
        text={words.rescuesText}
        entries={list.rescues.map((rescue) => rescueEntry(rescue, titleOf(rescue.worksheet)))}
        onRemove={remove}
      />
      <EntryList
        title={words.unknown}
        text={words.unknownText}
        entries={list.unknown.map(unknownEntry)}
        onRemove={remove}
      />
      <section className="portfolio-all" aria-label={words.all}>
        {!isEmpty && (
          <div>
            <button
              type="button"
              className="button"
              onClick={() =>
                download(
                  `${dated('mappe')}.json`,
                  backupOf(opened.store, kennung, new Date()),
                  'application/json',
                )
              }
            >
              {words.backup}
            </button>
            <p className="quiet">{words.backupText}</p>
          </div>
        )}
        <LoadBackup store={opened.store} kennung={kennung} worksheets={worksheets} onLoaded={look} />
        {!isEmpty && (
          <DeleteAll
            sheets={list.kept.length + list.unknown.length}
            rescues={list.rescues.length}
            onDelete={() => {
              void opened.store.clear().then((isGone) => {
                tell(isGone ? words.deletedAll : words.notDeletedAll);
                look();
              });
            }}
          />
        )}
      </section>
      {isEmpty && told === words.deletedAll && <p className="worksheet-notice">{words.deletedAll}</p>}
      {children}
    </>
  );
}
