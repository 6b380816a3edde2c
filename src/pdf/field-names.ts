/**
 * Names of PDF form fields: `<section>.<field>.<path…>`, for example `plan.schritte.zeile-2.wer`. They stand in
 * files that people keep, so this shape never changes. Ids hold no dots, which makes the name unambiguous.
 */
export interface FieldPlace {
  readonly fieldId: string;
  /** Path below the field, as the core's leaves have it: `['zeile-2', 'wer']`. */
  readonly path: readonly string[];
}

/** The parts of a form field's name; the tree of the form joins them by dots. */
export function fieldPath(sectionId: string, fieldId: string, ...path: readonly string[]): readonly string[] {
  return [sectionId, fieldId, ...path];
}

/**
 * The place that a name stands for; nothing where it is none of ours. The section is not looked at: an author
 * may have moved the field to another one since, and ids of fields are unique in a sheet.
 */
export function readFieldName(name: string): FieldPlace | undefined {
  const [section, fieldId, ...path] = name.split('.');
  if (!section || !fieldId || path.length === 0 || path.includes('')) return undefined;
  return { fieldId, path };
}
