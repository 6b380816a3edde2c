import type { FunctionComponent } from 'react';
import type { Column } from '../../../src/worksheet/kinds/table.ts';
import { table as words } from '../../../src/words/de/worksheet.ts';
import { DayInput } from '../DayInput.tsx';
import { GrowingText } from '../GrowingText.tsx';

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
  const described = describedBy ? { describedBy } : {};
  if (column.multiline)
    return <GrowingText id={id} value={value} longest={longest} onChange={onChange} {...described} />;
  return (
    <input
      id={id}
      className="worksheet-input"
      type="text"
      value={value}
      maxLength={longest}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    />
  );
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

function DateCell({ id, value, describedBy, onChange }: CellProps<'date'>) {
  return <DayInput id={id} value={value} onChange={onChange} {...(describedBy ? { describedBy } : {})} />;
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
