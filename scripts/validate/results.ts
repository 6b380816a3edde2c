import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { testResultsSchema, type TestName, type TestOutcome } from '../../src/handbook/operator-schema.ts';

const head = `# Was Programme geprüft haben, für die Erklärung zur Barrierefreiheit. Schreibt „npm run validate -- --record“;
# bitte nicht von Hand ändern. Was hier fehlt, heißt in der Erklärung „nicht geprüft“.
`;

/**
 * Writes down what a tool has found, beside what others have found before.
 * @param contentDir the folder of the handbook that was judged
 * @throws where the file that is there cannot be read
 */
export async function recordOutcome(contentDir: string, name: TestName, outcome: TestOutcome): Promise<void> {
  const file = join(contentDir, 'pruefstand.yaml');
  const before = await readFile(file, 'utf8').catch(() => '');
  const results = testResultsSchema.parse(parse(before) ?? {});
  await writeFile(file, head + stringify({ ...results, [name]: outcome }));
}
