import { fileURLToPath } from 'node:url';

/** The island, and the program that wakes islands. */
const roots = ['components/worksheet/WorksheetIsland.tsx', 'node_modules/@astrojs/react/dist/client.js'].map(
  (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url)),
);

/** What the bundler tells of a module; as much of it as is asked for here. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let piece: ReadonlySet<string> | undefined;

/**
 * Name of the piece of script that a module belongs to: all that a worksheet imports at once is one, because one
 * compresses better than five that are always loaded together. What is imported by `import()` stays apart.
 */
export function worksheetPiece(id: string, graph: Graph): string | null {
  piece ??= importedBy(roots, graph);
  return piece.has(id) ? 'worksheet' : null;
}

function importedBy(from: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set(from);
  // what is added to a set during `for … of` is visited too
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
