import { sheetAddressOf } from '../../src/addresses/sheet-address.ts';

/**
 * The titles of worksheets by their ids, from a small file of this site; empty where it cannot be had. A page knows
 * its own sheet only, and messages name sheets as people know them.
 */
export async function sheetTitles(base: string): Promise<ReadonlyMap<string, string>> {
  try {
    const response = await fetch(base + sheetAddressOf.worksheetTitles);
    const data: unknown = response.ok ? await response.json() : undefined;
    if (typeof data !== 'object' || data === null) return new Map();
    return new Map(
      Object.entries(data).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  } catch {
    // no network, and nothing kept for offline use
    return new Map();
  }
}
