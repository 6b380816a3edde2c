// The named examples of a handbook: `beispiele/<sheet>/<name>.yaml` holds answers as a sheet may be filled in.
import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { formatProblems } from '@/errors/problem.ts';
import type { Content } from '@/handbook/content.ts';
import { contentDir } from '@/handbook/folder.ts';
import { readContent } from '@/handbook/read-content.ts';
import { checkAnswers, type CheckedAnswers } from '@/worksheet/answers.ts';
import type { Worksheet } from '@/worksheet/definition.ts';

export interface Example {
  readonly worksheet: Worksheet;
  readonly name: string;
  readonly checked: CheckedAnswers;
}

/**
 * The handbook of CONTENT_DIR with its examples; a handbook may have none.
 * @throws where an example is of a sheet that does not exist
 */
export async function bookWithExamples(): Promise<{ content: Content; examples: readonly Example[] }> {
  const { content, problems } = await readContent(contentDir);
  if (!content) throw new Error(formatProblems(problems));
  const files = await Array.fromAsync(glob(join(contentDir, 'beispiele/*/*.yaml')));
  const examples = files.sort().map(async (file): Promise<Example> => {
    const id = basename(dirname(file));
    const worksheet = content.worksheets.find((sheet) => sheet.id === id);
    if (!worksheet) throw new Error(`${file}: Das Arbeitsblatt „${id}“ gibt es nicht.`);
    const raw = parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    return { worksheet, name: basename(file, '.yaml'), checked: checkAnswers(worksheet, raw) };
  });
  return { content, examples: await Promise.all(examples) };
}
