// The step „Inhalt“ of `npm run check`: what content/ says, whether it holds together, and how each chapter reads.
//   --verbose   also how each other file reads
import { formatProblems } from '../src/errors/problem.ts';
import { counted } from '#words/numbers.ts';
import { chaptersOf } from '../src/handbook/content.ts';
import { contentDir } from '../src/handbook/folder.ts';
import { readContent } from '../src/handbook/read-content.ts';
import { illustrationsWithoutText } from '../src/prose/quality.ts';
import { measureFolder, textSummary, textTable } from '../src/prose/report.ts';

const { content, problems } = await readContent(contentDir);
const texts = await measureFolder(contentDir);
const faults = [
  ...problems,
  ...(content ? illustrationsWithoutText(content) : []),
  ...texts.flatMap((text) => text.problems),
];
const every = process.argv.includes('--verbose');
console.log(`${textTable(texts.filter(({ name }) => every || name.startsWith('kapitel/')))}\n`);
if (!content || faults.length > 0) {
  console.error(formatProblems(faults));
  process.exit(1);
}
const chapters = chaptersOf(content);
const words = chapters.reduce((sum, c) => sum + c.body.words, 0);
console.log(
  `Inhalt in Ordnung: ${chapters.length} Kapitel (${counted(words, 'Wort', 'Wörter')}), ${[
    counted(content.worksheets.length, 'Arbeitsblatt', 'Arbeitsblätter'),
    counted(content.terms.length, 'Begriff', 'Begriffe'),
    counted(content.sources.length, 'Quelle', 'Quellen'),
    counted(content.illustrations.length, 'Abbildung', 'Abbildungen'),
  ].join(', ')}.`,
);
console.log(textSummary(texts));
