import { existsSync } from 'node:fs';
import { componentFaults as faults } from '#words/faults-text.ts';

const folder = 'components/reading';
const vocabularyFile = 'src/handbook/vocabulary.ts';

/**
 * The file of its name for each component.
 * @param found Astro components by their path in `components/reading`, `./Name.astro`
 * @throws with a sentence for each component that has no file
 */
export function drawnBy<Component>(
  found: Readonly<Partial<Record<string, Component>>>,
  names: readonly string[],
): Readonly<Record<string, Component>> {
  const drawn: Record<string, Component> = {};
  for (const name of names) {
    const component = found[`./${name}.astro`];
    if (component) drawn[name] = component;
  }
  const missing = names.filter((name) => !Object.hasOwn(drawn, name));
  if (missing.length === 0) return drawn;
  throw new Error(
    missing.map((name) => faults.notDrawn(name, `${folder}/${name}.astro`, vocabularyFile)).join('\n'),
  );
}

/** What to do where a component has its file and no entry in the vocabulary; nothing where it has neither. */
export function withoutEntry(name: string): string | undefined {
  // files are looked for from the project's folder, where every command runs: bundled code has no place of its own
  const file = `${folder}/${name}.astro`;
  if (!/^[A-Z]\w*$/.test(name) || !existsSync(file)) return undefined;
  return faults.withoutEntry(name, file, vocabularyFile);
}
