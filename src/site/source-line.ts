import { reading } from '#words/reading.ts';
import type { SourceRef } from '../worksheet/definition.ts';
import type { Source } from '../handbook/schemas.ts';

type Named = Pick<Source, 'id' | 'short'>;

/** Each source once, with all its sections in the words of the page. */
export function bySource(refs: readonly SourceRef[], sources: readonly Named[]) {
  return [...Map.groupBy(refs, ({ source }) => source)].map(([id, ofSource]) => ({
    id,
    short: sources.find((source) => source.id === id)?.short ?? id,
    sections: reading.section(ofSource.map(({ section }) => section).join('; ')),
  }));
}

/**
 * The line that names a sheet's sources, the same on paper and in the PDF.
 * @param sources all sources of the handbook, for their short names
 */
export function sourceLine(refs: readonly SourceRef[], sources: readonly Named[]): string {
  const named = bySource(refs, sources).map(({ short, sections }) => `${short}, ${sections}`);
  return named.length > 0 ? `${reading.sourceOrSources(named.length)}: ${named.join('; ')}` : '';
}
