export { faultyFields } from '../../src/worksheet/faulty.ts';
export { GapNumbers } from './GapNumbers.tsx';
// What a sheet needs only once something was entered, fetched as one piece then.
export { openMeasures } from './measures/open-measures.ts';
export { openOrigins } from './measures/open-origins.ts';
export { PaperSheet } from '../paper/PaperSheet.tsx';
export { Summary } from './Summary.tsx';
export { FormerAnswers } from './FormerAnswers.tsx';
export { Trouble } from './Trouble.tsx';
