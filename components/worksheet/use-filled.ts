import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

type Filled = typeof import('./filled.ts');

/**
 * The parts of a sheet that speak of its answers: what comes out of it, the
 * way into the plan, and the sheet as paper; and of what went wrong with saving. The paper is drawn
 * only while the page is being printed, so that no page carries the sheet twice.
 * @param wanted true when something was entered, or could not be saved
 */
export function useFilled(wanted: boolean): {
  readonly Summary: Filled['Summary'] | undefined;
  readonly Paper: Filled['PaperSheet'] | undefined;
  readonly Trouble: Filled['Trouble'] | undefined;
  readonly GapNumbers: Filled['GapNumbers'] | undefined;
  readonly FormerAnswers: Filled['FormerAnswers'] | undefined;
  readonly faultyFields: Filled['faultyFields'] | undefined;
  readonly openMeasures: Filled['openMeasures'] | undefined;
  readonly openOrigins: Filled['openOrigins'] | undefined;
  readonly print: () => void;
} {
  const [filled, setFilled] = useState<Filled>();
  const [printing, setPrinting] = useState(false);
  const fetchFilled = useCallback(async () => {
    try {
      setFilled(await import('./filled.ts'));
    } catch {
      // no network: the form on screen is printed instead
    }
  }, []);
  useEffect(() => {
    if (wanted) void fetchFilled();
  }, [wanted, fetchFilled]);
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
    Summary: filled?.Summary,
    Trouble: filled?.Trouble,
    GapNumbers: filled?.GapNumbers,
    FormerAnswers: filled?.FormerAnswers,
    faultyFields: filled?.faultyFields,
    openMeasures: filled?.openMeasures,
    openOrigins: filled?.openOrigins,
    Paper: printing ? filled?.PaperSheet : undefined,
    print: () => void fetchFilled().then(() => window.print()),
  };
}
