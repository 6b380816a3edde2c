import { formatProblems } from '../src/errors/problem.ts';
import { chaptersOf, countWords } from '../src/handbook/content.ts';
import { readContentOnce } from '../src/handbook/load.ts';

const { content, problems } = await readContentOnce();
if (!content || problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const chapters = chaptersOf(content);
const words = chapters.reduce((sum, c) => sum + countWords(c.body.text), 0);
console.log(
  `Inhalt in Ordnung: ${chapters.length} Kapitel (${words} Wörter), ${content.worksheets.length} Arbeitsblätter, ${content.terms.length} Begriffe, ${content.sources.length} Quellen, ${content.figures.length} Abbildungen.`,
);
