import { useCallback, useEffect, useState } from 'react';
import { listPortfolio, onPortfolioChange, type PortfolioList } from '../../src/portfolio/list.ts';
import { browserStorage, type StorageLike } from '../../src/portfolio/storage.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';

/** The Mappe as far as it has been opened. */
export type OpenedPortfolio =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'open'; readonly store: StorageLike; readonly list: PortfolioList };

/**
 * Opens the Mappe and follows what other windows do to it.
 * @returns what is open, and how to read it anew after this window changed something
 */
export function usePortfolio(
  worksheets: readonly Worksheet[],
  kennung: string,
): readonly [OpenedPortfolio, () => void] {
  const [opened, setOpened] = useState<OpenedPortfolio>({ kind: 'loading' });
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
  return [opened, look];
}
