import { useCallback, useEffect, useState } from 'react';
import { backupOf } from '../../src/portfolio/backup.ts';
import {
  deleteAll,
  deleteEntry,
  listPortfolio,
  onPortfolioChange,
  type PortfolioList,
} from '../../src/portfolio/list.ts';
import { browserStorage, type StorageLike } from '../../src/portfolio/storage.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { portfolio as words } from '../../src/words/de/portfolio.ts';
import { addresses } from '../worksheet/anchors.ts';
import { dated, download } from '../worksheet/download.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { EntryList } from './EntryList.tsx';
import type { Entry } from './EntryWays.tsx';
import { rescueEntry, unknownEntry } from './entries.ts';
import { KeptSheets } from './KeptSheets.tsx';
import { LoadBackup } from './LoadBackup.tsx';

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly kennung: string;
  readonly base: string;
}

type Opened =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'open'; readonly store: StorageLike; readonly list: PortfolioList };

/** The Mappe: what this browser keeps of the handbook, and how to take it along or throw it away. */
export function PortfolioIsland({ worksheets, kennung, base }: Props) {
  const [opened, setOpened] = useState<Opened>({ kind: 'loading' });
  const [told, tell] = useState('');
  const look = useCallback(() => {
    const store = browserStorage();
    setOpened(
      store
        ? { kind: 'open', store, list: listPortfolio(store, kennung, worksheets) }
        : { kind: 'unavailable' },
    );
  }, [kennung, worksheets]);
  useEffect(() => {
    look();
    // a page that comes back from the browser's memory has missed what was saved meanwhile
    window.addEventListener('pageshow', look);
    const unsubscribe = onPortfolioChange(window, kennung, look);
    return () => {
      window.removeEventListener('pageshow', look);
      unsubscribe();
    };
  }, [kennung, look]);

  if (opened.kind === 'loading') return <p>{words.loading}</p>;
  if (opened.kind !== 'open') return <p className="worksheet-notice">{words.unavailable}</p>;
  const { store, list } = opened;
  const to = addresses(base);
  const titleOf = (id: string) => worksheets.find((sheet) => sheet.id === id)?.title ?? id;
  const remove = (entry: Entry) => {
    deleteEntry(store, entry.key);
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
                download(`${dated('mappe')}.json`, backupOf(store, kennung, new Date()), 'application/json')
              }
            >
              {words.backup}
            </button>
            <p className="quiet">{words.backupText}</p>
          </div>
        )}
        <LoadBackup store={store} kennung={kennung} worksheets={worksheets} onLoaded={look} />
        {!isEmpty && (
          <DeleteAll
            sheets={list.kept.length + list.unknown.length}
            rescues={list.rescues.length}
            onDelete={() => {
              deleteAll(store, kennung);
              tell(words.deletedAll);
              look();
            }}
          />
        )}
      </section>
      {isEmpty && told === words.deletedAll && <p className="worksheet-notice">{words.deletedAll}</p>}
    </>
  );
}
