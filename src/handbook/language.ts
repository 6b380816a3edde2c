// Imports nothing that speaks: which language that is, is settled here first.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as yaml from 'yaml';

/**
 * Languages that the program speaks: one for each folder of sentences. Looked for from the project's folder, where
 * every command runs: bundled code has no place of its own.
 */
export function languages(): readonly string[] {
  return readdirSync('src/words', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * The language of the program that speaks for a book.
 * @param tag BCP 47, as `sprache` in `handbuch.yaml` has it: `de`, `de-AT`
 * @returns its folder in `src/words/`; nothing for what is no tag, or a language in which the program cannot speak
 */
export function languageOf(tag: string): string | undefined {
  try {
    const { language } = new Intl.Locale(tag);
    // `deu` is canonically `de`, but pages carry the tag as it is written, and browsers know only the short one
    const [written = ''] = tag.toLowerCase().split('-');
    return languages().find((known) => known === language && known === written);
  } catch {
    return undefined; // `Intl.Locale` throws for what is no tag
  }
}

/**
 * The language of a book before its content is checked.
 * @param dir content folder
 * @returns nothing where the folder does not tell it; that is then one of the faults of the content
 */
export function languageOfFolder(dir: string): string | undefined {
  try {
    const book: unknown = yaml.parse(readFileSync(join(dir, 'handbuch.yaml'), 'utf8'));
    const tag: unknown = typeof book === 'object' && book !== null ? Reflect.get(book, 'sprache') : undefined;
    return typeof tag === 'string' ? languageOf(tag.trim()) : undefined;
  } catch {
    return undefined;
  }
}
