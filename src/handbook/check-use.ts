import { join } from 'node:path';
import { faults } from '#words/faults.ts';
import { useFaults as words } from '#words/faults-book.ts';
import { didYouMean, type Problem } from '../errors/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { chaptersOf, type Content } from './content.ts';

interface Input {
  readonly content: Content;
  /** Tables whose numbers worksheets quote. */
  readonly quoted: ReadonlySet<string>;
  readonly found: ContentFiles;
  readonly dir: string;
}

/**
 * Drawings, tables and filled sheets that no page shows. To be asked only where nothing else is wrong: whoever misspells
 * the name of a drawing has one fault, not a second drawing that is never shown.
 */
export function checkUse({ content, quoted, found, dir }: Input): Problem[] {
  const texts = [...chaptersOf(content), ...content.pages, ...content.illustrations];
  const shown = new Set(
    texts.flatMap(({ body }) => body.mentions.map(({ kind, target }) => `${kind}:${target}`)),
  );
  const problems: Problem[] = [];
  for (const { id, file } of content.illustrations)
    if (!shown.has(`abbildung:${id}`)) problems.push({ file, line: 1, message: words.illustration(id) });
  for (const { id } of content.tables)
    if (!shown.has(`zahlen:${id}`) && !quoted.has(id))
      problems.push({ file: join(dir, 'daten', `${id}.yaml`), line: 1, message: words.table(id) });
  const sheets = content.worksheets.map(({ id }) => id);
  for (const folder of new Set(found.examples.map(({ worksheet }) => worksheet)))
    if (!sheets.includes(folder))
      problems.push({
        file: join(dir, 'beispiele', folder),
        line: 1,
        message: `${words.examples(folder)}\n${didYouMean(folder, sheets, faults.known)}`,
      });
  return problems;
}
