import type { Worksheet } from '../worksheet/definition.ts';
import type { Handbook } from './schemas.ts';

/** Sheets that stand together in the list, in the order of the book. */
export interface SheetGroup {
  /** Absent for sheets that the book names outside of all groups. */
  readonly title?: string;
  readonly text?: string;
  /** Id of the part whose accent it takes. */
  readonly part?: string;
  /** True where the sheets follow each other as steps. */
  readonly inSequence: boolean;
  readonly worksheets: readonly Worksheet[];
}

interface Listed {
  readonly id: string;
  /** Where it stands in `handbuch.yaml`. */
  readonly path: readonly PropertyKey[];
}

/** Every sheet that the book names, in its order. */
export function listedSheets({ arbeitsblaetter }: Pick<Handbook, 'arbeitsblaetter'>): readonly Listed[] {
  return arbeitsblaetter.flatMap((entry, at): readonly Listed[] =>
    typeof entry === 'string'
      ? [{ id: entry, path: ['arbeitsblaetter', at] }]
      : entry.blaetter.map((id, i) => ({ id, path: ['arbeitsblaetter', at, 'blaetter', i] })),
  );
}

/** The sheets in the groups of the book; those between two groups make one without a title. */
export function sheetGroups(
  { arbeitsblaetter }: Pick<Handbook, 'arbeitsblaetter'>,
  worksheets: readonly Worksheet[],
): readonly SheetGroup[] {
  const byId = new Map(worksheets.map((sheet) => [sheet.id, sheet]));
  const groups: SheetGroup[] = [];
  let loose: Worksheet[] = [];
  const closeLoose = () => {
    if (loose.length > 0) groups.push({ inSequence: false, worksheets: loose });
    loose = [];
  };
  for (const entry of arbeitsblaetter) {
    if (typeof entry === 'string') {
      loose.push(...[byId.get(entry) ?? []].flat());
      continue;
    }
    closeLoose();
    const { titel, text, teil, ablauf, blaetter } = entry;
    groups.push({
      title: titel,
      ...(text !== undefined && { text }),
      ...(teil !== undefined && { part: teil }),
      inSequence: ablauf,
      worksheets: blaetter.flatMap((id) => byId.get(id) ?? []),
    });
  }
  closeLoose();
  return groups;
}
