import { openDurable } from './durable.ts';
import { keysOf, type Keys } from './keys.ts';
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

/**
 * Hands the store on as soon as it is open.
 * @param use returns how to end what it began
 * @param fail hears what went wrong, in `use` too
 * @returns how to end it, before the store is open as well
 */
export function withPortfolioStore(
  kennung: string,
  use: (store: PortfolioStore | undefined) => () => void,
  fail: (reason: unknown) => void,
): () => void {
  let end: (() => void) | undefined;
  let gone = false;
  openPortfolioStore(kennung)
    .then((store) => {
      if (!gone) end = use(store);
    })
    .catch(fail);
  return () => {
    gone = true;
    end?.();
  };
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
      putAside(store, keys, nameOf(key, keys), text, 'discarded', new Date());
    },
  });
}

/** Under which name a text is put aside: its worksheet's, or what its key says where that is malformed. */
function nameOf(key: string, keys: Keys): string {
  const place = keys.read(key);
  if (place && 'worksheet' in place) return place.worksheet;
  return (place?.rest ?? key).replaceAll(':', '-') || 'eintrag';
}

function otherWindows(kennung: string): Windows | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(`${kennung}:mappe`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
  };
}
