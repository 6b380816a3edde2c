import { offline as words } from '#words/offline.ts';

/** How far the site is kept in this browser. */
export interface Stored {
  readonly stored: number;
  readonly total: number;
  /** `working` while files are being fetched, `failed` when that ended early. */
  readonly state: 'working' | 'done' | 'failed';
  /** Whether the host gives out files with other content than was built; such files are not kept. */
  readonly differs?: boolean | undefined;
  /** Bytes of a large site that are not fetched unasked. */
  readonly rest?: number | undefined;
}

/** What the worker says to pages; a worker of an earlier build may leave things out. */
type Told =
  | {
      type: 'progress';
      stored: number;
      total: number;
      differs?: boolean;
      rest?: number;
      isWorking?: boolean;
    }
  /** A newer version is there and its files are not, at least not all. */
  | { type: 'not-whole' };

/**
 * What the footer says, or nothing where there is nothing to say.
 * @param isNewerNotWhole whether a newer version was tried in vain while this one is read
 */
export function sentenceOf(
  kept: Stored | undefined,
  isOnline: boolean,
  isControlled: boolean,
  isNewerNotWhole = false,
): string {
  if (!isOnline) return isControlled ? words.away : '';
  if (isNewerNotWhole) return words.newerNotWhole;
  if (!kept) return '';
  const { stored, total, state, differs, rest } = kept;
  if (state === 'working') return words.preparing(stored, total);
  if (state === 'failed') return words.interrupted;
  if (stored === total) return rest ? words.visited : words.ready;
  return differs ? words.notWhole(stored, total) : words.partly(stored, total);
}

/** What is known at a moment. */
interface Standing {
  readonly kept: Stored | undefined;
  readonly isOnline: boolean;
  readonly isControlled: boolean;
}

/**
 * What those who listen are told of a change, or nothing: that the work that they could see has ended, that the network
 * has gone or come back. Not how far the work is with every file, and nothing that was so when the page was opened.
 */
export function spokenOf(before: Standing | undefined, now: Standing): string {
  if (!before) return '';
  if (before.isOnline !== now.isOnline) {
    if (now.isOnline) return words.back;
    return now.isControlled ? words.gone : '';
  }
  if (before.kept?.state !== 'working' || !now.kept || now.kept.state === 'working') return '';
  const { state, stored, total } = now.kept;
  return state === 'done' && stored === total ? words.finished : words.unfinished;
}

/**
 * Registers the service worker once the page is there and the browser has nothing better to do, and says in the
 * footer how far it is. Where service workers are missing, nothing happens and nothing is said.
 */
export function keepOffline(): void {
  const status = document.querySelector<HTMLElement>('[data-offline-status]');
  const offer = document.querySelector<HTMLElement>('[data-offline-offer]');
  if (!('serviceWorker' in navigator) || !window.isSecureContext || !status || !offer || import.meta.env.DEV)
    return;
  const begin = () => {
    // Safari has no requestIdleCallback (https://bugs.webkit.org/show_bug.cgi?id=164193)
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => void start(status, offer), { timeout: 4000 });
    else setTimeout(() => void start(status, offer), 1000);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

async function start(status: HTMLElement, offer: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const script = new URL(`${base}sw.js`, location.href).href;
  let kept: Stored | undefined;
  let isNewerNotWhole = false;
  let standing: Standing | undefined;
  const said = document.querySelector('[data-offline-said]');
  const say = (next = kept) => {
    kept = next;
    const now = { kept, isOnline: navigator.onLine, isControlled: serviceWorker.controller !== null };
    const spoken = spokenOf(standing, now);
    standing = now;
    if (said && spoken) said.textContent = spoken;
    const sentence = sentenceOf(kept, now.isOnline, now.isControlled, isNewerNotWhole);
    if (status.textContent !== sentence) status.textContent = sentence;
    if (!whole) return;
    const rest = kept?.state === 'done' ? (kept.rest ?? 0) : 0;
    whole.hidden = rest === 0 || !navigator.onLine;
    whole.textContent = words.whole(Math.ceil(rest / 1e6));
  };
  const whole = document.querySelector<HTMLElement>('[data-offline-whole]');
  whole?.addEventListener('click', () => {
    serviceWorker.controller?.postMessage('whole');
    // the button goes: what it has begun is told where the focus goes to
    status.focus();
    whole.hidden = true;
  });
  addEventListener('online', () => say());
  addEventListener('offline', () => say());
  say();

  let isInstalling = false;
  serviceWorker.addEventListener('message', ({ data, source }: MessageEvent<Told>) => {
    // another site on the same host has a worker of its own
    if (source instanceof ServiceWorker && source.scriptURL !== script) return;
    if (data.type === 'not-whole') {
      isNewerNotWhole = true;
      say();
    }
    // an update is prepared in silence: what is there stays readable meanwhile
    if (data.type !== 'progress' || (isInstalling && serviceWorker.controller)) return;
    const { stored, total, differs, rest, isWorking } = data;
    say({ stored, total, differs, rest, state: isInstalling || isWorking ? 'working' : 'done' });
  });

  const registration = await serviceWorker
    .register(script, { scope: base, updateViaCache: 'none' })
    .catch(() => undefined);
  if (!registration) {
    say();
    return;
  }

  const follow = (worker: ServiceWorker | null) => {
    if (!worker) return;
    isInstalling = true;
    isNewerNotWhole = false;
    worker.addEventListener('statechange', () => {
      isInstalling = worker.state === 'installing';
      if (worker.state === 'installed' && registration.active) offerVersion(offer, worker);
      if (worker.state === 'activated') worker.postMessage('complete');
      if (worker.state === 'redundant' && !registration.active) say({ stored: 0, total: 0, state: 'failed' });
    });
  };
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  if (registration.waiting && registration.active) offerVersion(offer, registration.waiting);
  registration.active?.postMessage('complete');

  watchOtherWindows(offer);
}

/** Set in the window whose reader has asked for the new version: only that one reloads. */
let wanted = false;

/** Shows that a new version waits. It is loaded only when the reader says so. */
function offerVersion(offer: HTMLElement, worker: ServiceWorker): void {
  if (sessionStorage.getItem('offline-later')) return;
  show(offer, words.newVersion, words.takeOver, () => {
    wanted = true;
    worker.postMessage('take-over');
  });
}

const reload = () => location.reload();

/** When the new version has been taken over: reload here if it was asked for here, else offer that. */
function watchOtherWindows(offer: HTMLElement): void {
  let hadVersion = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // the first version takes over a page that came from the network: nothing changes for its reader
    if (wanted) reload();
    else if (hadVersion) show(offer, words.takenOver, words.reload, reload);
    hadVersion = true;
  });
}

function show(offer: HTMLElement, sentence: string, action: string, act: () => void): void {
  const [text, yes, later] = offer.querySelectorAll<HTMLElement>('p, button');
  if (!text || !yes || !later) return;
  offer.hidden = false;
  // a sentence that is there when its region appears is not read out
  setTimeout(() => (text.textContent = sentence), 100);
  yes.textContent = action;
  yes.onclick = act;
  later.onclick = () => {
    sessionStorage.setItem('offline-later', '1');
    offer.hidden = true;
  };
}
