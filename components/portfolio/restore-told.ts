import type { RestorePlan } from '../../src/portfolio/restore-plan.ts';
import type { RestoreOutcome } from '../../src/portfolio/restore.ts';
import { restoreWords as words } from '#words/restore.ts';

/** What was done with a file, in sentences: what came in, what gave way, and everything that is still in the file. */
export function toldOf(
  { items }: RestorePlan,
  keepHere: ReadonlySet<string>,
  { loaded, replaced, changed, left, failure }: RestoreOutcome,
): string {
  const kept = items.flatMap(({ group, key, worksheet }) =>
    group === 'differs' && keepHere.has(key) && worksheet ? [worksheet.title] : [],
  );
  const stayed = items.filter(({ group, does }) => does === 'nothing' && group !== 'same');
  return [
    loaded > 0 && words.loaded(loaded),
    replaced > 0 && words.replaced,
    failure && words[failure](left.length),
    changed.length > 0 && words.changed(changed.length),
    kept.length > 0 && words.kept(kept),
    stayed.length > 0 && words.stayed(stayed.length),
  ]
    .filter(Boolean)
    .join(' ');
}
