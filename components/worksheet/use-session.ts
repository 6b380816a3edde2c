import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { browserTimers, followPage } from '../../src/portfolio/page-events.ts';
import { openSession, type Session } from '../../src/portfolio/session.ts';
import { openSheet } from '../../src/portfolio/sheet-store.ts';
import { browserStorage } from '../../src/portfolio/storage.ts';

/** The session of this page's sheet. On the server it stays closed, so that the HTML holds the blank sheet. */
export function useSession(kennung: string, worksheet: Worksheet): Session {
  const [opened] = useState(() => {
    const store = openSheet(typeof window === 'undefined' ? undefined : browserStorage(), kennung, worksheet);
    return { session: openSession(store, browserTimers), key: store.key };
  });
  const { session, key } = opened;
  useSyncExternalStore(
    session.subscribe,
    () => session.state,
    () => session.state,
  );
  useEffect(() => {
    session.start();
    return followPage(session, key, window);
  }, [session, key]);
  return session;
}
