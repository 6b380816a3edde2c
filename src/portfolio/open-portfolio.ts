import { openDurable } from './durable.ts';
import { keysOf } from './keys.ts';
import { openPlaces, type PortfolioStore, type Windows } from './portfolio-store.ts';
import { putAside } from './rescue.ts';
import { browserStorage } from './storage.ts';

const opened = new Map<string, Promise<PortfolioStore | undefined>>();

/** The store of a handbook in this browser, opened once a page; nothing where storage is blocked. */
export function openPortfolioStore(kennung: string): Promise<PortfolioStore | undefined> {
  const known = opened.get(kennung);
  if (known) return known;
  const opening = open(kennung);
  opened.set(kennung, opening);
  return opening;
}

async function open(kennung: string): Promise<PortfolioStore | undefined> {
  const first = browserStorage();
  if (!first) return undefined;
  const keys = keysOf(kennung);
  return openPlaces({
    first,
    durable: openDurable(kennung),
    kennung,
    page: window,
    windows: otherWindows(kennung),
    putAside: (store, key, text) => {
      const worksheet = keys.read(key)?.worksheet;
      if (worksheet) putAside(store, keys, worksheet, text, 'discarded', new Date());
    },
  });
}

function otherWindows(kennung: string): Windows | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(`${kennung}:mappe`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
  };
}
