import type { FunctionComponent } from 'react';
import type { Column } from '../../../src/worksheet/kinds/table.ts';
import { table as words } from '#words/table.ts';
import { DayInput } from '../shared/DayInput.tsx';
import { GrowingText } from '../shared/GrowingText.tsx';
import { LineText } from '../shared/LineText.tsx';

type ColumnKind = Column['kind'];
type ColumnOf<K extends ColumnKind> = Extract<Column, { kind: K }>;

interface CellProps<K extends ColumnKind> {
  readonly id: string;
  readonly column: ColumnOf<K>;
  readonly value: string;
  /** Letters that the cell takes. */
  readonly longest: number;
  readonly describedBy: string | undefined;
  readonly onChange: (value: string) => void;
}

function TextCell({ id, column, value, longest, describedBy, onChange }: CellProps<'text'>) {
  const Text = column.multiline ? GrowingText : LineText;
  return <Text id={id} value={value} most={longest} describedBy={describedBy} onChange={onChange} />;
}

function ChoiceCell({ id, column, value, describedBy, onChange }: CellProps<'choice'>) {
  return (
    <select
      id={id}
      className="worksheet-input"
      value={value}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{words.notChosen}</option>
      {column.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function DateCell({ id, column, value, describedBy, onChange }: CellProps<'date'>) {
  return (
    <DayInput id={id} label={column.label} value={value} describedBy={describedBy} onChange={onChange} />
  );
}

/** The control of every kind of cell. */
const cells = { text: TextCell, choice: ChoiceCell, date: DateCell } satisfies {
  [K in ColumnKind]: FunctionComponent<CellProps<K>>;
};

/** As with fields, the one place that states that a column meets the control of its own kind. */
export function cellOf(
  column: Column,
): FunctionComponent<Omit<CellProps<ColumnKind>, 'column'> & { column: Column }> {
  return cells[column.kind] as unknown as ReturnType<typeof cellOf>;
}
