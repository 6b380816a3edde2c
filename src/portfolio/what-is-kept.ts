/** Where a browser keeps things. */
export type BrowserStore = 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'CacheStorage';

/** What a thing is called for people; `words/de/what-is-kept.ts` says what it is for and how long it stays. */
export type KeptName = 'answers' | 'counters' | 'copies' | 'safeCopy' | 'appearance' | 'later' | 'pages';

export interface KeptThing {
  readonly name: KeptName;
  readonly place: BrowserStore;
  /** The name under which it lies, `…` where it goes on. */
  readonly key: (kennung: string) => string;
}

/**
 * All that this program leaves in a browser: the one table that the page on privacy shows, and that a test compares with
 * what is there after everything was used.
 */
export const keptThings: readonly KeptThing[] = [
  { name: 'answers', place: 'localStorage', key: (kennung) => `${kennung}:arbeitsblatt:…` },
  { name: 'counters', place: 'localStorage', key: (kennung) => `${kennung}:stand:…` },
  { name: 'copies', place: 'localStorage', key: (kennung) => `${kennung}:rettung:…` },
  { name: 'safeCopy', place: 'IndexedDB', key: (kennung) => `${kennung}:mappe` },
  { name: 'appearance', place: 'localStorage', key: () => 'darstellung' },
  { name: 'later', place: 'sessionStorage', key: () => 'offline-later' },
  { name: 'pages', place: 'CacheStorage', key: () => 'handbuch…' },
];
