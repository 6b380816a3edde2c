import { prose } from '#words/prose.ts';
import type { Problem } from '../errors/problem.ts';
import { mostProblems } from '../handbook/limits.ts';
import { isPassive } from './passive.ts';
import { splitSentences, wordsOf } from './sentences.ts';
import type { TextUnit } from './text-units.ts';

/** More words than a reader keeps in mind until the verb comes. */
export const mostWordsInSentence = 35;
/** A word with more letters than this slows readers down. */
export const mostLettersInWord = 25;

/** How a file reads. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  readonly passive: number;
  readonly longWords: number;
}

export interface MeasuredText extends TextCounts {
  readonly problems: readonly Problem[];
}

/**
 * Measures what a file says. Each unit (paragraph, heading, item, cell, value) is taken apart by itself. Headings
 * and catchwords count as sentences for their length, but not for the average and the share of passive: else a
 * page of long sentences would pass with many headings.
 */
export function measureText(file: string, units: readonly TextUnit[]): MeasuredText {
  const problems: Problem[] = [];
  const sum = { sentences: 0, words: 0, longest: 0, passive: 0, longWords: 0 };
  for (const { text, lineAt } of units) {
    for (const sentence of splitSentences(text)) {
      const words = wordsOf(sentence.text);
      sum.longest = Math.max(sum.longest, words.length);
      sum.longWords += words.filter(isLong).length;
      if (words.length > mostWordsInSentence && problems.length < mostProblems)
        problems.push({ file, line: lineAt(sentence.at), message: tooLong(sentence.text, words.length) });
      if (!isWhole(sentence.text)) continue;
      sum.sentences += 1;
      sum.words += words.length;
      if (isPassive(sentence.text)) sum.passive += 1;
    }
  }
  return { ...sum, problems };
}

/** Counts of several files as if they were one. */
export function sumOf(counts: readonly TextCounts[]): TextCounts {
  const total = (key: keyof TextCounts) => counts.reduce((sum, one) => sum + one[key], 0);
  return {
    sentences: total('sentences'),
    words: total('words'),
    longest: Math.max(0, ...counts.map((one) => one.longest)),
    passive: total('passive'),
    longWords: total('longWords'),
  };
}

/** A hyphen gives the eye a place to rest, so the parts of a compound count one by one. */
function isLong(word: string): boolean {
  return word.split('-').some((part) => (part.match(/\p{L}/gu)?.length ?? 0) > mostLettersInWord);
}

function isWhole(sentence: string): boolean {
  return /[.!?…:]["“”‘’»«)\]]*$/.test(sentence);
}

function tooLong(sentence: string, words: number): string {
  const start = sentence.split(/\s+/).slice(0, 7).join(' ');
  return prose.tooLong(words, mostWordsInSentence, start);
}
