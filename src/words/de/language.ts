/** The language of the sentences in this folder: what sorts, stems and reads aloud goes by it. */
export const language = 'de';

/** How numbers and days are written in it. */
export const locale = 'de-DE';
