import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is being printed. Drawn at once: the browser takes its picture right after the event. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const become = (now: boolean) => flushSync(() => setPrinting(now));
    const begin = () => become(true);
    const end = () => become(false);
    // Safari prints without the two events in some versions; the medium tells it there
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
  return printing;
}
