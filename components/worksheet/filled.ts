// What a sheet needs only once something was entered, fetched as one piece then.
export { openPlan } from '../../src/portfolio/plan.ts';
export { PaperSheet } from '../print/PaperSheet.tsx';
export { Summary } from './Summary.tsx';
export { FormerAnswers } from './FormerAnswers.tsx';
