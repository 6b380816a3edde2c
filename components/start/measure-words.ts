import type { FilledExample } from '../../src/handbook/example.ts';
import { writtenDeadline } from '../../src/worksheet/deadline.ts';
import type { Worksheet } from '../../src/worksheet/definition.ts';
import { measuresTable } from '../../src/worksheet/measures.ts';

type Measure = NonNullable<FilledExample['measure']>;

/** What stands in some columns of a measure, in words, with the heads of the columns. Empty cells are left out. */
export function columnWords(
  plan: Worksheet,
  { row, columns }: Measure,
): readonly { readonly label: string; readonly text: string }[] {
  return columns.flatMap((id) => {
    const column = measuresTable(plan)?.columns.find((one) => one.id === id);
    const cell = row.cells[id] ?? '';
    if (!column || cell === '') return [];
    switch (column.kind) {
      case 'text':
        return [{ label: column.label, text: cell }];
      case 'date':
        return [{ label: column.label, text: writtenDeadline(cell) }];
      case 'choice':
        return [
          { label: column.label, text: column.options.find((option) => option.id === cell)?.label ?? cell },
        ];
    }
  });
}
