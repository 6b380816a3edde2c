import type { Worksheet } from './definition.ts';

/** Version of the envelope that this program writes. Raise it together with a new entry in `migrations`. */
export const formatVersion = 1;

/** One step from an envelope of version `from` to the next; pure, named by what it changes. */
export interface Migration {
  readonly from: number;
  readonly changes: string;
  readonly up: (envelope: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Numbered without gaps: the entry at index i leads from version i + 1 to i + 2. */
export const migrations: readonly Migration[] = [];

/** Lifts an envelope of an earlier format version to the present one. */
export function migrateEnvelope(
  envelope: Readonly<Record<string, unknown>>,
  from: number,
): Readonly<Record<string, unknown>> {
  return migrations.filter((step) => step.from >= from).reduce((data, step) => step.up(data), envelope);
}

/**
 * Applies what the author changed since the version under which answers were kept: a renamed field takes its
 * answer along; a removed one keeps it under its old id, where it is found as a former answer.
 */
export function followChanges(
  worksheet: Worksheet,
  keptVersion: number,
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const moved: Record<string, unknown> = { ...answers };
  for (const change of [...worksheet.changes].sort((a, b) => a.version - b.version)) {
    if (change.version <= keptVersion || !('rename' in change)) continue;
    const { from, to } = change.rename;
    if (!Object.hasOwn(moved, from) || Object.hasOwn(moved, to)) continue;
    moved[to] = moved[from];
    delete moved[from];
  }
  return moved;
}
