import { formatProblems, type Problem } from '../errors/problem.ts';

/** All faults of the content as one error: the build ends with it, the dev server shows it in the browser. */
export function contentFaults(problems: readonly Problem[]): Error {
  const error = new Error(formatProblems(problems));
  error.name = 'Inhalt';
  // no stack trace: the list says where in the content each fault is, and a trace into the program would bury it
  error.stack = '';
  return error;
}
