// The step „Inhalt“ of `npm run check`: what content/ says, whether it holds together, and how each chapter reads.
//   --verbose   also how each other file reads
import { contentDir } from '../src/handbook/folder.ts';
import { speakInNode } from '../src/integrations/words.ts';

// first the language of the book, then all that speaks it
speakInNode();
const { counted } = await import('#words/numbers.ts');
const { formatProblems } = await import('../src/errors/problem.ts');
const { chaptersOf } = await import('../src/handbook/content.ts');
const { readContent } = await import('../src/handbook/read-content.ts');
const { easyLanguageIn } = await import('../src/prose/easy-language.ts');
const { missingFacts } = await import('../src/site/missing-facts.ts');
const { operatorFacts } = await import('#words/operator-facts.ts');
const { measureFolder, textSummary, textTable } = await import('../src/prose/report.ts');

const { content, problems } = await readContent(contentDir);
const texts = await measureFolder(contentDir);
const faults = [
  ...problems,
  ...(content ? await easyLanguageIn(content) : []),
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
const missing = missingFacts(content);
if (missing.length > 0)
  console.log([operatorFacts.head, ...missing.map((sentence) => `  ${sentence}`)].join('\n'));
