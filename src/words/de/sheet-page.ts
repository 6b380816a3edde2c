import { newEnough } from './browsers.ts';

/** Sentences of the page around the sheet. */
export const sheetPage = {
  blank: 'Leer mitnehmen',
  blankPaper: 'Leeres Blatt drucken',
  blankPdf: (size: string) => `Leeres PDF herunterladen (${size})`,
  needsScript:
    'Zum Ausfüllen am Bildschirm braucht diese Seite JavaScript, und das ist hier ausgeschaltet. Lesen und drucken können Sie das Blatt trotzdem:',
  tooOld: `Zum Ausfüllen am Bildschirm ist dieser Browser zu alt. Es geht in ${newEnough}. Lesen und drucken können Sie das Blatt auch hier:`,
  chapters: 'Zum Nachlesen',
  items: (count: number) => (count === 1 ? '1 Punkt' : `${count} Punkte`),
} as const;
