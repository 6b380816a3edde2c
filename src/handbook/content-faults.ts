import { formatProblems, type Problem } from '../errors/problem.ts';

/** All faults of the content as one error: the build ends with it, the dev server shows it in the browser. */
export function contentFaults(problems: readonly Problem[]): Error {
  const error = new Error(formatProblems(problems));
  error.name = 'Inhalt';
  // the list says where each fault is; where the program noticed it would only bury the list
  error.stack = '';
  return error;
}
