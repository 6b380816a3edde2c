import { componentFaults, textFaults as faults } from '#words/faults-text.ts';
import type { Problem } from '../errors/problem.ts';
import { notClosed } from './component-rules.ts';

/** The parser's English messages begin with `line:column:` and name the tag; authors get the tag in a sentence. */
export function syntaxProblem(file: string, source: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/^(\d+):\d+/.exec(text)?.[1] ?? 1);
  const written = source.split('\n')[line - 1] ?? '';
  if (/=[“”„«»‚‘’]/.test(written))
    return {
      file,
      line,
      message: componentFaults.typographicQuotes,
    };
  if (written.includes('<!--')) return { file, line, message: faults.comment };
  const tag = /<\/?([A-Za-z]\w*)>?/.exec(text)?.[1];
  return { file, line, message: tag === undefined ? faults.noMdx : notClosed(tag) };
}
