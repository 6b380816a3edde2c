import type { Worksheet } from '../../src/worksheet/definition.ts';
import type { FigureInput } from '../../src/worksheet/kinds/figure.ts';

/**
 * A worksheet without its long words: enough to read answers and to count them. The Mappe needs every sheet of
 * the book at once, and its page shall stay small.
 */
export function slim(worksheet: Worksheet): Worksheet {
  return {
    ...worksheet,
    summary: '',
    instructions: '',
    sourceNote: '',
    sources: [],
    chapters: [],
    sections: worksheet.sections.map((section) => ({
      id: section.id,
      fields: section.fields.map((field) => ({
        ...field,
        label: '',
        help: '',
        ...('subpoints' in field && { subpoints: [] }),
        ...('input' in field && { input: bare(field.input) }),
        ...('columns' in field && {
          columns: field.columns.map((column) => ({ ...column, label: '', help: '' })),
        }),
      })),
    })),
  };
}

/** What is asked without the numbers to compare with. */
function bare(input: FigureInput): FigureInput {
  const quote = { number: { table: '', series: '', row: '' }, basis: '' };
  switch (input.asks) {
    case 'number': {
      const { asks, decimals, most } = input;
      return { asks, unit: '', decimals, most, classes: [] };
    }
    case 'yes-no':
      return { asks: 'yes-no', share: quote };
    case 'choice':
      return { asks: 'choice', options: input.options.map(({ id }) => ({ id, label: '', quote })) };
  }
}
