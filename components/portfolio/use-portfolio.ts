import { useCallback, useEffect, useState } from 'react';
import { listPortfolio, onPortfolioChange, type PortfolioList } from '../../src/portfolio/list.ts';
import { openPortfolioStore } from '../../src/portfolio/open-portfolio.ts';
import type { PortfolioStore } from '../../src/portfolio/portfolio-store.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { useFault } from '../border/use-fault.ts';

/** The Mappe as far as it has been opened. */
export type OpenedPortfolio =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'open'; readonly store: PortfolioStore; readonly list: PortfolioList };

/**
 * Opens the Mappe and follows what other windows do to it.
 * @returns what is open, and how to read it anew after this window changed something
 */
export function usePortfolio(
  worksheets: readonly Worksheet[],
  kennung: string,
): readonly [OpenedPortfolio, () => void] {
  const [opened, setOpened] = useState<OpenedPortfolio>({ kind: 'loading' });
  const [store, setStore] = useState<PortfolioStore>();
  const report = useFault();
  const look = useCallback(() => {
    if (store) setOpened({ kind: 'open', store, list: listPortfolio(store, kennung, worksheets) });
  }, [store, kennung, worksheets]);
  useEffect(() => {
    openPortfolioStore(kennung)
      .then((found) => {
        if (found) setStore(found);
        else setOpened({ kind: 'unavailable' });
      })
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
  return [opened, look];
}
