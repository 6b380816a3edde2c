// What a sheet needs only once something was entered, fetched as one piece then.
export { PaperSheet } from '../print/PaperSheet.tsx';
export { Summary } from './Summary.tsx';
