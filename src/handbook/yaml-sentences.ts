import type * as yaml from 'yaml';

const sentences: Partial<Record<yaml.ErrorCode, string>> = {
  TAB_AS_INDENT: 'Die Zeile ist mit einem Tabulator eingerückt. Nehmen Sie Leerzeichen.',
  BAD_INDENT: 'Die Einrückung passt nicht zur Zeile darüber.',
  MISSING_CHAR: 'Hier fehlt ein Zeichen, meist ein schließendes Anführungszeichen oder eine Klammer.',
  MULTILINE_IMPLICIT_KEY: 'Hier fehlt ein Doppelpunkt nach dem Schlüssel, oder die Einrückung stimmt nicht.',
  BLOCK_AS_IMPLICIT_KEY:
    'Im Text steht ein Doppelpunkt mit Leerzeichen. Setzen Sie den Text in Anführungszeichen.',
};

/**
 * What is wrong with a file that is no YAML.
 * @param text the file, in which typographic quotes are a frequent cause that the parser cannot know
 */
export function yamlSentence(error: yaml.YAMLError, text: string): string {
  const begin = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const end = text.indexOf('\n', error.pos[0]);
  const line = text.slice(begin, end < 0 ? undefined : end);
  if (/(^|[:-] |[[,] ?)[„“”«»‚‘]/.test(line) && error.code !== 'TAB_AS_INDENT')
    return 'Der Text steht in typografischen Anführungszeichen. YAML kennt nur gerade: Setzen Sie "…" um den ganzen Text, innen darf „…“ stehen bleiben.';
  return (
    sentences[error.code] ??
    `Das ist kein gültiges YAML (${error.code}). Prüfen Sie Einrückung, Anführungszeichen und Doppelpunkte.`
  );
}
