import { reading } from '../words/de/reading.ts';
import type { SourceRef } from '../worksheet/definition.ts';
import type { Source } from './schemas.ts';

/**
 * The line that names a sheet's sources, each once with all its sections: the same on screen, paper and in the PDF.
 * @param sources all sources of the handbook, for their short names
 */
export function sourceLine(
  refs: readonly SourceRef[],
  sources: readonly Pick<Source, 'id' | 'short'>[],
): string {
  const named = [...Map.groupBy(refs, ({ source }) => source)].map(([id, ofSource]) => {
    const short = sources.find((source) => source.id === id)?.short ?? id;
    return reading.sectionsOf(
      short,
      ofSource.map(({ section }) => section),
    );
  });
  return named.length > 0 ? `${reading.sourceOrSources(named.length)}: ${named.join('; ')}` : '';
}
