import { faults } from '#words/faults.ts';
import { formatProblems, type Problem } from '../errors/problem.ts';

/**
 * All faults of the content as one error: the build ends with it, the dev server shows it in the browser.
 * @param where a build writes nothing where there are faults, and says so
 */
export function contentFaults(problems: readonly Problem[], where: 'build' | 'browser' = 'build'): Error {
  const list = formatProblems(problems);
  const error = new Error(where === 'build' ? `${list} ${faults.nothingWritten}` : list);
  error.name = 'Inhalt';
  // no stack trace: the list says where in the content each fault is, and a trace into the program would bury it
  error.stack = '';
  return error;
}
