import { yamlErrors, yamlFaults } from '#words/faults-yaml.ts';
import type * as yaml from 'yaml';

/** A sentence for each code that the parser has: one without would be told by its code. */
const byCode: Readonly<Record<yaml.ErrorCode, string>> = yamlErrors;

/**
 * What is wrong with a file that is no YAML.
 * @param text the file, in which typographic quotes are a frequent cause that the parser cannot know
 */
export function yamlSentence(error: yaml.YAMLError, text: string): string {
  const begin = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const end = text.indexOf('\n', error.pos[0]);
  const line = text.slice(begin, end < 0 ? undefined : end);
  if (/(^|[:-] |[[,] ?)[„“”«»‚‘]/.test(line) && error.code !== 'TAB_AS_INDENT')
    return yamlFaults.typographicQuotes;
  return byCode[error.code];
}
