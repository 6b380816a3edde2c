import { counted } from './numbers.ts';

/** The list of all faults, and what every fault can say. */
export const faults = {
  /** The closing line below the list. */
  count: (problems: number, files: number) => `${problems} Fehler in ${counted(files, 'Datei', 'Dateien')}.`,
  /** Behind it, where a build ends. */
  nothingWritten: 'Es wurde nichts geschrieben.',
  /** „Meinten Sie …? Bekannt sind: …“; `more` words are not listed. */
  didYouMean: (near: string | undefined, label: string, listed: readonly string[], more: number) =>
    `${near === undefined ? '' : `Meinten Sie „${near}“? `}${label}: ${listed.join(', ') || 'keine'}${more > 0 ? ` und ${more} weitere` : ''}.`,
  /** The other places at which the same is missed. */
  likewise: (places: readonly string[], more: number) =>
    `Ebenso: ${places.join(', ')}${more === 0 ? '' : more === 1 ? ' und an einer weiteren Stelle' : ` und an ${more} weiteren Stellen`}.`,
  /** Before lists of words that are known. */
  known: 'Bekannt',
} as const;
