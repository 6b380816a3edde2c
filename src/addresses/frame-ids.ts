/** Ids that the frame of a page gives to its own elements (layout, dialog, lists around a chapter). */
export const frameIds: readonly string[] = [
  'inhalt',
  'suche',
  'suche-feld',
  'suche-hinweis',
  'suche-titel',
  'auf-dieser-seite',
  'auf-einen-blick',
  'naechste-schritte',
  'quellen-der-seite',
  'blaetter-des-kapitels',
  'footnote-label',
];
