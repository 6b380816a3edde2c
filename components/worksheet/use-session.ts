import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { browserTimers, followPage } from '../../src/portfolio/page-events.ts';
import { withPortfolioStore } from '../../src/portfolio/open-portfolio.ts';
import { openSession, type Session } from '../../src/portfolio/session.ts';
import { openSheet } from '../../src/portfolio/sheet-store.ts';
import { useFault } from '../border/use-fault.ts';

/** The session of this page's sheet. On the server it stays closed, so that the HTML holds the blank sheet. */
export function useSession(kennung: string, worksheet: Worksheet): Session {
  const [session] = useState(() => openSession(browserTimers));
  useSyncExternalStore(
    session.subscribe,
    () => session.state,
    () => session.state,
  );
  const report = useFault();
  useEffect(
    () =>
      withPortfolioStore(
        kennung,
        (store) => {
          const sheet = openSheet(store, kennung, worksheet);
          session.start(sheet);
          return followPage(session, sheet.key, window, store?.windows);
        },
        report,
      ),
    [session, kennung, worksheet, report],
  );
  return session;
}
