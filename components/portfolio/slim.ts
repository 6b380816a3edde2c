import type { Worksheet } from '../../src/worksheet/definition.ts';

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
        ...('columns' in field && {
          columns: field.columns.map((column) => ({ ...column, label: '', help: '' })),
        }),
      })),
    })),
  };
}
