import type { Term } from '../handbook/schemas.ts';
import { numberedFields, type Worksheet } from '../worksheet/definition.ts';
import type { Field } from '../worksheet/kinds/index.ts';

/** A term that stands in the words of an item: its id in the glossary, and its name there. */
export type NamedTerm = readonly [id: string, name: string];

/** The terms of items, by the ids of their fields. */
export type SheetTerms = Readonly<Record<string, readonly NamedTerm[]>>;

/** Endings with which German declines a noun: „des Mandats“, „den Ausschüssen“. */
const endings = '(?:e[nrs]?|n(?:en)?|s)?';
const escaped = (form: string) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every form of a term, as a whole word and written as the glossary has it. */
function patternOf({ term, also }: Term): RegExp {
  const forms = [term, ...also].map(escaped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms})${endings}(?![\\p{L}\\p{N}-])`, 'u');
}

/** All that is asked in an item: its words, help and sub-points, the heads of its columns, its options. */
function wordsOf(field: Field): string {
  return [
    field.label,
    field.help ?? '',
    ...('subpoints' in field ? field.subpoints : []),
    ...('columns' in field ? field.columns.flatMap(({ label, help }) => [label, help ?? '']) : []),
    ...('options' in field ? field.options.map(({ label }) => label) : []),
  ].join('\n');
}

/**
 * The terms of the glossary that stand in a worksheet, each at the first item of a section in which it stands: who fills
 * in a sheet may never have read a chapter.
 */
export function termsOnSheet(worksheet: Worksheet, terms: readonly Term[]): SheetTerms {
  const patterns = terms.map((term) => ({ term, pattern: patternOf(term) }));
  const explained = new Set<string>();
  const found = numberedFields(worksheet).map(({ field, section }) => {
    const words = wordsOf(field);
    const here = patterns.filter(({ term, pattern }) => {
      const key = `${section.id} ${term.id}`;
      if (explained.has(key) || !pattern.test(words)) return false;
      explained.add(key);
      return true;
    });
    return [field.id, here.map(({ term }): NamedTerm => [term.id, term.term])] as const;
  });
  return Object.fromEntries(found.filter(([, here]) => here.length > 0));
}
