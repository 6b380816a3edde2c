import { easyLanguage as words } from '#words/easy-language.ts';
import type { Problem } from '../errors/problem.ts';
import { readContentFile } from '../handbook/content-file.ts';
import type { Content } from '../handbook/content.ts';
import { mostProblems } from '../handbook/limits.ts';
import { isPassive } from './passive.ts';
import { splitSentences, wordsOf } from './sentences.ts';
import { textUnits, type TextUnit } from './text-units.ts';

/** Words of a sentence in „Leichte Sprache“, at most. */
const mostWords = 12;
/** Letters of a word that stands in one piece; longer ones are set apart by a hyphen: „Bücher-Verwaltung“. */
const mostLetters = 14;

/** Forms that only the second subjunctive has, and „würde“. */
const subjunctive =
  /^(?:wäre[nst]?|hätte[nst]?|würde[nst]?|könnte[nst]?|müsste[nst]?|dürfte[nst]?|käme[nst]?|gäbe[nst]?|ginge[nst]?|bräuchte[nst]?|sei(?:en|est)?)$/i;
/** An article in the genitive before a noun with its ending: „des Amtes“. */
const genitive =
  /(?<!\p{L})(?:[Dd]es|[Ee]ines|[MmDdSs]eines|[Ii]hres|[Uu]nseres|[Ee]ures|[Dd]ieses|[Jj]edes|[Kk]eines)\s+(?:\p{Ll}+\s+)?\p{Lu}\p{L}*s(?!\p{L})/u;
/** Words that ask for the genitive. */
const asksGenitive =
  /^(?:wegen|während|trotz|innerhalb|außerhalb|aufgrund|mithilfe|anstatt|mittels|deren|dessen)$/i;
const abbreviation = /\p{L}\.\s?\p{L}\.|(?:^|\s)(?:bzw|ggf|evtl|usw|etc|ca|vgl|inkl|sog)\./iu;
const signs = /[;()[\]§%&/*_…<>]/u;

/** What is wrong with a sentence by the rules of BITV 2.0, annex 2, as far as a program can tell. */
export function easyFaults(sentence: string): readonly string[] {
  const all = wordsOf(sentence);
  const long = all.find((word) => word.split('-').some((part) => part.length > mostLetters));
  return [
    all.length > mostWords && words.long(all.length, mostWords),
    (sentence.match(/,/g)?.length ?? 0) > 1 && words.thoughts,
    all.some((word) => subjunctive.test(word)) && words.subjunctive,
    isPassive(sentence) && words.passive,
    (genitive.test(sentence) || all.some((word) => asksGenitive.test(word))) && words.genitive,
    abbreviation.test(sentence) && words.abbreviation,
    signs.test(sentence) && words.signs,
    long !== undefined && words.word(long),
  ].filter((fault) => fault !== false);
}

/**
 * Holds a text in „Leichte Sprache“ against the rules of BITV 2.0, annex 2: short sentences with one thought each, no
 * subjunctive, no passive, no genitive, no abbreviations, few signs, long words set apart.
 * https://www.gesetze-im-internet.de/bitv_2_0/anlage_2.html
 */
export function easyLanguageProblems(file: string, units: readonly TextUnit[]): readonly Problem[] {
  return units
    .flatMap(({ text, lineAt }) =>
      splitSentences(text).flatMap((sentence) =>
        easyFaults(sentence.text).map((fault) => ({
          file,
          line: lineAt(sentence.at),
          message: `${fault} ${words.sentence(sentence.text)}`,
        })),
      ),
    )
    .slice(0, mostProblems);
}

/** The same for every page that says of itself that it is in „Leichte Sprache“. */
export async function easyLanguageIn({ pages }: Pick<Content, 'pages'>): Promise<readonly Problem[]> {
  const easy = pages.filter(({ isEasy }) => isEasy);
  const found = await Promise.all(
    easy.map(async ({ file }) => {
      const read = await readContentFile(file);
      return read.kind === 'read' ? easyLanguageProblems(file, textUnits(file, read.text)) : [];
    }),
  );
  return found.flat();
}
