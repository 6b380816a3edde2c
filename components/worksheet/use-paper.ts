import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PaperSheet } from '../print/PaperSheet.tsx';

type Paper = typeof PaperSheet;

/**
 * The filled sheet as paper, drawn only while the page is being printed: no page carries the sheet twice. Its
 * program is fetched once there is something to print.
 * @param worthPrinting true when something was entered
 */
export function usePaper(worthPrinting: boolean): { Paper: Paper | undefined; print: () => void } {
  const [paper, setPaper] = useState<Paper>();
  const [printing, setPrinting] = useState(false);
  const fetchPaper = useCallback(async () => {
    try {
      const { PaperSheet: fetched } = await import('../print/PaperSheet.tsx');
      setPaper(() => fetched);
    } catch {
      // no network: the form on screen is printed instead
    }
  }, []);
  useEffect(() => {
    if (worthPrinting) void fetchPaper();
  }, [worthPrinting, fetchPaper]);
  useEffect(() => {
    // drawn at once: the browser takes its picture right after the event
    const become = (now: boolean) => flushSync(() => setPrinting(now));
    const begin = () => become(true);
    const end = () => become(false);
    // some browsers print without the two events; the medium tells it there
    const medium = matchMedia('print');
    const follow = () => become(medium.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    medium.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      medium.removeEventListener('change', follow);
    };
  }, []);
  return {
    Paper: printing ? paper : undefined,
    print: () => void fetchPaper().then(() => window.print()),
  };
}
