/** What a key of the Mappe stands for. */
export type Place =
  | { readonly kind: 'sheet'; readonly worksheet: string }
  | { readonly kind: 'rescue'; readonly worksheet: string; readonly at: string };

/**
 * Names under which a browser keeps the sheets of one handbook. Contracts: people's answers lie under them.
 * The handbook's `kennung` comes first, because all pages of a host share one store (and in some browsers all
 * files of a disk).
 */
export interface Keys {
  sheet(worksheet: string): string;
  rescue(worksheet: string, at: Date): string;
  /** What a key stands for; nothing where it belongs to somebody else. */
  read(key: string): Place | undefined;
}

/** The keys of the handbook with this `kennung`. */
export function keysOf(kennung: string): Keys {
  const sheets = `${kennung}:arbeitsblatt:`;
  const rescues = `${kennung}:rettung:`;
  return {
    sheet: (worksheet) => sheets + worksheet,
    rescue: (worksheet, at) => `${rescues}${worksheet}:${at.toISOString()}`,
    read: (key) => {
      if (key.startsWith(sheets)) return { kind: 'sheet', worksheet: key.slice(sheets.length) };
      if (!key.startsWith(rescues)) return undefined;
      const rest = key.slice(rescues.length);
      const colon = rest.indexOf(':');
      return colon > 0
        ? { kind: 'rescue', worksheet: rest.slice(0, colon), at: rest.slice(colon + 1) }
        : undefined;
    },
  };
}
