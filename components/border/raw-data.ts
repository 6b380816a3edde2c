import { backupOf } from '../../src/portfolio/backup.ts';
import { keysOf } from '../../src/portfolio/keys.ts';
import { openPortfolioStore } from '../../src/portfolio/open-portfolio.ts';
import { putAside } from '../../src/portfolio/rescue.ts';
import { keysIn } from '../../src/portfolio/storage.ts';
import { border as words } from '#words/border.ts';
import { dated, download } from '../ui/download.ts';

/** Hands out all that the browser keeps of the handbook, as it lies there. Returns what to say of it. */
export async function downloadAll(kennung: string): Promise<string> {
  try {
    const store = await openPortfolioStore(kennung);
    if (!store) return words.unavailable;
    if (!keysIn(store).some((key) => key.startsWith(`${kennung}:`))) return words.nothing;
    const name = `${dated('mappe')}.json`;
    download(name, backupOf(store, kennung, new Date()), 'application/json');
    return words.downloaded(name);
  } catch {
    return words.unavailable;
  }
}

/** Puts the kept text of one sheet under a rescue key, so that the sheet opens empty. False where that failed. */
export async function setSheetAside(kennung: string, worksheet: string): Promise<boolean> {
  try {
    const store = await openPortfolioStore(kennung);
    const keys = keysOf(kennung);
    const text = store?.getItem(keys.sheet(worksheet)) ?? null;
    if (!store || text === null) return false;
    if (putAside(store, keys, worksheet, text, 'unreadable', new Date()).kind !== 'kept') return false;
    store.removeItem(keys.sheet(worksheet));
    return (await store.settled()) !== 'lost';
  } catch {
    return false;
  }
}
