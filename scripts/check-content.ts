// The step „Inhalt“ of `npm run check`: what content/ says, whether it holds together, and how each chapter reads.
//   --verbose   also how each other file reads
import { join } from 'node:path';
import { formatProblems } from '../src/errors/problem.ts';
import { chaptersOf, countWords } from '../src/handbook/content.ts';
import { contentDir, readContentOnce } from '../src/handbook/load.ts';
import { figuresWithoutText } from '../src/handbook/text-quality.ts';
import { measureFolder, textSummary, textTable } from './text-report.ts';

const { content, problems } = await readContentOnce();
const texts = await measureFolder(contentDir);
const faults = [
  ...problems,
  ...(content ? figuresWithoutText(content, (id) => join(contentDir, 'abbildungen', `${id}.mdx`)) : []),
  ...texts.flatMap((text) => text.problems),
];
const every = process.argv.includes('--verbose');
console.log(`${textTable(texts.filter(({ name }) => every || name.startsWith('kapitel/')))}\n`);
if (!content || faults.length > 0) {
  console.error(formatProblems(faults));
  process.exit(1);
}
const chapters = chaptersOf(content);
const words = chapters.reduce((sum, c) => sum + countWords(c.body.text), 0);
console.log(
  `Inhalt in Ordnung: ${chapters.length} Kapitel (${words} Wörter), ${content.worksheets.length} Arbeitsblätter, ${content.terms.length} Begriffe, ${content.sources.length} Quellen, ${content.figures.length} Abbildungen.`,
);
console.log(textSummary(texts));
